import { keepTogether } from '../../../src/taskpane/format/keep-together';

test('a number stays with 第 and with the word it counts', () => {
  expect(keepTogether('第 3 名，共 31 个省份')).toBe('第\u00A03\u00A0名，共 31\u00A0个省份');
});

test('other spaces may break', () => {
  expect(keepTogether('用 TOPSIS 排名')).toBe('用 TOPSIS 排名');
});
