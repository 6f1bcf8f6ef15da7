import { column, openExcel, row, type Argument, type Cell } from './excel';
import { systemCalls } from './system-calls';

const english = openExcel();
const chinese = openExcel('zh-CN');

/** The good call with some of its arguments replaced. */
const given = (id: string, replaced: Record<string, Argument>): Argument[] =>
  Object.values({ ...systemCalls[id], ...replaced });

const pairs = column(['U', 'I', 'G', 'U+I', 'U+G', 'I+G', 'U+I+G']);
const withPair = (at: number, name: Cell) => pairs.map(([pair], row) => [row === at ? name : pair]);
const manyPlayers = Array.from({ length: 21 }, (_, player) => `p${player}`);

test.each([
  ['DEA', { inputs: [[1], [2]], outputs: [[1], [0]] }, 'outputs, row 2, column 1: the method takes values above 0'],
  ['DEA', { inputs: [[1], [-2]], outputs: [[1], [1]] }, 'inputs, row 2, column 1: the method takes values above 0'],
  ['DEA', { inputs: [[1], ['']], outputs: [[1], [1]] }, 'inputs, row 2, column 1: the value is missing'],
  ['DEA', { inputs: [[1], [2]], outputs: [[1], [''], ['']] }, 'outputs: 3 units where inputs has 2'],
  ['DEA.SUPER', { inputs: [[''], [2], [0]], outputs: [[''], [2], [1]] }, 'inputs, row 3, column 1'],
  ['DEA.CROSS', { inputs: [[1], [2]], outputs: [[1], [0]] }, 'outputs, row 2, column 1'],
  ['DEA.SBM', { inputs: [[1], [2]], outputs: [[1], [0]] }, 'outputs, row 2, column 1'],
  ['DEA.DETAIL', { names: column(['A', 'B']) }, 'names: 2 cells where 4 are needed'],
  ['DEA.TWOSTAGE', { intermediates: [[1], [1], [0], [1]] }, 'intermediates, row 3, column 1'],
  ['MALMQUIST', { inputs2: [[1], [1], [1], [1]] }, 'inputs2: 1 columns where 2 are needed'],
  ['MALMQUIST', { outputs2: [[1, 1], [1, 1], [1, 0], [1, 1]] }, 'outputs2, row 3, column 2'], // prettier-ignore
  ['COUPLING', { systems: [[0.5, 1.2, 0.1]] }, 'systems, row 1, column 2: the value must lie between 0 and 1'],
  ['COUPLING', { systems: [[0.5]], weights: null }, 'systems: one column is not enough'],
  ['COUPLING.GRADE', { degrees: column(['', 0.4, 1.1]) }, 'degrees, item 3: the value must lie between 0 and 1'],
  ['ORDER', { values: [['', ''], [12, 51]] }, 'values, row 2, column 2: the value lies outside'], // prettier-ignore
  ['ORDER', { upper: row([24, -10]) }, 'lower, upper, item 2: the lower limit is not below'],
  ['ORDER', { lower: row([10]) }, 'lower: 1 cells where 2 are needed'],
  ['SYNERGY', { orderDegrees: [[0.2, 0.3], ['', ''], [0.4, 0.5]] }, 'orderDegrees, row 2, column 1'], // prettier-ignore
  ['SYNERGY', { orderDegrees: [[0.2, 0.3], ['', '']] }, 'orderDegrees: at least 2 periods'], // prettier-ignore
  ['TRIPLEHELIX', { counts: row([1, 2, 3]) }, 'counts: 3 cells where 8 are needed'],
  ['TRIPLEHELIX', { counts: row([0, 1, -1, 1, 1, 1, 1, 1]) }, 'counts, item 3: the value must not be negative'],
  ['OBSTACLE', { normalized: [[0.5, -0.1]] }, 'normalized, row 1, column 2'],
  ['KRIPPENDORFF', { ratings: [[''], [1], [2]] }, 'ratings: one column is not enough'],
  [
    'KRIPPENDORFF',
    {
      ratings: [
        [1, 2],
        ['', -1],
      ],
      level: 'ratio',
    },
    'ratings, row 2, column 2',
  ],
  ['KRIPPENDORFF', { ratings: [['good', 'poor']], level: 'ordinal' }, 'ratings, row 1, column 1: "good"'],
  ['KRIPPENDORFF.INTERVAL', { ratings: [[1, 2], [1, '']] }, 'ratings: one row with values is not enough'], // prettier-ignore
  ['KRIPPENDORFF.INTERVAL', { confidence: 0 }, 'confidence: 0'],
  ['KRIPPENDORFF.INTERVAL', { runs: 0 }, 'runs: 0 is outside 1 to'],
  ['KRIPPENDORFF.INTERVAL', { seed: 1.5 }, 'seed: 1.5'],
  ['KAPPA', { ratings: [[1, 2, 3]] }, 'ratings: 3 columns where 2 are needed'],
  ['KAPPA', { ratings: [['a', 'b'], ['b', '']], weighting: null }, 'ratings, row 2, column 2: the value is missing'], // prettier-ignore
  ['FLEISS', { ratings: [['a'], ['b']] }, 'ratings: one column is not enough'],
  ['KENDALLW', { ratings: [[1, 2]] }, 'ratings: one row with values is not enough'],
  ['CRONBACH', { items: [[1], [2]] }, 'items: one column is not enough'],
  ['SPEARMAN', { x: column([1, 2, '']), y: column([1, 2, 3]) }, 'x, item 3: the cell is blank'],
  ['SPEARMAN', { x: column([1, 2]), y: column([1, 2, 3]) }, 'y: 3 units where x has 2'],
  ['ICC', { ratings: [[1, 2]] }, 'ratings: one row with values is not enough'],
  [
    'BOTHSATISFIED',
    { university: column([1, 2]), enterprise: column([1]) },
    'enterprise: 1 units where university has 2',
  ],
  ['BOTHSATISFIED', { threshold: 'high' }, 'threshold: "high" is not a number'],
  ['IPA', { importance: [[1, 2], [2, 1]], performance: [[1], [2]] }, 'performance: 1 columns where 2'], // prettier-ignore
  ['KANO', { counts: [[1, 2, 3]] }, 'counts: 3 columns where 6 are needed'],
  ['KANO', { counts: [[1, 2, 3, -1, 0, 0]] }, 'counts, row 1, column 4: the value must not be negative'],
  ['SHAPLEY', { coalitions: withPair(4, 'U+X') }, 'coalitions, item 5: "X" is not one of the players'],
  ['SHAPLEY', { coalitions: withPair(4, 'G+G') }, 'coalitions, item 5: the coalition names "G" twice'],
  ['SHAPLEY', { coalitions: withPair(4, 'I+U') }, 'coalitions, item 5: the coalition "I+U" stands there twice'],
  ['SHAPLEY', { coalitions: pairs.slice(1), values: column([1, 2, 3, 4, 5, 6]) }, 'coalitions: the coalition "U" is'],
  ['SHAPLEY', { coalitions: withPair(4, '') }, 'coalitions, item 5: the cell is blank'],
  ['SHAPLEY', { players: column(['U', 'U', 'G']) }, 'players, item 2: the player "U" stands there twice'],
  ['SHAPLEY', { players: column(['U+I', 'I', 'G']) }, 'players, item 1: the name "U+I" contains +'],
  ['SHAPLEY', { players: column(manyPlayers), weights: null }, 'players: more than 20 players'],
  ['SHAPLEY', { weights: row([1, 0, 1]) }, "weights, item 2: a player's weight must be above 0"],
  ['SHAPLEY.CORRECTED', { factors: [[1, 2], [1, -2], [1, 2]] }, 'factors, row 2, column 2'], // prettier-ignore
  ['SHAPLEY.CORRECTED', { factors: [[1], [2]] }, 'factors: 2 units where players has 3'],
  ['NASH', { total: null }, 'total: the number is missing'],
  ['NASH', { power: row([1, -1, 1]) }, 'power, item 2: the weight -1 is negative'],
  ['CORE', { allocation: column([50, 60, 41]) }, 'allocation: the shares do not sum'],
  ['PMC', { codes: [[1, 0, 2]] }, 'codes, row 1, column 3: a code is 1 or 0'],
  ['PMC.SURFACE', { groups: row(['a', '', 'b']) }, 'groups, item 2: the cell is blank'],
  ['INEQUALITY', { values: column(['', 3, -1]) }, 'values, item 3: the value must not be negative'],
  ['GM11', { series: column([1, 2, 3, '', 5]) }, 'series, item 4: the cell is blank'],
  ['GM11', { series: column([1, 2, 3, '', '']) }, 'series: at least 4 periods are needed'],
  ['GM11', { horizon: 2.5 }, 'horizon: 2.5 is not a whole number'],
  ['GM11', { horizon: 0 }, 'horizon: 0 is outside 1 to 100'],
  ['GM11.CHECK', { series: column([1, 2, 0, 4]) }, 'series, item 3: the method takes values above 0'],
  ['MATCH', { groups: column(['a', '', 'a']) }, 'groups, item 2: the cell is blank'],
  ['ROBUST', { spread: 1.5 }, 'spread: 1.5 is outside 0 to 1'],
  ['ROBUST', { runs: 0 }, 'runs: 0 is outside 1 to'],
  ['ROBUST', { seed: -1 }, 'seed: -1 is outside 0 to'],
  ['ROBUST', { data: [[1], [-1]], weights: null, directions: null, method: 'wpm' }, 'data, row 2, column 1'],
  ['SMAA', { runs: 1.5 }, 'runs: 1.5 is not a whole number'],
  ['SMAA', { data: Array.from({ length: 2001 }, () => [1]), directions: null }, 'data: 2001 rows where'],
  ['SENSITIVITY', { weights: row([1, 2]) }, 'weights: 2 cells where 3 are needed'],
] as [string, Record<string, Argument>, string][])('%s names what it cannot take: %j', (id, replaced, message) => {
  const error = english.errorOf(id, ...given(id, replaced));
  expect(error.message).toContain(message);
  expect(error.code).toBe('#VALUE!');
  expect(chinese.errorOf(id, ...given(id, replaced)).message).toMatch(/[\u4e00-\u9fff].*。.+。$/);
});

