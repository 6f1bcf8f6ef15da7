import { column, openExcel, row, type Argument, type Cell, type Range } from './excel';

const english = openExcel();
const chinese = openExcel('zh-CN');

const good = [
  [1, 20, 3],
  [2, 10, 5],
  [4, 30, 4],
];

/** The good table with one cell replaced. */
const withCell = (value: Cell, rowAt = 2, columnAt = 2): Range =>
  good.map((cells, at) => cells.map((cell, column) => (at === rowAt - 1 && column === columnAt - 1 ? value : cell)));

/** Calls of every function that reads a table of units, with the rest of the arguments in order. */
const overTables: [string, (data: Range) => Argument[]][] = [
  ['SCREEN', (data) => [data, null]],
  ['NORMALIZE', (data) => [data, null, null]],
  ['WEIGHTS', (data) => [data, 'critic', null]],
  ['SAW', (data) => [data, null, null, null]],
  ['TOPSIS', (data) => [data, null, null, null, null, null]],
  ['AGGREGATE', (data) => [data, null, null, null]],
];

/** Calls of every function that reads one value a unit. */
const overValues: [string, string, (values: Range) => Argument[]][] = [
  ['RATE', 'values', (values) => [values, 'goalpost', 0, 10, null]],
  ['RANK', 'scores', (scores) => [scores, null, null]],
  ['GRADE', 'scores', (scores) => [scores, row([2, 1]), row(['A', 'B', 'C'])]],
];

const unreadable: [string, Cell, string][] = [
  ['text', '约20', '约20'],
  ['a unit behind the number', '20万', '20万'],
  ['a thousands mark', '1,200 ', '1,200'],
  ['full-width digits', '１２', '１２'],
  ['a percentage as text', '12%', '12%'],
  ['a logical value', true, 'TRUE'],
  ['a number beyond calculating', 1e300, '1e+300'],
  ['a number too near to 0', 1e-300, '1e-300'],
  ['infinity', Infinity, 'Infinity'],
];

describe.each(overTables)('%s', (id, call) => {
  test.each(unreadable)('names row and column of %s', (_, value, text) => {
    const error = english.errorOf(id, ...call(withCell(value)));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain('data, row 2, column 2');
    expect(error.message).toContain(text);
    const message = chinese.errorOf(id, ...call(withCell(value))).message;
    expect(message).toContain('data 第 2 行第 2 列');
    expect(message).toContain(text);
  });

  test('leaves a blank row out and keeps the others in their rows', () => {
    const blank: Range = [good[0], ['', null, '缺失'], good[1], good[2]];
    const full = english.call(id, ...call(good));
    const gap = english.call(id, ...call(blank));
    if (id === 'SCREEN' || id === 'WEIGHTS') expect(gap).toEqual(full);
    else expect(gap).toEqual([full[0], full[0].map(() => ''), full[1], full[2]]);
  });

  test('counts the rows of messages inside the range, blank ones included', () => {
    const error = english.errorOf(id, ...call([['', '', ''], ...withCell('x')]));
    expect(error.message).toContain('row 3, column 2');
  });

  test.each([
    ['no rows', []],
    ['an empty row', [[]]],
    [
      'only blank cells',
      [
        ['', null],
        ['NA', '-'],
      ],
    ],
  ] as [string, Range][])('says that there is nothing to read in %s', (_, data) => {
    const error = english.errorOf(id, ...call(data));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toMatch(/^data: there is nothing to read/);
  });

  test.each([
    ['one unit', [[1, 2, 3]]],
    ['one indicator', [[1], [2], [4]]],
    ['one cell', [[5]]],
    [
      'no difference between units',
      [
        [1, 2],
        [1, 2],
      ],
    ],
    [
      'zeros',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'extreme but allowed numbers',
      [
        [1e100, -1e100, 1e-100],
        [-1e100, 1e100, 2e-100],
      ],
    ],
  ] as [string, Range][])('gives cells or a reason for %s', (_, data) => {
    let cells: unknown;
    try {
      cells = english.call(id, ...call(data));
    } catch {
      expect(english.errorOf(id, ...call(data)).message).toMatch(/[.]$/);
      return;
    }
    expect(cells).toBeTruthy();
  });
});

