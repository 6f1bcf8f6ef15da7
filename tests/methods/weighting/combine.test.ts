import fc from 'fast-check';
import { NotDefined } from '../../../src/methods/refusals';
import { combinations, combineWeights } from '../../../src/methods/weighting/combine';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';

test.each(goldenCasesOf('weights-combined'))('%s', (_, { input, expected, tolerance }) => {
  const { subjective, objective, alpha } = input;
  const combined = (name: (typeof combinations)[number]) =>
    Array.from(combineWeights(subjective, objective, name, alpha).weights);
  expectGolden(combined('linear'), expected.linear, tolerance);
  expectGolden(combined('multiplicative'), expected.multiplicative, tolerance);
  expectGolden(combined('geometric'), expected.geometric, tolerance);
  expectGolden(combined('game'), expected.gameTheoryL2, tolerance);
});

const amounts = fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: 4, maxLength: 4 });

test.each(combinations)('%s stays on the simplex and rescales both inputs first', (name) => {
  fc.assert(
    fc.property(amounts, amounts, (subjective, objective) => {
      let weights: Float64Array;
      try {
        weights = combineWeights(subjective, objective, name).weights;
      } catch (error) {
        expect(error).toEqual(new NotDefined('negative-weight'));
        expect(name).toBe('game');
        return;
      }
      expect(weights.every((weight) => weight >= 0)).toBe(true);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
      const scaled = combineWeights(
        subjective.map((amount) => 7 * amount),
        objective.map((amount) => amount / 3),
        name,
      ).weights;
      weights.forEach((weight, at) => expect(scaled[at]).toBeCloseTo(weight, 8));
    }),
  );
});

test.each(combinations.filter((name) => name !== 'multiplicative'))('%s of equal weights gives them back', (name) => {
  const weights = combineWeights([1, 2, 5], [2, 4, 10], name).weights;
  [0.125, 0.25, 0.625].forEach((weight, at) => expect(weights[at]).toBeCloseTo(weight, 10));
});

test('alpha is the part of the subjective weights, in linear only', () => {
  expect(Array.from(combineWeights([1, 0], [0, 1], 'linear', 0.75).weights)).toEqual([0.75, 0.25]);
  expect(combineWeights([1, 2], [2, 1], 'geometric', 0.9)).toEqual(combineWeights([1, 2], [2, 1], 'geometric', 0.1));
});

test('products that are all zero have no shares', () => {
  expect(() => combineWeights([1, 0], [0, 1], 'multiplicative')).toThrow(new NotDefined('zero-total'));
});

test('a game that would put a weight below zero is not defined', () => {
  expect(() => combineWeights([0.6, 0.4], [0.9, 0.1], 'game')).toThrow(new NotDefined('negative-weight'));
});
