import fc from 'fast-check';
import { evaluate } from '../../../src/evaluation/evaluate';
import type { Evaluation, MethodChoice } from '../../../src/evaluation/evaluation';
import { ownEvaluation, withDirection } from '../../../src/evaluation/make-evaluation';
import { ownIndicators } from '../../../src/evaluation/mapping/own-indicators';
import { methods } from '../../../src/evaluation/methods/methods';
import { provinces, provincesByM8, sourceOf } from '../provinces';

/** Every method with each of its choices. */
const choices = methods.flatMap(({ id, option }): [string, MethodChoice][] =>
  option ? option.choices.map((choice) => [`${id} ${choice}`, { id, option: choice }]) : [[id, { id }]],
);

/** Units of positive values: an indicator to be high, one to be low. */
const ownOf = (rows: readonly (readonly [number, number, number])[], method: MethodChoice): Evaluation => {
  const source = sourceOf(
    ['n', 'p', 'q', 'r'],
    rows.map((row, at) => [`u${at}`, ...row]),
  );
  const indicators = ownIndicators(source).map((indicator) =>
    withDirection(indicator, indicator.name.en === 'q' ? 'cost' : 'benefit'),
  );
  return ownEvaluation(indicators, { name: 'Own', source, unitColumn: 0, weights: { from: 'equal' }, method });
};

test.each(choices)('%s: the better unit in everything is ranked before all others', (_, method) => {
  const value = fc.integer({ min: 10, max: 40 });
  const row = fc.tuple(value, value, value);
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
      const { ranks } = evaluate(ownOf([[50, 5, 50], ...rows], method));
      expect(ranks[0]).toBe(1);
      expect(Math.min(...ranks.slice(1).map(Number))).toBeGreaterThan(1);
    }),
  );
});

test.each(choices)('%s: scores lie on the scale it declares', (_, method) => {
  const { scores, scale } = evaluate(provincesByM8({ method }));
  scores.forEach((score) => {
    expect(score).toBeGreaterThanOrEqual(scale[0] - 1e-12);
    expect(score).toBeLessThanOrEqual(scale[1] + 1e-12);
  });
});

test.each(choices)('%s: the better ranks follow the scores in the direction it declares', (_, method) => {
  const { scores, ranks } = evaluate(provincesByM8({ method }));
  const better = methods.find(({ id }) => id === method.id)!.order === 'desc' ? 1 : -1;
  scores.forEach((score, one) =>
    ranks.forEach((rank, other) => {
      if (ranks[one]! < rank!) expect(better * (score! - scores[other]!)).toBeGreaterThan(0);
    }),
  );
});

test('a choice inside a method changes its scores', () => {
  for (const { id, option } of methods) {
    const [first, ...others] = option?.choices ?? [];
    const scoresBy = (choice: typeof first | undefined) =>
      evaluate(provincesByM8({ method: { id, option: choice } })).scores;
    if (first) expect(scoresBy(undefined)).toEqual(scoresBy(first));
    for (const other of others) expect(scoresBy(other)).not.toEqual(scoresBy(first));
  }
});

test('every method that needs all values refuses a gap, the others leave it to the coverage', () => {
  const source = provinces();
  const column = source.headers.indexOf('rd_intensity_pct');
  const rows = source.rows.map((row, at) =>
    at === 3 ? row.map((cell, place) => (place === column ? '' : cell)) : row,
  );
  for (const { id, needs } of methods) {
    const scored = () => evaluate(provincesByM8({ source: { ...source, rows }, method: { id } }));
    if (needs.everyValue) expect(scored).toThrow('missing');
    else expect(scored().scores[3]).toBeGreaterThan(0);
  }
});
