import { robustRanks } from '../../../src/functions/robustness';
import { evaluate } from '../../../src/evaluation/evaluate';
import type { Evaluation } from '../../../src/evaluation/evaluation';
import { ownEvaluation, withDirection } from '../../../src/evaluation/make-evaluation';
import { ownIndicators } from '../../../src/evaluation/mapping/own-indicators';
import type { MethodId } from '../../../src/evaluation/methods/ids';
import { sensitivity } from '../../../src/methods/robustness/sensitivity';
import { matrixOf } from '../../../src/methods/matrix';
import { criticalWeights } from '../../../src/evaluation/robustness/critical-weight';
import { resultFingerprint } from '../../../src/evaluation/robustness/result-fingerprint';
import type { Robustness } from '../../../src/evaluation/robustness/robustness';
import { scorerFor } from '../../../src/evaluation/robustness/scorer';
import { testRanking, usualChoices, type RobustChoices } from '../../../src/evaluation/robustness/test-ranking';
import { provinces, provincesByM8, sourceOf } from '../provinces';

const completed = <Result>(steps: Generator<unknown, Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

const made = { version: '1', time: '2026-11-26T12:00:00Z' };
const tested = (evaluation: Evaluation, choices: RobustChoices): Robustness =>
  completed(testRanking(evaluation, evaluate(evaluation), choices, made));

const wanted = ['rd_intensity_pct', 'rd_exp_internal_10k_yuan', 'patents_granted_invention'];
const own = (id: MethodId): Evaluation => {
  const source = provinces();
  const indicators = ownIndicators(source)
    .filter(({ name }) => wanted.includes(name.en))
    .map((indicator) => withDirection(indicator, indicator.name.en === wanted[1] ? 'cost' : 'benefit'));
  const weights = { from: 'hand', values: [50, 20, 30] } as const;
  return ownEvaluation(indicators, { name: 'Own', source, unitColumn: 1, weights, method: { id } });
};

test.each([
  ['weighted-sum', 'saw'],
  ['topsis', 'topsis'],
  ['vikor', 'vikor'],
  ['gra', 'gra'],
] as const)('%s gives the rank intervals of COOP.ROBUST with the same seed', (id, method) => {
  const evaluation = own(id);
  const { values, units } = evaluate(evaluation);
  const spilled = robustRanks(
    values.map((row) => [...row]),
    [[50, 20, 30]],
    [evaluation.indicators.map(({ direction }) => direction)],
    method,
    0.3,
    500,
    7,
  );
  const { intervals } = tested(evaluation, { runs: 500, spread: 0.3, seed: 7 });
  const byUnit = new Map(intervals.map((interval) => [interval.unit, interval]));
  const found = units.map((unit) => {
    const { rank, median, low, high, sameShare, firstShare } = byUnit.get(unit)!;
    return [rank, median, low, high, sameShare, firstShare];
  });
  expect(found).toEqual(spilled);
});

test('the critical weights of a weighted sum are those of SENSITIVITY', () => {
  const evaluation = own('weighted-sum');
  const result = evaluate(evaluation);
  const exact = sensitivity(
    matrixOf(result.values),
    result.weights,
    evaluation.indicators.map(({ direction }) => (direction === 'cost' ? 'cost' : 'benefit')),
  );
  const found = completed(criticalWeights(scorerFor(evaluation, result), result.weights));
  const searched = new Map(found.map((one) => [one.indicator, one]));
  exact.forEach(({ weight, firstChange, newFirst }, indicator) => {
    const one = searched.get(indicator);
    if (Number.isNaN(firstChange)) expect(one).toBeUndefined();
    else {
      expect((one!.critical - weight) / weight).toBeCloseTo(firstChange, 6);
      expect(one!.newFirst).toBe(newFirst);
    }
  });
});

test('the provinces of 2023: Beijing is first in every weighting, and no test takes its place', () => {
  const { intervals, tests, stamp } = tested(provincesByM8(), { runs: 300, spread: 0.3, seed: 1 });
  expect(intervals).toHaveLength(31);
  expect(intervals[0]).toMatchObject({ unit: 'Beijing', rank: 1, low: 1, high: 1, firstShare: 1 });
  intervals.forEach(({ rank, low, median, high }) => {
    expect(low).toBeLessThanOrEqual(median);
    expect(median).toBeLessThanOrEqual(high);
    expect(rank).toBeGreaterThanOrEqual(1);
  });
  expect(tests.find(({ subject }) => subject === 'topsis')?.correlation).toBeCloseTo(0.94, 2);
  const normalizations = tests.filter(({ kind }) => kind === 'normalization');
  expect(normalizations.map(({ subject }) => subject)).toEqual(['zscore', 'rank', 'vector']);
  normalizations.forEach(({ correlation }) => expect(correlation).toBeGreaterThan(0.8));
  const left = tests.find(({ kind }) => kind === 'leave-out')!;
  const evaluation = provincesByM8();
  const indicator = evaluation.indicators.find(({ code }) => code === left.subject)!;
  const without = evaluate({ ...evaluation, indicators: evaluation.indicators.filter((one) => one !== indicator) });
  expect(without.ranks[without.units.indexOf(left.unit)]).toBe(left.to);
  expect(stamp).toMatchObject({ runs: 300, spread: 0.3, seed: 1, ...made });
});

test('shares of what is divided are not normalised in other ways', () => {
  const evaluation = { ...own('weighted-sum'), result: 'shares' } as const;
  const kinds = tested(evaluation, { runs: 50, spread: 0.2, seed: 1 }).tests.map(({ kind }) => kind);
  expect(kinds).toContain('weight');
  expect(kinds).not.toContain('normalization');
});

test('units without a score take no part', () => {
  const source = sourceOf(
    ['n', 'p', 'q'],
    [
      ['a', 10, 9],
      ['b', '', ''],
      ['c', 4, 6],
      ['d', 1, 2],
    ],
  );
  const evaluation = ownEvaluation(ownIndicators(source), {
    name: 'Own',
    source,
    unitColumn: 0,
    weights: { from: 'equal' },
    method: { id: 'weighted-sum' },
  });
  expect(tested(evaluation, { runs: 50, spread: 0.2, seed: 1 }).intervals.map(({ unit }) => unit)).toEqual([
    'a',
    'c',
    'd',
  ]);
});

test('the fingerprint changes with a value, a weight and the method', () => {
  const print = (evaluation: Evaluation) => resultFingerprint(evaluation, evaluate(evaluation));
  const source = provinces();
  const changed = source.rows.map((row, at) => (at === 4 ? row.map((cell, c) => (c === 6 ? 7 : cell)) : row));
  const all = [
    provincesByM8(),
    provincesByM8({ source: { ...source, rows: changed } }),
    provincesByM8({ weights: { from: 'equal' } }),
    provincesByM8({ method: { id: 'topsis' } }),
    provincesByM8({ method: { id: 'topsis', option: 'minmax' } }),
  ].map(print);
  expect(new Set(all).size).toBe(all.length);
  expect(print(provincesByM8())).toBe(all[0]);
});

test('so many runs that the ranks fit into memory', () => {
  expect(usualChoices(31).runs).toBe(10_000);
  expect(usualChoices(5000).runs).toBe(4000);
});