describe.each(['NORMALIZE', 'WEIGHTS', 'SAW', 'TOPSIS'])('%s', (id) => {
  const call = overTables.find(([name]) => name === id)![1];

  test.each([null, '', 'NA', 'N/A', ' — ', '-', '缺失'])('refuses the missing value %p and names it', (value) => {
    const error = english.errorOf(id, ...call(withCell(value, 3, 1)));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toMatch(/^data, row 3, column 1: the value is missing/);
    expect(chinese.errorOf(id, ...call(withCell(value, 3, 1))).message).toMatch(/^data 第 3 行第 1 列：缺少数值/);
  });
});

describe.each(overValues)('%s', (id, name, call) => {
  test.each(unreadable)('names the item of %s', (_, value, text) => {
    const error = english.errorOf(id, ...call(column([3, value, 1])));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain(`${name}, item 2`);
    expect(error.message).toContain(text);
    expect(chinese.errorOf(id, ...call(row([3, value, 1]))).message).toContain(`${name} 第 2 项`);
  });

  test('keeps missing values blank and stands in a column, also for a row', () => {
    const standing = english.call(id, ...call(column([3, '', 1])));
    expect(standing[1]).toEqual(['']);
    expect(english.call(id, ...call(row([3, null, 1])))).toEqual(standing);
  });

  test('refuses a block of cells', () => {
    expect(english.errorOf(id, ...call(good)).message).toContain(`${name}: the range has 3 rows and 3 columns`);
  });

  test.each([[[]], [[[]]]] as Range[][])('says that there is nothing to read in an empty range', (values) => {
    expect(english.errorOf(id, ...call(values)).message).toContain(`${name}: there is nothing to read`);
  });
});

const weighted: [string, (weights: Argument) => Argument[]][] = [
  ['SAW', (weights) => [good, weights, null, null]],
  ['TOPSIS', (weights) => [good, weights, null, null, null, null]],
  ['AGGREGATE', (weights) => [good, weights, null, null]],
];

describe.each(weighted)('weights of %s', (id, call) => {
  test.each([
    ['too few', row([1, 2]), 'weights: 2 cells where 3 are needed'],
    ['too many', column([1, 2, 3, 4]), 'weights: 4 cells where 3 are needed'],
    ['a block', good, 'weights: the range has 3 rows'],
    ['a negative one', row([1, -2, 1]), 'weights, item 2: the weight -2 is negative'],
    ['only zeros', row([0, 0, 0]), 'weights: all weights are 0'],
    ['a blank', row([1, '', 1]), 'weights, item 2: the cell is blank'],
    ['text', row([1, 'high', 1]), 'weights, item 2: "high" is not a number'],
  ] as [string, Range, string][])('are refused with %s', (_, weights, message) => {
    const error = english.errorOf(id, ...call(weights));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain(message);
    expect(chinese.errorOf(id, ...call(weights)).message).toMatch(/^weights.*[\u4e00-\u9fff].*。$/);
  });

  test('are equal when left out, and rescaled', () => {
    expect(english.call(id, ...call(null))).toEqual(english.call(id, ...call(row([1, 1, 1]))));
    const scaled = english.call(id, ...call(row([2, 4, 6]))).flat() as number[];
    (english.call(id, ...call(column([1, 2, 3]))).flat() as number[]).forEach((score, at) =>
      expect(scaled[at]).toBeCloseTo(score, 12),
    );
  });
});

const directed: [string, (directions: Argument) => Argument[]][] = [
  ['NORMALIZE', (directions) => [good, directions, null]],
  ['WEIGHTS', (directions) => [good, 'critic', directions]],
  ['SAW', (directions) => [good, null, directions, null]],
  ['TOPSIS', (directions) => [good, null, directions, null, null, null]],
];

describe.each(directed)('directions of %s', (id, call) => {
  test('are read in both languages, any case, as numbers or signs', () => {
    const expected = english.call(id, ...call(row(['benefit', 'cost', 'benefit'])));
    for (const words of [
      [1, -1, '1'],
      ['+', '-', ' MAX '],
      ['正向', '负向', 'Benefit'],
      ['max', 'Min', '+'],
    ]) {
      expect(english.call(id, ...call(column(words)))).toEqual(expected);
    }
  });

  test.each([
    [row([1, 0, 1]), 'directions, item 2: "0" is not a direction'],
    [row([1, 'up', 1]), 'directions, item 2: "up" is not a direction'],
    [row([1, '', 1]), 'directions, item 2: the cell is blank'],
    [row([1, -1]), 'directions: 2 cells where 3 are needed'],
    [row([1, 'toString', 1]), 'directions, item 2: "toString" is not a direction'],
  ] as [Range, string][])('are refused: %j', (directions, message) => {
    expect(english.errorOf(id, ...call(directions)).message).toContain(message);
    expect(chinese.errorOf(id, ...call(directions)).message).toMatch(/^directions.*。$/);
  });
});