test.each([
  ['TRIPLEHELIX', { counts: row([0, 0, 0, 0, 0, 0, 0, 0]) }],
  ['KRIPPENDORFF', { ratings: [[1, 1], [1, 1]] }], // prettier-ignore
  ['KRIPPENDORFF', { ratings: [[1, ''], ['', 2]] }], // prettier-ignore
  ['KRIPPENDORFF.INTERVAL', { ratings: [[1, 1], [1, 1]] }], // prettier-ignore
  ['KAPPA', { ratings: [[1, 1], [1, 1]] }], // prettier-ignore
  ['FLEISS', { ratings: [['a', 'a'], ['a', 'a']] }], // prettier-ignore
  ['KENDALLW', { ratings: [[1, 1], [1, 1]] }], // prettier-ignore
  ['CRONBACH', { items: [[1, 1], [1, 1]] }], // prettier-ignore
  ['SPEARMAN', { x: column([1, 1]), y: column([1, 2]) }],
  ['ICC', { ratings: [[1, 1], [1, 1]] }], // prettier-ignore
  ['BOTHSATISFIED', { university: column([5, '']), enterprise: column(['', 5]) }],
  ['SHAPLEY.CORRECTED', { factors: [[1, 0], [1, 0], [1, 0]] }], // prettier-ignore
  ['NASH', { total: 10 }],
  ['INEQUALITY', { values: column([0, 0]) }],
  ['INEQUALITY', { values: column([0, 1]), measure: 'theil-l' }],
  ['INEQUALITY', { values: column([1]), measure: 'cv' }],
  ['GM11.CHECK', { series: column([5, 5, 5, 5]) }],
] as [string, Record<string, Argument>][])('%s is #N/A where the result is not defined: %j', (id, replaced) => {
  const error = english.errorOf(id, ...given(id, replaced));
  expect(error.code).toBe('#N/A');
  expect(error.message).toContain('not defined');
  expect(chinese.errorOf(id, ...given(id, replaced)).message).toContain('结果无定义');
});

