import fc from 'fast-check';
import { dea } from '../../../src/methods/efficiency/dea';
import { orientations } from '../../../src/methods/efficiency/radial-program';
import { superEfficiency } from '../../../src/methods/efficiency/super-efficiency';
import { returnsToScale } from '../../../src/methods/efficiency/technology';
import { matrixOf } from '../../../src/methods/matrix';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';
import { envelopment } from './envelopment';
import { solvedByHighs } from './simplex/highs';
import { changed, expectNear, units } from './units';

const forms = orientations.flatMap((orientation) => returnsToScale.map((returns) => [orientation, returns] as const));

test.each(goldenCasesOf('dea-super'))('%s', (_, { input, expected, tolerance }) => {
  const scores = superEfficiency(
    matrixOf(input.inputs),
    matrixOf(input.outputs),
    input.orientation,
    input.returnsToScale,
  );
  expectGolden(Array.from(scores), expected.efficiency, tolerance);
});

test.each(forms)(
  '%s, %s: HiGHS finds the same scores, and the same programs without any',
  async (orientation, returns) => {
    let withoutScore = 0;
    await fc.assert(
      fc.asyncProperty(units(), async (given) => {
        fc.pre(given.inputs.rows > 1);
        const scores = superEfficiency(given.inputs, given.outputs, orientation, returns);
        const everyUnit = Array.from(scores, (_, unit) => unit);
        for (const unit of everyUnit) {
          const others = everyUnit.filter((other) => other !== unit);
          const theirs = await solvedByHighs(envelopment(given, unit, orientation, returns, others));
          expectNear([scores[unit]], [theirs.status === 'optimal' ? Math.abs(theirs.value) : NaN]);
          if (Number.isNaN(scores[unit])) withoutScore++;
        }
      }),
      { numRuns: 30, endOnFailure: true },
    );
    const canBeInfeasible = returns === 'vrs' || returns === (orientation === 'input' ? 'drs' : 'irs');
    expect(withoutScore > 0).toBe(canBeInfeasible);
  },
);

test('an inefficient unit keeps its ordinary score, an efficient one gets 1 or better', () => {
  fc.assert(
    fc.property(units(), (given) => {
      const ordinary = dea(given.inputs, given.outputs).efficiency;
      const scores = superEfficiency(given.inputs, given.outputs);
      fc.pre(scores.length > 1);
      scores.forEach((score, unit) => {
        if (ordinary[unit] < 1) expectNear([score], [ordinary[unit]]);
        else expect(score).toBeGreaterThanOrEqual(1 - 1e-6);
      });
    }),
    { endOnFailure: true },
  );
});

test('a unit that occurs twice is not more than efficient', () => {
  fc.assert(
    fc.property(units(), (given) => {
      const twice = changed(given, (rows) => [...rows, ...rows]);
      superEfficiency(twice.inputs, twice.outputs, 'output', 'vrs').forEach((score) =>
        expect(score).toBeGreaterThanOrEqual(1 - 1e-6),
      );
    }),
    { endOnFailure: true },
  );
});

test('a single unit has nobody to be compared with', () => {
  expect(superEfficiency(matrixOf([[2]]), matrixOf([[3]]))).toEqual(Float64Array.of(NaN));
});
