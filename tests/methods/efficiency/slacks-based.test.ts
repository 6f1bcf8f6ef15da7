import fc from 'fast-check';
import { dea } from '../../../src/methods/efficiency/dea';
import { linearProgram } from '../../../src/methods/efficiency/simplex/linear-program';
import { slacksBased, slacksBasedOrientations } from '../../../src/methods/efficiency/slacks-based';
import { returnsToScale, type ReturnsToScale } from '../../../src/methods/efficiency/technology';
import { matrixOf, rowsOf } from '../../../src/methods/matrix';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';
import { solvedByHighs } from './simplex/highs';
import { expectNear, units, type Units } from './units';

const forms = slacksBasedOrientations.flatMap((orientation) =>
  returnsToScale.map((returns) => [orientation, returns] as const),
);

test.each(goldenCasesOf('dea-sbm'))('%s', (_, { input, expected, tolerance }) => {
  const orientation = input.orientation === 'non-oriented' ? 'none' : input.orientation;
  const { efficiency } = slacksBased(
    matrixOf(input.inputs),
    matrixOf(input.outputs),
    orientation,
    input.returnsToScale,
  );
  expectGolden(Array.from(efficiency), expected.rho, tolerance);
});

test.each(forms)('%s, %s: the score is the formula of its slacks', (orientation, returns) => {
  fc.assert(
    fc.property(units(), ({ inputs, outputs }) => {
      const { efficiency, inputSlacks, outputSlacks } = slacksBased(inputs, outputs, orientation, returns);
      efficiency.forEach((score, unit) => {
        const mean = (slacks: typeof inputs, amounts: typeof inputs) =>
          rowsOf(slacks)[unit].reduce((sum, slack, at) => sum + slack / rowsOf(amounts)[unit][at], 0) / amounts.columns;
        const shrink = orientation === 'output' ? 1 : 1 - mean(inputSlacks, inputs);
        const grow = orientation === 'input' ? 1 : 1 + mean(outputSlacks, outputs);
        expectNear([score], [shrink / grow]);
      });
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test.each(forms)('%s, %s: never above the radial score, in (0, 1], and somebody reaches 1', (orientation, returns) => {
  fc.assert(
    fc.property(units(), ({ inputs, outputs }) => {
      const { efficiency } = slacksBased(inputs, outputs, orientation, returns);
      const radial = dea(inputs, outputs, orientation === 'output' ? 'output' : 'input', returns).efficiency;
      efficiency.forEach((score, unit) => {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(radial[unit] + 1e-6);
      });
      expect(Math.max(...efficiency)).toBe(1);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test.each(returnsToScale)('%s: HiGHS finds the same input-oriented scores without any reduction', async (returns) => {
  await fc.assert(
    fc.asyncProperty(units(), async (given) => {
      const { efficiency } = slacksBased(given.inputs, given.outputs, 'input', returns);
      for (let unit = 0; unit < efficiency.length; unit++) {
        const theirs = await solvedByHighs(inputSlacks(given, unit, returns));
        expectNear([efficiency[unit]], [1 + theirs.value]);
      }
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

/** max Σ(s⁻/x₀)/a, in own values of the unit. */
function inputSlacks({ inputs, outputs }: Units, unit: number, returns: ReturnsToScale) {
  const points = rowsOf(inputs).map((row, at) => [...row, ...rowsOf(outputs)[at]]);
  const convexity = returns === 'crs' ? [] : [1];
  const columns = points.map((point) => [...point.map((value, at) => value / points[unit][at]), ...convexity]);
  const rows = columns[0].length;
  const slack = (row: number, value: number) => Array.from({ length: rows }, (_, at) => (at === row ? value : 0));
  points[unit].forEach((_, at) => columns.push(slack(at, at < inputs.columns ? 1 : -1)));
  if (returns === 'drs') columns.push(slack(rows - 1, 1));
  if (returns === 'irs') columns.push(slack(rows - 1, -1));
  const costs = columns.map((_, at) =>
    at >= points.length && at < points.length + inputs.columns ? -1 / inputs.columns : 0,
  );
  return linearProgram(columns, costs, new Array<number>(rows).fill(1));
}
