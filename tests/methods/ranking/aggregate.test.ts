import fc from 'fast-check';
import { matrixOf } from '../../../src/methods/matrix';
import { aggregate, means } from '../../../src/methods/ranking/aggregate';
import { expectClose, tables } from '../tables';

test('means of positive values stand in the order minimum ≤ harmonic ≤ geometric ≤ arithmetic', () => {
  fc.assert(
    fc.property(tables(), ({ data, weights }) => {
      const [arithmetic, geometric, harmonic, minimum] = means.map((mean) => aggregate(data, weights, mean).scores);
      for (let unit = 0; unit < data.rows; unit++) {
        expect(minimum[unit]).toBeLessThanOrEqual(harmonic[unit] + 1e-9);
        expect(harmonic[unit]).toBeLessThanOrEqual(geometric[unit] + 1e-9);
        expect(geometric[unit]).toBeLessThanOrEqual(arithmetic[unit] + 1e-9);
      }
    }),
  );
});

test.each(means)('%s: equal values have themselves as their mean, and the mean grows in proportion', (mean) => {
  fc.assert(
    fc.property(tables(), fc.integer({ min: 1, max: 50 }), ({ rows, data, weights }, factor) => {
      const same = matrixOf(rows.map((values) => values.map(() => factor)));
      expectClose(aggregate(same, weights, mean).scores, Array(rows.length).fill(factor));
      const scaled = matrixOf(rows.map((values) => values.map((value) => value * factor)));
      const expected = aggregate(data, weights, mean).scores.map((score) => score * factor);
      expectClose(aggregate(scaled, weights, mean).scores, expected, 8);
    }),
  );
});

test.each(means)('%s: an indicator of weight 0 has no say, even when it is 0 or missing', (mean) => {
  const data = matrixOf([
    [4, 0, 9],
    [4, NaN, 9],
  ]);
  const { scores, coverage } = aggregate(data, [0.5, 0, 0.5], mean, 1);
  expectClose(
    scores,
    aggregate(
      matrixOf([
        [4, 9],
        [4, 9],
      ]),
      [0.5, 0.5],
      mean,
    ).scores,
    12,
  );
  expect(Array.from(coverage)).toEqual([1, 1]);
});

test('a coverage made of decimals reaches its limit', () => {
  const { scores } = aggregate(matrixOf([[3, 5, NaN]]), [0.1, 0.7, 0.2], 'arithmetic', 0.8);
  expect(scores[0]).toBeCloseTo(4.75, 12);
});

test('a unit without values has no score, even where no coverage is asked for', () => {
  expect(aggregate(matrixOf([[NaN, NaN]]), [0.5, 0.5], 'arithmetic', 0)).toEqual({
    scores: Float64Array.of(NaN),
    coverage: Float64Array.of(0),
  });
});
