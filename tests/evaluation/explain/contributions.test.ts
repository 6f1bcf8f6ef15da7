import { evaluate } from '../../../src/evaluation/evaluate';
import { contributionsOf, effectiveWeights, extremesOf } from '../../../src/evaluation/explain/contributions';
import { heldBackBy } from '../../../src/evaluation/explain/held-back';
import { provinces, provincesByM8 } from '../provinces';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('contributions against the mean add up to the distance of the score from the mean score', () => {
  const evaluation = provincesByM8();
  const result = evaluate(evaluation);
  const meanScore = sum(result.scores.map(Number)) / result.scores.length;
  result.units.forEach((_, unit) => {
    const amounts = contributionsOf(evaluation, result, unit).map(({ amount }) => amount);
    expect(sum(amounts)).toBeCloseTo(result.scores[unit]! - meanScore, 9);
  });
});

test('contributions against another unit add up to the difference of the two scores', () => {
  const evaluation = provincesByM8();
  const result = evaluate(evaluation);
  result.units.forEach((_, unit) => {
    const amounts = contributionsOf(evaluation, result, unit, 7).map(({ amount }) => amount);
    expect(sum(amounts)).toBeCloseTo(result.scores[unit]! - result.scores[7]!, 9);
  });
});

test('where a value is missing the rest of its dimension takes its weight, and it contributes nothing', () => {
  const source = provinces();
  const column = source.headers.indexOf('rd_intensity_pct');
  const rows = source.rows.map((row, at) =>
    at === 3 ? row.map((cell, place) => (place === column ? '' : cell)) : row,
  );
  const evaluation = provincesByM8({ source: { ...source, rows } });
  const result = evaluate(evaluation);
  const gap = evaluation.indicators.findIndex(({ code }) => code === 'M8.A1');
  const weights = effectiveWeights(evaluation, result, 3);
  expect(weights[gap]).toBe(0);
  expect(sum(weights)).toBeCloseTo(1, 12);
  expect(sum(weights.map((weight, at) => (weight === 0 ? 0 : weight * result.points[3][at])))).toBeCloseTo(
    result.scores[3]!,
    9,
  );
  expect(contributionsOf(evaluation, result, 3).map(({ indicator }) => indicator)).not.toContain(gap);
});

test('three at most lift and three at most hold back, the largest first and last', () => {
  const evaluation = provincesByM8();
  const result = evaluate(evaluation);
  result.units.forEach((_, unit) => {
    const all = contributionsOf(evaluation, result, unit);
    const { strongest, weakest } = extremesOf(all);
    const amounts = all.map(({ amount }) => amount);
    expect(strongest.every(({ amount }) => amount > 0) && weakest.every(({ amount }) => amount < 0)).toBe(true);
    expect(strongest[0]?.amount ?? Math.max(...amounts)).toBe(Math.max(...amounts));
    expect(weakest.at(-1)?.amount ?? Math.min(...amounts)).toBe(Math.min(...amounts));
  });
});

test('what holds a unit back adds up to its whole gap', () => {
  const result = evaluate(provincesByM8());
  result.units.forEach((_, unit) => {
    const shares = heldBackBy(result, unit).map(({ share }) => share);
    expect(sum(shares)).toBeCloseTo(1, 12);
    expect(shares).toEqual([...shares].sort((one, other) => other - one));
  });
});
