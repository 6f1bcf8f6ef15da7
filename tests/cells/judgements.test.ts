import { readJudgements } from '../../src/cells/judgements';

const values = (matrix: unknown[][]) => Array.from(readJudgements(matrix, 'matrix').values);

test('reads numbers and fractions', () => {
  expect(
    values([
      [1, '1/4'],
      [4, 1],
    ]),
  ).toEqual([1, 0.25, 4, 1]);
  expect(
    values([
      [1, ' 3 / 2 '],
      ['2/3', 1],
    ]),
  ).toEqual([1, 1.5, 2 / 3, 1]);
});

test.each([
  [
    'lower',
    [
      [1, 2, 4],
      ['', 1, '1/2'],
      [null, '', 1],
    ],
  ],
  [
    'upper',
    [
      ['', '', ''],
      [0.5, '', ''],
      ['1/4', 2, ''],
    ],
  ],
])('a blank %s triangle is filled with reciprocals and a blank diagonal with 1', (_, matrix) => {
  expect(values(matrix)).toEqual([1, 2, 4, 0.5, 1, 0.5, 0.25, 2, 1]);
});

test('three decimals are reciprocal enough, two are not', () => {
  expect(
    values([
      [1, 3],
      [0.333, 1],
    ]),
  ).toEqual([1, 3, 0.333, 1]);
  expect(() =>
    readJudgements(
      [
        [1, 3],
        [0.33, 1],
      ],
      'matrix',
    ),
  ).toThrow('not-reciprocal');
});

test('a single blank cell is nothing to read', () => {
  expect(() => readJudgements([['']], 'matrix')).toThrow('no-data');
});
