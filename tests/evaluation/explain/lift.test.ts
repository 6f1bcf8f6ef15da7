import { evaluate } from '../../../src/evaluation/evaluate';
import type { Evaluation } from '../../../src/evaluation/evaluation';
import { liftOf } from '../../../src/evaluation/explain/lift';
import { ownEvaluation } from '../../../src/evaluation/make-evaluation';
import { ownIndicators } from '../../../src/evaluation/mapping/own-indicators';
import type { MethodId } from '../../../src/evaluation/methods/ids';
import { provinces, provincesByM8, sourceOf } from '../provinces';

/** The evaluation with the value that the lift names in the place of the unit's own. */
const withValue = (evaluation: Evaluation, unit: number, indicator: number, value: number): Evaluation => {
  const { data } = evaluation.indicators[indicator];
  const column = evaluation.source.headers.length;
  const values = evaluate(evaluation).values;
  const rows = evaluation.source.rows.map((row, at) => [...row, at === unit ? value : values[at][indicator]]);
  const source = { ...evaluation.source, headers: [...evaluation.source.headers, 'changed'], rows };
  const indicators = evaluation.indicators.map((one, at) =>
    at === indicator ? { ...one, data: { ...data, sum: [column], per: null, times: 1 } } : one,
  );
  return { ...evaluation, source, indicators };
};

const own = (id: MethodId): Evaluation => {
  const source = provinces();
  const wanted = ['rd_intensity_pct', 'rd_exp_internal_10k_yuan', 'patents_granted_invention'];
  const indicators = ownIndicators(source).filter(({ name }) => wanted.includes(name.en));
  return ownEvaluation(indicators, { name: 'Own', source, unitColumn: 1, weights: { from: 'equal' }, method: { id } });
};

test.each([
  ['weighted mean of a model', provincesByM8()],
  ['geometric mean of a model', provincesByM8({ method: { id: 'geometric-mean' } })],
  ['TOPSIS of a model', provincesByM8({ method: { id: 'topsis' } })],
  ['VIKOR, where smaller is better', provincesByM8({ method: { id: 'vikor' } })],
  ['weighted mean of own indicators', own('weighted-sum')],
  ['TOPSIS of own indicators', own('topsis')],
])('the change that is named really lifts the unit: %s', (_, evaluation) => {
  const result = evaluate(evaluation);
  let lifted = 0;
  result.units.forEach((_, unit) => {
    const lift = liftOf(evaluation, result, unit);
    if (result.ranks[unit] === 1) expect(lift).toBeNull();
    if (!lift?.example) return;
    const { indicator, toValue, fromValue } = lift.example;
    expect(result.values[unit][indicator]).toBe(fromValue);
    const changed = evaluate(withValue(evaluation, unit, indicator, toValue));
    expect(changed.ranks[unit]!).toBeLessThan(result.ranks[unit]!);
    lifted++;
  });
  expect(lifted).toBeGreaterThan(20);
});

test('for a weighted mean the change is as small as its printed digits allow', () => {
  const evaluation = provincesByM8();
  const result = evaluate(evaluation);
  const jiangsu = result.units.indexOf('Jiangsu');
  const { example, gap, next } = liftOf(evaluation, result, jiangsu)!;
  const { indicator, fromPoints, toPoints } = example!;
  expect(result.ranks[next]).toBe(result.ranks[jiangsu]! - 1);
  const gained = (toPoints - fromPoints) * result.weights[indicator];
  expect(gained).toBeGreaterThan(gap);
  expect(gained).toBeLessThan(1.1 * gap + 0.01);
});

test('units on one rank are lifted past each other', () => {
  const source = sourceOf(
    ['n', 'p', 'q'],
    [
      ['a', 10, 10],
      ['b', 6, 4],
      ['c', 4, 6],
      ['d', 0, 0],
    ],
  );
  const evaluation = ownEvaluation(ownIndicators(source), {
    name: 'Own',
    source,
    unitColumn: 0,
    weights: { from: 'equal' },
    method: { id: 'weighted-sum' },
  });
  const result = evaluate(evaluation);
  expect(result.ranks).toEqual([1, 2.5, 2.5, 4]);
  expect(liftOf(evaluation, result, 1)).toMatchObject({ next: 2, gap: 0 });
});

test('a unit that is at the end of every scale has no example, only the gap', () => {
  const source = sourceOf(
    ['n', 'p'],
    [
      ['a', 10],
      ['b', 0],
    ],
  );
  const evaluation = ownEvaluation(ownIndicators(source), {
    name: 'Own',
    source,
    unitColumn: 0,
    weights: { from: 'equal' },
    method: { id: 'weighted-sum' },
  });
  expect(liftOf(evaluation, evaluate(evaluation), 1)).toEqual({ next: 0, gap: 100, example: null });
});
