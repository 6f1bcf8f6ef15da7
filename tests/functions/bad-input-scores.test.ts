import { column, openExcel, row, type Argument } from './excel';

const english = openExcel();
const chinese = openExcel('zh-CN');

const good = [
  [1, 20, 3],
  [2, 10, 5],
  [4, 30, 4],
];
const memberships = [
  [0.5, 0.5],
  [0.2, 0.8],
];
const many = Array.from({ length: 2001 }, (_, at) => [at]);

test.each([
  ['WPM', [[[1], [-2]], null, null, 'minmaxx'], 'normalization: "minmaxx" is not known'],
  ['WPM', [[[1], [-2], [4]], null, null, 'max'], 'data, row 2, column 1: a weighted product cannot take'],
  ['WPM', [[[''], [3], [1], [2]], null, null, 'zscore'], 'data, row 3, column 1: a weighted product cannot take'],
  ['WASPAS', [good, null, null, 2], 'lambda: 2 is outside 0 to 1'],
  ['WASPAS', [[[0], [1]], null, row([-1]), null], 'data, row 1, column 1: a cost value that is inverted'],
  ['VIKOR', [good, null, null, -0.1, null], 'v: -0.1 is outside 0 to 1'],
  ['VIKOR', [good, null, null, 'half', null], 'v: "half" is not a number'],
  ['GRA', [good, null, null, 0], 'rho: 0 is not above 0 and at most 1'],
  ['GRA', [good, null, null, 1.5], 'rho: 1.5 is not above 0 and at most 1'],
  ['PROMETHEE', [good, null, null, 'v', null, null, null, null], 'preference: "v" is not known'],
  ['PROMETHEE', [good, null, null, 'ushape', null, null, null, null], 'q: the threshold is missing'],
  ['PROMETHEE', [good, null, null, 'vshape', [['']], [['']], null, null], 'p: the threshold is missing'],
  ['PROMETHEE', [good, null, null, 'level', row([1, 2]), 3, null, null], 'q: 2 cells where 3 are needed'],
  [
    'PROMETHEE',
    [good, null, null, 'linear', row([1, -2, 1]), 3, null, null],
    'q, item 2: the threshold -2 is negative',
  ],
  ['PROMETHEE', [good, null, null, 'linear', row([1, 4, 1]), 3, null, null], 'q, item 2: q must not be above p'],
  [
    'PROMETHEE',
    [good, null, null, 'gaussian', null, null, row([1, 0, 1]), null],
    's, item 2: the threshold must be above 0',
  ],
  ['PROMETHEE', [good, null, null, 'usual', 'x', null, null, null], 'q, item 1: "x" is not a number'],
  ['ELECTRE1', [good, null, null, 1.1, null], 'concordance: 1.1 is outside 0 to 1'],
  ['ELECTRE1', [good, null, null, null, -1], 'discordance: -1 is outside 0 to 1'],
  ['ELECTRE1', [many, null, null, null, null], 'data: '],
  ['ELECTRE3', [good, null, null, null, 1, 2], 'q: the threshold is missing'],
  ['ELECTRE3', [good, null, null, 1, row([2, 2]), 3], 'p: 2 cells where 3 are needed'],
  ['ELECTRE3', [good, null, null, 1, 3, column([4, 2, 4])], 'p, item 2: p must not be above v'],
  [
    'COPRAS',
    [
      [
        [1, 0],
        [2, 3],
      ],
      null,
      row([1, -1]),
    ],
    'data, row 1, column 2: a cost value that is inverted',
  ],
  ['COPRAS', [[[1], [-2]], null, null], 'data, row 2, column 1: shares cannot be taken of a negative value'],
  ['EDAS', [good, row([1, 1]), null], 'weights: 2 cells where 3 are needed'],
  ['MOORA', [good, null, row([1, 'up', 1])], 'directions, item 2: "up" is not a direction'],
  ['ARAS', [[[1], [0]], null, row([-1])], 'data, row 2, column 1: a cost value that is inverted'],
  ['CODAS', [[[-1], [-2]], null, null], 'data, column 1: the largest value must be above 0'],
  [
    'MABAC',
    [
      [
        [1, 2],
        [3, ''],
      ],
      null,
      null,
    ],
    'data, row 2, column 2: the value is missing',
  ],
  ['MARCOS', [[[1], [0]], null, row([-1])], 'data, row 2, column 1: a cost value that is inverted'],
  [
    'MAIRCA',
    [
      [
        [1, 2],
        [3, 'x'],
      ],
      null,
      null,
    ],
    'data, row 2, column 2: "x" is not a number',
  ],
  ['RSR', [good, null, null, 'ranks', null], 'ranking: "ranks" is not known. Use one of: integer, noninteger.'],
  [
    'FCE',
    [
      [
        [0.5, 0.5],
        [0.2, 1.2],
      ],
      null,
      null,
    ],
    'membership, row 2, column 2: the value must lie between 0 and 1',
  ],
  ['FCE', [memberships, row([1, 2, 3]), null], 'weights: '],
  ['FCE', [memberships, row([1, '']), null], 'weights, item 2: the cell is blank'],
  ['FCE', [memberships, null, 'max'], 'operator: "max" is not known'],
  ['FCE.SCORE', [memberships, null, row([90]), null], 'gradeValues: 1 cells where 2 are needed'],
  ['FCE.SCORE', [memberships, null, null, null], 'gradeValues: 1 cells where 2 are needed'],
  [
    'BOD',
    [
      [
        [1, 2],
        [-1, 3],
      ],
      null,
    ],
    'data, row 2, column 1: a score under the best weights takes no negative value',
  ],
  ['BOD', [good, 0.4], 'minShare: the least shares of all indicators together are above 1'],
] as [string, Argument[], string][])('%s names what it cannot take: %j', (id, given, message) => {
  const error = english.errorOf(id, ...given);
  expect(error.code).toBe('#VALUE!');
  expect(error.message).toContain(message);
  expect(chinese.errorOf(id, ...given).message).toMatch(/[\u4e00-\u9fff].*。.+。$/);
});