test('a unit that is blank in all its tables keeps a blank row', () => {
  const gap = (id: string, names: string[]) => {
    const full = Object.values(systemCalls[id]);
    const blank = Object.entries(systemCalls[id]).map(([name, argument]) => {
      if (!names.includes(name)) return argument;
      const [first, ...rest] = argument as Cell[][];
      return [first, first.map(() => ''), ...rest];
    });
    const [top, ...others] = english.call(id, ...full);
    expect(english.call(id, ...blank)).toEqual([top, top.map(() => ''), ...others]);
  };
  gap('DEA', ['inputs', 'outputs']);
  gap('DEA.SUPER', ['inputs', 'outputs']);
  gap('DEA.TWOSTAGE', ['inputs', 'intermediates', 'outputs']);
  gap('MALMQUIST', ['inputs1', 'outputs1', 'inputs2', 'outputs2']);
  gap('COUPLING', ['systems']);
  gap('KANO', ['counts']);
  gap('PMC', ['codes']);
  gap('ROBUST', ['data']);
  gap('MATCH', ['contribution', 'compensation', 'groups']);
});

test('peers and the new first are counted by the rows of the range', () => {
  const blank = [['', '']];
  const detail = english.call('DEA.DETAIL', [...blank, [1, 1], [2, 2]], [['', ''], [1, 1], [1, 1]], null, null, null, null); // prettier-ignore
  expect(detail.map((cells) => cells[4])).toEqual(['', '2 1.00', '2 1.00']);
  const changes = english.call('SENSITIVITY', [...blank, [1, 0], [0, 1]], row([0.8, 0.2]), null, null, null);
  expect(changes.map((cells) => cells[3])).toEqual([3, 3]);
});

test('words of results follow the display language where the catalogue gives them in both', () => {
  expect(english.call('COUPLING.GRADE', column([0.3, '']))).toEqual([['mild disorder'], ['']]);
  expect(chinese.call('COUPLING.GRADE', column([0.3, '']))).toEqual([['轻度失调'], ['']]);
  expect(chinese.call('GM11.CHECK', column([1, 2, 4, 8]), true)[0]).toContain('平均相对误差');
  expect(english.call('GM11.CHECK', column([1, 2, 4, 8]), null)[0].slice(5)).toEqual([false, 'good']);
});
