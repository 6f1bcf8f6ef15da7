import type { Finding } from '../../src/evaluation/findings';
import { findingKey, reasonFor } from '../../src/evaluation/kept-findings';

const finding: Finding = {
  code: 'cash-above-contract',
  severity: 'notice',
  place: { sheet: 'Data', address: 'C3' },
  facts: { unit: 'b', value: 58, whole: 36, other: 'B3' },
};

test('a finding is known in either language, and by its numbers', () => {
  const key = findingKey(finding);
  expect(findingKey({ ...finding, facts: { ...finding.facts, unit: '乙' } })).toBe(key);
  expect(findingKey({ ...finding, facts: { ...finding.facts, value: 59 } })).not.toBe(key);
  expect(findingKey({ ...finding, place: { sheet: 'Data', address: 'C4' } })).not.toBe(key);
  expect(findingKey({ ...finding, code: 'giant-amount' })).not.toBe(key);
});

test('what must be corrected is never kept', () => {
  const kept = { [findingKey(finding)]: 'two years of contracts' };
  expect(reasonFor(finding, kept)).toBe('two years of contracts');
  expect(reasonFor({ ...finding, severity: 'problem' }, kept)).toBeNull();
  expect(reasonFor(finding, {})).toBeNull();
});