const same = [[1, 2], [1, 2]]; // prettier-ignore

test.each([
  ['VIKOR', [same, null, null, null, null], 'the values that count do not differ'],
  ['PROMETHEE', [[[1, 2]], null, null, null, null, null, null, null], 'for one unit'],
  ['EDAS', [same, null, null], 'the values that count do not differ'],
  ['EDAS', [[[-1], [1]], null, null], 'data, column 1: the result is not defined where the mean is 0'],
  ['COPRAS', [[[0], [0]], null, null], 'add up to 0'],
  ['ARAS', [[[0], [0]], null, null], 'add up to 0'],
  ['RSR', [same, null, null, null, null], 'the values that count do not differ'],
  ['FCE', [[[0, 0]], null, null], 'add up to 0'],
] as [string, Argument[], string][])('%s is #N/A where the result is not defined: %j', (id, given, message) => {
  const error = english.errorOf(id, ...given);
  expect(error.code).toBe('#N/A');
  expect(error.message).toContain(message);
  expect(chinese.errorOf(id, ...given).message).toContain('结果无定义');
});

test('one threshold stands for all indicators', () => {
  const flows = (q: Argument, p: Argument) => english.call('PROMETHEE', good, null, null, 'linear', q, p, null, null);
  expect(flows(1, [[3]])).toEqual(flows(row([1, 1, 1]), column([3, 3, 3])));
});

test.each([
  ['ELECTRE1', [null, null]],
  ['ELECTRE3', [1, 2, 3]],
] as [string, Argument[]][])('%s keeps row and column of a blank unit blank', (id, options) => {
  const [first, second, third] = good;
  const full = english.call(id, good, null, null, ...options);
  const gap = english.call(id, [first, ['', '', ''], second, third], null, null, ...options);
  expect(gap[1]).toEqual(['', '', '', '']);
  expect([0, 2, 3].map((one) => [0, 2, 3].map((other) => gap[one][other]))).toEqual(full);
  expect(gap.map((cells) => cells[1])).toEqual(['', '', '', '']);
});

test('an indicator without memberships and weight takes no part', () => {
  const [first, second] = memberships;
  expect(english.call('FCE', [first, ['', ''], second], column([1, '', 3]), null)).toEqual(
    english.call('FCE', memberships, column([1, 3]), null),
  );
});

test.each(['COPRAS', 'EDAS', 'MOORA', 'ARAS', 'CODAS', 'MABAC', 'MARCOS', 'MAIRCA', 'WPM', 'GRA', 'BOD'])(
  '%s leaves a blank row out and keeps the others in their rows',
  (id) => {
    const given: Argument[] = id === 'BOD' ? [null] : [null, null, null];
    const [first, second, third] = good;
    const [one, two, three] = english.call(id, good, ...given);
    expect(english.call(id, [first, ['', null, 'NA'], second, third], ...given)).toEqual([one, [''], two, three]);
  },
);
