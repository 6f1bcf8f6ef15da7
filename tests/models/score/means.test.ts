import fc from 'fast-check';
import { matrixOf } from '../../../src/methods/matrix';
import { aggregate } from '../../../src/methods/ranking/aggregate';
import { coverageOf, means } from '../../../src/models/score/means';

test('means of columns are the weighted means of the table, and so is what they cover', () => {
  const units = fc.array(fc.tuple(...Array.from({ length: 4 }, () => fc.oneof(fc.constant(NaN), fc.nat(100)))), {
    minLength: 1,
  });
  fc.assert(
    fc.property(units, fc.array(fc.constantFrom(0, 0.1, 0.2, 1), { minLength: 4, maxLength: 4 }), (rows, weights) => {
      fc.pre(weights.some((weight) => weight > 0));
      const expected = aggregate(matrixOf(rows), weights, 'arithmetic', 0);
      const parts = weights.map((weight, at) => ({ points: Float64Array.from(rows, (row) => row[at]), weight }));
      const { points: values, missing } = means(parts, rows.length);
      const coverage = coverageOf([{ missing }], [1 / weights.reduce<number>((sum, weight) => sum + weight, 0)]);
      rows.forEach((_, unit) => {
        expect(Number.isNaN(values[unit])).toBe(Number.isNaN(expected.scores[unit]));
        expect(values[unit] || 0).toBeCloseTo(expected.scores[unit] || 0, 10);
        expect(coverage[unit]).toBeCloseTo(expected.coverage[unit], 12);
      });
    }),
  );
});

test('without a part nobody has a mean', () => {
  expect(means([], 2).points).toEqual(Float64Array.of(NaN, NaN));
});