test.each([
  ['NORMALIZE', [good, null, 'min-max'], 'method', 'percentile'],
  ['WEIGHTS', [good, 'merit', null], 'method', 'entropy-minmax'],
  ['SAW', [good, null, null, 'x'], 'normalization', 'zscore'],
  ['TOPSIS', [good, null, null, 'rank', null, null], 'normalization', 'vector'],
  ['AGGREGATE', [good, null, 'mean', null], 'mean', 'harmonic'],
  ['RANK', [column([1, 2]), 'best', null], 'order', 'desc'],
  ['RANK', [column([1, 2]), null, 'max'], 'ties', 'dense'],
  ['RATE', [column([1, 2]), 'cap', null, null, null], 'rule', 'goalpost'],
  ['AHP', [[[1]], 'power'], 'method', 'columnmean'],
] as [string, Argument[], string, string][])(
  '%s lists the words it knows for an unknown option',
  (id, given, name, word) => {
    const error = english.errorOf(id, ...given);
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toMatch(new RegExp(`^${name}: ".*" is not known\\. Use one of: .*${word}`));
    expect(chinese.errorOf(id, ...given).message).toMatch(new RegExp(`^${name}：无法识别“.*${word}`));
  },
);

test.each([
  ['WEIGHTS', [good, null, null], 'method'],
  ['RATE', [column([1, 2]), '', null, null, null], 'rule'],
] as [string, Argument[], string][])('%s asks for the choice that has no default', (id, given, name) => {
  expect(english.errorOf(id, ...given).message).toMatch(new RegExp(`^${name}: the choice is missing. Use one of:`));
  expect(chinese.errorOf(id, ...given).message).toMatch(new RegExp(`^${name}：缺少选项`));
});

test.each([
  ['AHP', 'matrix'],
  ['AHP.CHECK', 'matrix'],
])('%s refuses judgements that cannot be read', (id, name) => {
  const third = 0.333;
  const messages: [Range, string][] = [
    [[[1, 2]], `${name}: the range has 1 rows and 2 columns`],
    [
      [
        [1, 3],
        [0.3, 1],
      ],
      `${name}, row 1, column 2: 3 is not the reciprocal of the opposite judgement 0.3`,
    ],
    [
      [
        [1, ''],
        ['', 1],
      ],
      `${name}, row 1, column 2: the value is missing`,
    ],
    [
      [
        [1, 0],
        ['', 1],
      ],
      `${name}, row 1, column 2: a judgement must be above 0`,
    ],
    [
      [
        [1, -3],
        ['', 1],
      ],
      `${name}, row 1, column 2: a judgement must be above 0`,
    ],
    [
      [
        [2, 3],
        ['', 1],
      ],
      `${name}, row 1, column 1: an element compared with itself is 1`,
    ],
    [
      [
        [1, 'strong'],
        ['', 1],
      ],
      `${name}, row 1, column 2: "strong" is not a number`,
    ],
    [
      [
        [1, '1/0'],
        ['', 1],
      ],
      `${name}, row 1, column 2: "1/0" is not a number`,
    ],
    [
      [
        ['', ''],
        ['', ''],
      ],
      `${name}: there is nothing to read`,
    ],
    [[], `${name}: there is nothing to read`],
  ];
  for (const [matrix, message] of messages) {
    expect(english.errorOf(id, matrix, null).message).toContain(message);
    expect(chinese.errorOf(id, matrix, null).message).toMatch(/^matrix.*。$/);
  }
  expect(
    english.call(
      id,
      [
        [1, 3],
        [third, 1],
      ],
      null,
    ),
  ).toBeTruthy();
});

