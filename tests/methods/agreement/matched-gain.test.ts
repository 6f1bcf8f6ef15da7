import { matchedGain } from '../../../src/methods/agreement/matched-gain';

/** Standard scores −1.5 … 1.5 in steps, so that sums are known by hand. */
const before = [100, 104, 98, 110, 92, 102];
const after = [103, 109, 99, 113, 98, 102];

test('a gain by hand: means, deviations, correlation, d, g and its interval', () => {
  const gain = matchedGain(before, after);
  // Differences 3, 5, 1, 3, 6, 0: mean 3, squares 26, so s² = 26/5; before 606/6 = 101, squares 182.
  expect([gain.before, gain.after]).toEqual([101, 104]);
  expect(gain.deviations[0] ** 2).toBeCloseTo(182 / 5, 12);
  expect(gain.deviations[2] ** 2).toBeCloseTo(26 / 5, 12);
  // r as the covariance over both deviations.
  const products = before.reduce((sum, value, at) => sum + (value - 101) * (after[at] - 104), 0);
  const r = products / 5 / (gain.deviations[0] * gain.deviations[1]);
  expect(gain.correlation).toBeCloseTo(r, 12);
  const d = 3 / (Math.sqrt(26 / 5) / Math.sqrt(2 * (1 - r)));
  expect(gain.d).toBeCloseTo(d, 12);
  expect(gain.g).toBeCloseTo(d * (1 - 3 / 19), 12);
  expect((gain.upper - gain.lower) / 2).toBeCloseTo(1.959963984540054 * gain.error, 12);
});

/**
 * Means 100 and 103; d = 0.4225 and its standard error 0.1143 are printed alike in teaching notes that repeat the example
 * (“Effect Sizes Means”, scribd.com/document/788557251); g follows from them by J = 1 − 3/(4·49 − 1).
 */
test('the worked example of Borenstein et al. (2009): n 50, r 0.7, s of the differences 5.5, gain 3', () => {
  // Values with exactly these moments: two uncorrelated patterns of mean 0, weighted.
  const s = 5.5 / Math.sqrt(0.6);
  const wave = Array.from({ length: 50 }, (_, at) => Math.cos((2 * Math.PI * at) / 50));
  const other = Array.from({ length: 50 }, (_, at) => Math.sin((2 * Math.PI * at) / 50));
  const unit = Math.sqrt(25 / 49);
  const first = wave.map((value) => 100 + (s * value) / unit);
  const second = wave.map((value, at) => 103 + (s * (0.7 * value + Math.sqrt(1 - 0.49) * other[at])) / unit);
  const gain = matchedGain(first, second);
  expect(gain.d).toBeCloseTo(0.4225, 4);
  const correction = 1 - 3 / (4 * 49 - 1);
  expect(gain.g).toBeCloseTo(0.4225 * correction, 4);
  expect(gain.g).toBeCloseTo(0.416, 4);
  expect(gain.error / correction).toBeCloseTo(0.1143, 4);
  expect(gain.error ** 2).toBeCloseTo(0.0127, 4);
});

test('another scale changes nothing, the reverse turns the sign, and no variation leaves nothing to say', () => {
  const gain = matchedGain(before, after);
  const scale = (values: number[]) => values.map((value) => 20 + 0.5 * value);
  expect(matchedGain(scale(before), scale(after)).g).toBeCloseTo(gain.g, 12);
  expect(matchedGain(after, before).g).toBeCloseTo(-gain.g, 12);
  const even = matchedGain(
    before,
    before.map((value) => value + 2),
  );
  expect([even.g, even.lower]).toEqual([NaN, NaN]);
  expect(() => matchedGain([1], [2])).toThrow('too-few-units');
});
