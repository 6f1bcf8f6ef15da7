import fc from 'fast-check';
import { deaDetail } from '../../../src/methods/efficiency/dea-detail';
import { orientations } from '../../../src/methods/efficiency/radial-program';
import { returnsToScale } from '../../../src/methods/efficiency/technology';
import { columnOf, matrixOf, rowsOf } from '../../../src/methods/matrix';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';
import { envelopment } from './envelopment';
import { solvedByHighs } from './simplex/highs';
import { expectNear, units } from './units';

const goldenCases = ['dea-ccr-input', 'dea-ccr-output', 'dea-bcc-input', 'dea-bcc-output'].flatMap(goldenCasesOf);
const forms = orientations.flatMap((orientation) => returnsToScale.map((returns) => [orientation, returns] as const));

test.each(goldenCases)('%s', (_, { input, expected, tolerance }) => {
  const result = deaDetail(matrixOf(input.inputs), matrixOf(input.outputs), input.orientation, input.returnsToScale);
  expectGolden(Array.from(result.factor), expected.efficiency, tolerance);
  expectGolden(rowsOf(result.inputSlacks), expected.slackInputs, tolerance);
  expectGolden(rowsOf(result.outputSlacks), expected.slackOutputs, tolerance);
  if (expected.scaleEfficiency) {
    expectGolden(Array.from(result.scaleEfficiency), expected.scaleEfficiency, tolerance);
    expect(result.scaleRegions).toEqual(expected.returnsToScale);
  }
});

test.each(forms)('%s, %s: peers and slacks explain the score to the last digit', (orientation, returns) => {
  fc.assert(
    fc.property(units(), ({ inputs, outputs }) => {
      const result = deaDetail(inputs, outputs, orientation, returns);
      result.peers.forEach((peers, unit) => {
        const [shrink, grow] = orientation === 'input' ? [result.factor[unit], 1] : [1, result.factor[unit]];
        const sum = (column: Float64Array) =>
          peers.reduce((all, { unit: peer, intensity }) => all + intensity * column[peer], 0);
        for (let at = 0; at < inputs.columns; at++) {
          const column = columnOf(inputs, at);
          const slack = columnOf(result.inputSlacks, at)[unit];
          expectNear([(sum(column) + slack) / column[unit]], [shrink]);
          expect(slack).toBeGreaterThanOrEqual(0);
        }
        for (let at = 0; at < outputs.columns; at++) {
          const column = columnOf(outputs, at);
          const slack = columnOf(result.outputSlacks, at)[unit];
          expectNear([(sum(column) - slack) / column[unit]], [grow]);
          expect(slack).toBeGreaterThanOrEqual(0);
        }
        const whole = peers.reduce((all, { intensity }) => all + intensity, 0);
        if (returns === 'vrs') expectNear([whole], [1]);
        if (returns === 'drs') expect(whole).toBeLessThanOrEqual(1 + 1e-6);
        if (returns === 'irs') expect(whole).toBeGreaterThanOrEqual(1 - 1e-6);
      });
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test.each(forms)('%s, %s: HiGHS finds no larger sum of slacks', async (orientation, returns) => {
  await fc.assert(
    fc.asyncProperty(units({ most: 7, largest: 60 }), async (given) => {
      const { factor, inputSlacks, outputSlacks } = deaDetail(given.inputs, given.outputs, orientation, returns);
      const everyUnit = Array.from(factor, (_, unit) => unit);
      const own = (unit: number) => [...rowsOf(given.inputs)[unit], ...rowsOf(given.outputs)[unit]];
      for (const unit of everyUnit) {
        const first = envelopment(given, unit, orientation, returns, everyUnit);
        const size = own(unit).reduce((sum, value) => sum + value, 0);
        const costs = first.costs.map(() => 0);
        own(unit).forEach((value, at) => (costs[everyUnit.length + at] = -value / size));
        // The factor is fixed by moving its column to the right-hand side, a hair's breadth on the possible side.
        const radial = first.columns - 1;
        const fixed = factor[unit] * (1 + (orientation === 'input' ? 1e-9 : -1e-9));
        const rightHandSide = first.rightHandSide.map(
          (amount, row) => amount - fixed * first.coefficients[radial * first.rows + row],
        );
        const coefficients = first.coefficients.slice();
        coefficients.fill(0, radial * first.rows);
        const theirs = await solvedByHighs({ ...first, coefficients, costs, rightHandSide });
        const ours = [...rowsOf(inputSlacks)[unit], ...rowsOf(outputSlacks)[unit]].reduce(
          (sum, slack) => sum + slack,
          0,
        );
        expectNear([ours / size], [-theirs.value], 1e-5);
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

test('an efficient unit is its own only peer; one with a slack left is compared with another', () => {
  const inputs = matrixOf([
    [5, 13],
    [5, 17],
    [10, 30],
  ]);
  const outputs = matrixOf([[12], [12], [12]]);
  const { peers, factor, inputSlacks } = deaDetail(inputs, outputs);
  expect(peers[0]).toEqual([{ unit: 0, intensity: 1 }]);
  expect(factor[1]).toBe(1);
  expect(peers[1]).toEqual([{ unit: 0, intensity: 1 }]);
  expect(rowsOf(inputSlacks)[1]).toEqual([0, expect.closeTo(4, 9)]);
});

test('returns to scale of one input and one output are those of the picture', () => {
  const inputs = matrixOf([[1], [2], [4], [8]]);
  const outputs = matrixOf([[1], [4], [6], [7]]);
  const { scaleRegions, scaleEfficiency } = deaDetail(inputs, outputs, 'output', 'vrs');
  expect(scaleRegions).toEqual(['increasing', 'constant', 'decreasing', 'decreasing']);
  expectNear(scaleEfficiency, [0.5, 1, 0.75, 7 / 16], 1e-12);
});
