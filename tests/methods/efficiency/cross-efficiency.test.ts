import fc from 'fast-check';
import { crossEfficiency, formulations } from '../../../src/methods/efficiency/cross-efficiency';
import { dea } from '../../../src/methods/efficiency/dea';
import { linearProgram } from '../../../src/methods/efficiency/simplex/linear-program';
import { columnOf, matrixOf, rowsOf } from '../../../src/methods/matrix';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';
import { solvedByHighs } from './simplex/highs';
import { expectNear, units, type Units } from './units';

test.each(
  formulations.flatMap((form) => goldenCasesOf('dea-cross').map(([file, golden]) => [form, file, golden] as const)),
)('%s: %s', (form, _, { input, expected, tolerance }) => {
  const { efficiency, judgements } = crossEfficiency(matrixOf(input.inputs), matrixOf(input.outputs), form);
  expectGolden(Array.from(efficiency), expected[form].mean, tolerance);
  expectGolden(rowsOf(judgements), expected[form].matrix, tolerance);
});

test.each(formulations)(
  '%s: prices are allowed, give the own score, and HiGHS finds none that suit the goal better',
  async (form) => {
    await fc.assert(
      fc.asyncProperty(units({ most: 7, largest: 60 }), async (given) => {
        const own = dea(given.inputs, given.outputs).efficiency;
        const { prices, efficiency, judgements } = crossEfficiency(given.inputs, given.outputs, form);
        const judges = rowsOf(prices);
        for (let judge = 0; judge < own.length; judge++) {
          const net = netWorth(given, judges[judge]);
          expect(Math.min(...judges[judge])).toBeGreaterThanOrEqual(0);
          expect(Math.max(...net)).toBeLessThanOrEqual(1e-6);
          expectNear([judgements.values[judge * own.length + judge]], [own[judge]]);
          const sum = net.reduce((all, one, unit) => all + (unit === judge ? 0 : one), 0);
          const theirs = await solvedByHighs(secondGoal(given, judge, own[judge], form === 'aggressive' ? 1 : -1));
          expectNear([sum], [form === 'aggressive' ? theirs.value : -theirs.value], 1e-5);
        }
        efficiency.forEach((score, unit) => expect(score).toBeLessThanOrEqual(own[unit] + 1e-6));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  },
);

test('with one input and one output there is one set of prices, and everybody agrees', () => {
  const inputs = matrixOf([[2], [3], [5]]);
  const outputs = matrixOf([[1], [3], [2]]);
  expectNear(crossEfficiency(inputs, outputs).efficiency, [0.5, 1, 0.4], 1e-9);
});

function netWorth({ inputs, outputs }: Units, prices: number[]): number[] {
  return Array.from({ length: inputs.rows }, (_, unit) => {
    const worth = rowsOf(outputs)[unit].reduce((sum, amount, at) => sum + prices[inputs.columns + at] * amount, 0);
    return rowsOf(inputs)[unit].reduce((sum, amount, at) => sum - prices[at] * amount, worth);
  });
}

/** The program of the prices themselves, per own value of the judge; the own score is met within 1e-9. */
function secondGoal({ inputs, outputs }: Units, judge: number, ownScore: number, sign: number) {
  const relative = (table: Units['inputs'], side: number) =>
    Array.from({ length: table.columns }, (_, at) => {
      const column = columnOf(table, at);
      return Array.from(column, (amount) => (side * amount) / column[judge]);
    });
  const worth = [...relative(inputs, -1), ...relative(outputs, 1)];
  const units = inputs.rows;
  const columns = worth.map((column, at) => [...column, at < inputs.columns ? 1 : 0, at < inputs.columns ? 0 : 1]);
  const slack = (row: number, value: number) => Array.from({ length: units + 2 }, (_, at) => (at === row ? value : 0));
  for (let row = 0; row < units; row++) columns.push(slack(row, 1));
  columns.push(slack(units + 1, -1));
  const costs = columns.map((_, at) =>
    at < worth.length ? sign * worth[at].reduce((sum, one, unit) => sum + (unit === judge ? 0 : one), 0) : 0,
  );
  return linearProgram(columns, costs, [...new Array<number>(units).fill(0), 1, ownScore * (1 - 1e-9)]);
}
