import { openExcel, row, type Argument } from './excel';

const english = openExcel();
const chinese = openExcel('zh-CN');
const codes = row(['M1.A1', 'M1.A4', 'M1.D1', 'M1.D2']);
const data = [
  [5, 100, 4, 4],
  [3, 50, 4, 5],
];
const score = (...given: Argument[]): [string, Argument[]] => ['MODEL.SCORE', given];

test.each<[string, Argument[], string, string]>([
  ['MODEL.INDICATORS', ['M9'], 'model: "M9" is not known. Use one of: M1, M2,', 'model：'],
  ['MODEL.INDICATORS', [null], 'model: the choice is missing. Use one of: M1', 'model：'],
  ['MODEL.INDICATORS', ['M3', 'Z'], 'profile: "Z" is not known. Use one of: L, T, Y, E.', 'profile：'],
  ['MODEL.INDICATORS', ['M8', 'L'], 'profile: M8 has no profiles, so "L" is none of them.', 'profile：M8 没有权重方案'],
  ['MODELS', ['yes'], 'headers: "yes" is neither TRUE nor FALSE', 'headers：'],
  [
    ...score('M1', row(['M1.A1', 'M1.A9', 'M1.D1', 'M1.D2']), data),
    'codes, item 2: "M1.A9" is no indicator of M1. Use a code that COOP.MODEL.INDICATORS("M1") lists.',
    'codes 第 2 项：M1 没有指标“M1.A9”',
  ],
  [
    ...score('M1', row(['M1.A1', 'M1.D2', 'M1.D1', 'M1.D2']), data),
    'codes, item 4: the code "M1.D2" stands there twice',
    'codes 第 4 项：代码“M1.D2”重复出现',
  ],
  [...score('M1', row(['M1.A1', '', 'M1.D1', 'M1.D2']), data), 'codes, item 2: the cell is blank', 'codes 第 2 项'],
  [...score('M1', row(['M1.A1', 'M1.D1']), data), 'codes: 2 cells where 4 are needed', 'codes：'],
  [
    ...score('M1', codes, [...data, [3, 120, 4, 4]]),
    'data, row 3, column 2: 120 is outside what M1.A4 can be, 0 to 100. Correct it or leave it blank.',
    'data 第 3 行第 2 列：120 超出 M1.A4 的取值范围（0 至 100）',
  ],
  [
    ...score('M1', codes, [['', '', '', ''], ...data, [2.5, 100, 4, 4]]),
    'data, row 4, column 1: 2.5 cannot be in M1.A1. Use one of 1, 2, 3, 4, 5, or leave it blank.',
    'data 第 4 行第 1 列：M1.A1 不能取 2.5',
  ],
  [
    ...score('M2', row(['M2.C1']), [[-3]]),
    'data, row 1, column 1: -3 is outside what M2.C1 can be, 0 or more.',
    'data 第 1 行第 1 列：-3 超出 M2.C1 的取值范围（不小于 0）',
  ],
  [
    ...score('M1', row(['M1.A1', 'M1.D1']), [[5, 4]]),
    'codes: M1 gives no score without M1.D2. Add these columns to the data.',
    'codes：缺少 M1.D2 时，M1 不计分',
  ],
  [
    ...score('M1', row(['M1.B6', 'M1.D1', 'M1.D2']), [['', 4, 4]]),
    'codes, item 1: M1.B6 is blank and cannot be computed without M1.B1, M1.B3, M1.B4, M1.B5.',
    'codes 第 1 项：M1.B6 为空，且缺少 M1.B1、M1.B3、M1.B4、M1.B5，无法计算',
  ],
  [
    ...score('M2', row(['M2.A1', 'M2.A2']), [[10, 20]]),
    'codes: none of these indicators counts in M2.',
    'codes：这些指标在 M2 中都不计分',
  ],
  [
    ...score('M2', row(['M2.C1']), [[3], [4]], null, row(['north'])),
    'groups: 1 cells where 2 are needed',
    'groups：需要 2 个单元格',
  ],
  [
    ...score('M2', row(['M2.C1']), [[3], [4]], null, row(['north', ''])),
    'groups, item 2: the cell is blank',
    'groups 第 2 项',
  ],
])('%s says what is wrong and where: %j', (id, given, message, translated) => {
  const error = english.errorOf(id, ...given);
  expect(error.code).toBe('#VALUE!');
  expect(error.message).toContain(message);
  expect(chinese.errorOf(id, ...given).message).toContain(translated);
});

test('a percentile with three peers takes its other rule', () => {
  const points = (values: number[]) =>
    english
      .call(
        'MODEL.SCORE',
        'M2',
        row(['M2.C8']),
        values.map((value) => [value]),
      )
      .map((cells) => cells[2]);
  expect(points([127.8, 63.9, 0])).toEqual([100, 50, 0]);
  expect(points([5, 4, 3, 2, 1])).toEqual([90, 70, 50, 30, 10]);
});
