import { column, openExcel, row, type Argument } from './excel';

const english = openExcel();
const chinese = openExcel('zh-CN');

const good = [
  [1, 20, 3],
  [2, 10, 5],
  [4, 30, 4],
];
const judged = [
  [1, 3],
  ['', 1],
];
/** One more than Saaty's random index is known for, and not consistent. */
const tooMany = Array.from({ length: 16 }, (_, at) =>
  Array.from({ length: 16 }, (__, other) => {
    if (other < at) return '';
    return at === 0 && other === 2 ? 9 : 1;
  }),
);

test.each([
  ['IMPUTE', [good, 'mode', null], 'method: "mode" is not known. Use one of: mean, median, min, zero.'],
  ['IMPUTE', [good, null, row(['a', 'b'])], 'groups: 2 cells where 3 are needed'],
  ['IMPUTE', [good, null, row(['a', '', 'b'])], 'groups, item 2: the cell is blank'],
  ['TREAT', [good, -1], 'maxWinsor: -1 is outside 0 to'],
  ['TREAT', [good, 2.5], 'maxWinsor'],
  [
    'TREAT',
    [
      [
        [1, ''],
        [2, 3],
      ],
      null,
    ],
    'data, row 1, column 2: the value is missing',
  ],
  ['AHP.ADVICE', [judged, 0, null], 'count: 0 is outside 1 to'],
  ['AHP.ADVICE', [tooMany, null, null], 'matrix: the consistency check knows at most 15 elements'],
  [
    'AHP.GROUP',
    [
      [
        [1, 3],
        ['', 1],
        [1, 2],
      ],
      null,
      null,
    ],
    'matrices: the range has 3 rows and 2 columns',
  ],
  [
    'AHP.GROUP',
    [
      [
        [1, 3],
        ['', 1],
        [1, 2],
        [2, 1],
      ],
      null,
      null,
    ],
    'matrices, row 3, column 2: 2 is not the reciprocal',
  ],
  [
    'AHP.GROUP',
    [
      [
        [1, 3],
        ['', 1],
        [1, ''],
        ['', 1],
      ],
      null,
      null,
    ],
    'matrices, row 3, column 2: the value is missing',
  ],
  ['AHP.GROUP', [judged, row([1, 2]), null], 'expertWeights: 2 cells where 1 are needed'],
  ['AHP.GROUP', [judged, null, 'mean'], 'aggregation: "mean" is not known'],
  [
    'AHP.CONSENSUS',
    [
      [
        [1, 3],
        ['', 1],
        [1, 0],
        ['', 1],
      ],
    ],
    'matrices, row 3, column 2: a judgement must be above 0',
  ],
  ['BWM', [row([1, 2]), row([3, 1])], 'othersToWorst, item 1: the two lists differ'],
  ['BWM', [row([2, 3]), row([3, 1])], 'bestToOthers: no judgement is 1'],
  ['BWM', [row([1, 3]), row([3, 2])], 'othersToWorst: no judgement is 1'],
  ['BWM', [row([1, 0.5]), row([2, 1])], 'bestToOthers, item 2: a judgement says how many times'],
  ['BWM', [row([1, 2, 3]), row([2, 1])], 'othersToWorst: 2 cells where 3 are needed'],
  ['BWM.CHECK', [row([1, 2]), row([2, '']), null], 'othersToWorst, item 2: the cell is blank'],
  ['WEIGHTS', [[[''], [0], [2]], 'merec', null], 'data, row 2, column 1: the method takes values above 0 only'],
  ['WEIGHTS', [[[-1], [2]], 'gini', null], 'data, row 1, column 1: shares cannot be taken of a negative value'],
  ['WEIGHTS', [[[1], [0]], 'cilos', row([-1])], 'data, row 2, column 1: a cost value that is inverted'],
  ['WEIGHTS', [[[-1], [2]], 'idocriw', null], 'data, row 1, column 1: shares cannot be taken of a negative value'],
  ['WEIGHTS.COMBINE', [row([1, 2]), row([1]), null, null], 'objective: 1 cells where 2 are needed'],
  ['WEIGHTS.COMBINE', [null, row([1]), null, null], 'subjective, item 1: the cell is blank'],
  ['WEIGHTS.COMBINE', [row([1, 2]), row([0, 0]), null, null], 'objective: all weights are 0'],
  ['WEIGHTS.COMBINE', [row([1, 2]), row([2, 1]), null, 1.2], 'alpha: 1.2 is outside 0 to 1'],
  ['WEIGHTS.COMBINE', [row([1, 2]), row([2, 1]), 'sum', null], 'method: "sum" is not known'],
] as [string, Argument[], string][])('%s names what it cannot take: %j', (id, given, message) => {
  const error = english.errorOf(id, ...given);
  expect(error.code).toBe('#VALUE!');
  expect(error.message).toContain(message);
  expect(chinese.errorOf(id, ...given).message).toMatch(/[\u4e00-\u9fff].*。.+。$/);
});

test.each([
  [
    'IMPUTE',
    [
      [
        [1, ''],
        [2, ''],
      ],
      null,
      null,
    ],
    'data, column 2: the result is not defined',
  ],
  [
    'IMPUTE',
    [
      [
        [1, 5],
        [2, ''],
      ],
      null,
      row(['a', 'b']),
    ],
    'no unit of the group "b" has a value',
  ],
  [
    'WEIGHTS',
    [
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      'cilos',
      null,
    ],
    'do not lead to one set of weights',
  ],
  [
    'WEIGHTS',
    [
      [
        [1, 1],
        [1, -1],
        [-1, 1],
        [-1, -1],
      ],
      'pca',
      null,
    ],
    'do not lead to one set of weights',
  ],
  ['WEIGHTS', [[[1], [1]], 'merec', null], 'the values that count do not differ'],
  ['WEIGHTS.COMBINE', [row([1, 0]), row([0, 1]), 'multiplicative', null], 'add up to 0'],
] as [string, Argument[], string][])('%s is #N/A where the result is not defined: %j', (id, given, message) => {
  const error = english.errorOf(id, ...given);
  expect(error.code).toBe('#N/A');
  expect(error.message).toContain(message);
  expect(chinese.errorOf(id, ...given).message).toContain('结果无定义');
});

test('consistent judgements need no advice, also under headers', () => {
  const consistent = [[1, 2], ['1/2', 1]]; // prettier-ignore
  expect(english.call('AHP.ADVICE', consistent, null, true)).toEqual([['consistent']]);
});

test('combined weights stand as the subjective ones do', () => {
  const combined = (subjective: Argument) => english.call('WEIGHTS.COMBINE', subjective, row([1, 1]), null, null);
  expect(combined(row([1, 3]))).toEqual([[0.375, 0.625]]);
  expect(combined(column([1, 3]))).toEqual([[0.375], [0.625]]);
});

test('missing values are filled in beside those of the own group, and a blank row stays blank', () => {
  const data = [[1, ''], ['', ''], [3, 4], ['', 8]]; // prettier-ignore
  expect(english.call('IMPUTE', data, 'mean', row(['a', '', 'a', 'a']))).toEqual([[1, 6], ['', ''], [3, 4], [2, 8]]); // prettier-ignore
});