test.each([
  ['NORMALIZE', [[[1], [-1]], null, 'sum'], 'data, row 2, column 1'],
  ['NORMALIZE', [[[1], [0]], row([-1]), 'sum'], 'data, row 2, column 1'],
  ['NORMALIZE', [[[''], [1], [0]], row([-1]), 'max'], 'data, row 3, column 1'],
  ['NORMALIZE', [[[-1], [-2]], null, 'max'], 'data, column 1'],
  ['NORMALIZE', [[[-1], [-2]], null, 'maxcomplement'], 'data, column 1'],
  ['WEIGHTS', [[[''], [1], [-1]], 'entropy', null], 'data, row 3, column 1'],
  ['AGGREGATE', [[[1, -1]], null, 'geometric', null], 'data, row 1, column 2'],
  ['AGGREGATE', [[[1, -1]], null, 'harmonic', null], 'data, row 1, column 2'],
  ['AGGREGATE', [good, null, null, 1.5], 'minCoverage'],
  ['AGGREGATE', [good, null, null, 'all'], 'minCoverage'],
  ['RATE', [column([1, -2]), 'log', 0, 1, null], 'values, item 2'],
  ['RATE', [column([1, 2.5]), 'anchor', null, null, null], 'values, item 2'],
  ['RATE', [column([1, 2]), 'goalpost', 3, 3, null], 'low, high'],
  ['RATE', [column([1, 2]), 'log', -1, 3, null], 'low, high'],
  ['RATE', [column([1, 2]), 'target', 3, null, null], 'low, high'],
  ['RATE', [column([1, 2]), 'target', 3, 2, null], 'low, high'],
  ['RATE', [column([1, 2]), 'goalpost', 'low', null, null], 'low'],
  ['RATE', [column([1, 2]), 'percentile', null, null, row(['a'])], 'groups: 1 cells where 2 are needed'],
  ['RATE', [column([1, 2]), 'percentile', null, null, row(['a', ''])], 'groups, item 2'],
  ['GRADE', [column([1]), row([1, 2]), row(['A', 'B', 'C'])], 'cutoffs, item 2'],
  ['GRADE', [column([1]), row([2]), row(['A', 'B', 'C'])], 'cutoffs: 1 cells where 2 are needed'],
  ['GRADE', [column([1]), row([2, '']), row(['A', 'B', 'C'])], 'cutoffs, item 2'],
  ['GRADE', [column([1]), row([2]), row(['A', ''])], 'labels, item 2'],
  ['GRADE', [column([1]), row([2]), row(['A'])], 'labels: one label is not enough'],
  ['TOPSIS', [good, null, null, null, 'yes', null], 'detail'],
  ['SCREEN', [good, 'yes'], 'headers'],
  ['RANK', [column([1]), good, null], 'order'],
  ['AHP.CHECK', [Array.from({ length: 16 }, () => Array(16).fill(1)), null], 'matrix'],
] as [string, Argument[], string][])('%s names what it cannot take: %j', (id, given, place) => {
  const error = english.errorOf(id, ...given);
  expect(error.code).toBe('#VALUE!');
  expect(error.message).toContain(place);
  expect(error.message).toMatch(/[.] [A-Z][^.]*[.]?.*[.]$/);
  expect(chinese.errorOf(id, ...given).message).toMatch(/[\u4e00-\u9fff].*。.+。$/);
});

test.each([
  [
    'TOPSIS',
    [
      [
        [1, 2],
        [1, 2],
      ],
      null,
      null,
      null,
      null,
      null,
    ],
  ],
  [
    'TOPSIS',
    [
      [
        [1, 2],
        [1, 3],
      ],
      row([1, 0]),
      null,
      null,
      null,
      null,
    ],
  ],
  [
    'WEIGHTS',
    [
      [
        [1, 2],
        [1, 2],
      ],
      'entropy',
      null,
    ],
  ],
  [
    'WEIGHTS',
    [
      [
        [1, 2],
        [1, 2],
      ],
      'critic',
      null,
    ],
  ],
  [
    'WEIGHTS',
    [
      [
        [1, 2],
        [2, 4],
        [3, 6],
      ],
      'critic',
      null,
    ],
  ],
  [
    'WEIGHTS',
    [
      [
        [-1, 2],
        [1, 4],
      ],
      'cv',
      null,
    ],
  ],
] as [string, Argument[]][])('%s is #N/A where the result is not defined: %j', (id, given) => {
  expect(english.errorOf(id, ...given).code).toBe('#N/A');
  expect(english.errorOf(id, ...given).message).toContain('not defined');
  expect(chinese.errorOf(id, ...given).message).toContain('结果无定义');
});
