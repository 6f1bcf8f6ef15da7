import { findingText } from '../../../src/evaluation/check/finding-text';
import type { Finding } from '../../../src/evaluation/findings';
import { translator } from '../../../src/locales';

const outlier: Finding = {
  code: 'outliers',
  severity: 'notice',
  place: { sheet: 'Data', address: 'D20' },
  facts: { unit: 'Guangdong', indicator: 'R&D personnel', value: 1202365.5, skewness: '2.1' },
};

test('numbers in sentences are whole and grouped, whatever the other facts are called', () => {
  expect(findingText(translator('en'), outlier)).toContain('R&D personnel: 1,202,365.5 (skewness 2.1)');
  expect(findingText(translator('zh-CN'), outlier)).toContain('1,202,365.5');
});
