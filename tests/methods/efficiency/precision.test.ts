import fc from 'fast-check';
import { crossEfficiency } from '../../../src/methods/efficiency/cross-efficiency';
import { dea } from '../../../src/methods/efficiency/dea';
import { deaDetail } from '../../../src/methods/efficiency/dea-detail';
import { slacksBased } from '../../../src/methods/efficiency/slacks-based';
import { solve } from '../../../src/methods/efficiency/simplex/solve';
import { superEfficiency } from '../../../src/methods/efficiency/super-efficiency';
import { matrixOf } from '../../../src/methods/matrix';
import { NotDefined } from '../../../src/methods/refusals';
import { multipliers } from './envelopment';
import { expectNear, type Units } from './units';

const share = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000);

/** Twelve units with three inputs and three outputs, each value made from an independent share of 0–1. */
const unitsOf = (value: (share: number) => number): fc.Arbitrary<Units> =>
  fc
    .array(fc.array(share.map(value), { minLength: 6, maxLength: 6 }), { minLength: 12, maxLength: 12 })
    .map((rows) => ({
      inputs: matrixOf(rows.map((row) => row.slice(0, 3))),
      outputs: matrixOf(rows.map((row) => row.slice(3))),
    }));

const everyMethod = ({ inputs, outputs }: Units): ArrayLike<number>[] => [
  dea(inputs, outputs, 'output', 'vrs').efficiency,
  deaDetail(inputs, outputs, 'input', 'irs').inputSlacks.values,
  slacksBased(inputs, outputs, 'none', 'drs').efficiency,
  crossEfficiency(inputs, outputs, 'benevolent').efficiency,
];

test.each([
  ['values over six orders of magnitude', (own: number) => 10 ** (6 * own - 3)],
  ['values that agree to five digits', (own: number) => 100 + own / 1000],
  ['values from 1 to 4, with many ties', (own: number) => 1 + Math.floor(3.999 * own)],
])('%s: every method has an answer, and the dual has the same', (_, value) => {
  fc.assert(
    fc.property(unitsOf(value), (units) => {
      everyMethod(units).forEach((figures) => expect(Array.from(figures).every(Number.isFinite)).toBe(true));
      superEfficiency(units.inputs, units.outputs, 'input', 'vrs').forEach((score) =>
        expect(score).not.toBeLessThan(0),
      );
      dea(units.inputs, units.outputs, 'input', 'vrs').efficiency.forEach((score, unit) => {
        const dual = solve(multipliers(units, unit, 'vrs'));
        expectNear([score], [dual.status === 'optimal' ? -dual.value : NaN]);
      });
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test.each([
  ['values over twenty orders of magnitude', (own: number) => 10 ** (20 * own - 10)],
  ['values that agree to eleven digits', (own: number) => 1e8 + own / 1000],
])('%s: an answer, or the refusal that says so, and nothing else', (_, value) => {
  fc.assert(
    fc.property(unitsOf(value), (units) => {
      try {
        everyMethod(units).forEach((figures) => expect(Array.from(figures).every(Number.isFinite)).toBe(true));
      } catch (error) {
        if (!(error instanceof NotDefined)) throw error;
        expect(error.reason).toBe('beyond-precision');
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
