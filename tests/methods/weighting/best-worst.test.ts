import fc from 'fast-check';
import { ArgumentOutOfDomain } from '../../../src/methods/argument-refusal';
import { bestWorst } from '../../../src/methods/weighting/best-worst';
import { bestWorstCheck } from '../../../src/methods/weighting/best-worst-check';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';

test.each(goldenCasesOf('bwm-linear'))('%s', (_, { input, expected, tolerance }) => {
  const { weights, deviation } = bestWorst(input.bestToOthers, input.othersToWorst);
  expectGolden(Array.from(weights), expected.weights, tolerance);
  expectGolden([deviation], [expected.xi], tolerance);
  expectGolden(
    [bestWorstCheck(input.bestToOthers, input.othersToWorst).consistencyRatio],
    [expected.inputBasedCR],
    tolerance,
  );
});

/** Judgements on a scale of 1 to 9: the first criterion is the best, the last the worst. */
const judgements = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), {
  minLength: 3,
  maxLength: 13,
}).chain((between) =>
  fc.integer({ min: 2, max: 9 }).map((bestToWorst) => ({
    bestToOthers: [1, ...between.map(([best]) => best), bestToWorst].map((one, at) => (at === 0 ? one : Math.max(2, one))),
    othersToWorst: [bestToWorst, ...between.map(([, worst]) => Math.max(2, worst)), 1],
  })),
); // prettier-ignore

const largestDeviation = (weights: ArrayLike<number>, best: number[], worst: number[]): number =>
  Math.max(
    ...best.map((judgement, at) => Math.abs(weights[0] - judgement * weights[at])),
    ...worst.slice(1).map((judgement, at) => Math.abs(weights[at + 1] - judgement * weights[best.length - 1])),
  );

test('weights lie on the simplex and no other weights deviate less', () => {
  const parts = new Array<number>(15).fill(1);
  fc.assert(
    fc.property(
      judgements,
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 15, maxLength: 15 }),
      ({ bestToOthers, othersToWorst }, others) => {
        const { weights, deviation } = bestWorst(bestToOthers, othersToWorst);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        weights.forEach((weight) => expect(weight).toBeGreaterThanOrEqual(0));
        expect(largestDeviation(weights, bestToOthers, othersToWorst)).toBeCloseTo(deviation, 9);

        const own = others.slice(0, weights.length);
        const whole = own.reduce((sum, part) => sum + part, 0);
        const other = own.map((part) => part / whole);
        expect(largestDeviation(other, bestToOthers, othersToWorst)).toBeGreaterThanOrEqual(deviation - 1e-9);
      },
    ),
    // Many of its judgements deviate by the same amount.
    { examples: [[{ bestToOthers: [1, 6, 7, 2, 4, 4, 5, 4, 8], othersToWorst: [8, 2, 8, 7, 2, 2, 5, 3, 1] }, parts]] },
  );
});

test('judgements made from weights give the weights back, with no deviation', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }), (steps) => {
      const amounts = [8, ...steps.map((step) => 2 ** step / 2), 1];
      const whole = amounts.reduce((sum, amount) => sum + amount, 0);
      const bestToOthers = amounts.map((amount) => 8 / amount);
      const { weights, deviation } = bestWorst(bestToOthers, amounts);
      amounts.forEach((amount, at) => expect(weights[at]).toBeCloseTo(amount / whole, 9));
      expect(deviation).toBeCloseTo(0, 9);
      expect(bestWorstCheck(bestToOthers, amounts).consistencyRatio).toBe(0);
    }),
  );
});

test('judgements that name no best, no worst, or two values for best to worst are refused by argument', () => {
  const refusal = (best: number[], worst: number[]) => () => bestWorst(best, worst);
  expect(refusal([2, 3], [3, 1])).toThrow(new ArgumentOutOfDomain('no-best', 'bestToOthers'));
  expect(refusal([1, 3], [3, 2])).toThrow(new ArgumentOutOfDomain('no-worst', 'othersToWorst'));
  expect(refusal([1, 3], [4, 1])).toThrow(new ArgumentOutOfDomain('two-best-to-worst', 'othersToWorst', 0));
  expect(refusal([1, 0.5], [2, 1])).toThrow(new ArgumentOutOfDomain('judgement-below-one', 'bestToOthers', 1));
});
