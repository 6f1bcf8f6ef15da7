import { evaluate } from '../../src/evaluation/evaluate';
import { ownEvaluation, withDirection } from '../../src/evaluation/make-evaluation';
import { ownIndicators } from '../../src/evaluation/mapping/own-indicators';
import { dataWeightings, type WeightChoice } from '../../src/evaluation/weight-origins';
import { RangeIsBest } from '../../src/evaluation/weights';
import { matrixOf } from '../../src/methods/matrix';
import { OutOfDomain } from '../../src/methods/refusals';
import { combinations, combineWeights } from '../../src/methods/weighting/combine';
import { weights as methodWeights } from '../../src/methods/weighting/weights';
import { sourceOf } from './provinces';

const rows = [
  ['a', 12, 400, 3],
  ['b', 30, 250, 5],
  ['c', 21, 610, 4],
  ['d', 8, 330, 9],
];
const source = sourceOf(['Project', 'Income', 'Cost', 'Staff'], rows);

const evaluationBy = (weights: WeightChoice, table = source) =>
  ownEvaluation(
    ownIndicators(table).map((indicator) =>
      withDirection(indicator, indicator.name.en === 'Cost' ? 'cost' : 'benefit'),
    ),
    { name: 'Projects', source: table, unitColumn: 0, weights, method: { id: 'weighted-sum' } },
  );

const values = matrixOf(rows.map((row) => row.slice(1).map(Number)));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test.each(dataWeightings)('weights by %s sum to 1 and are those of the method', (from) => {
  const { weights, points } = evaluate(evaluationBy({ from }));
  expect(sum(weights)).toBeCloseTo(1, 12);
  const ofValues = ['merec', 'cilos', 'idocriw'].includes(from);
  const expected = ofValues
    ? methodWeights(values, from, ['benefit', 'cost', 'benefit'])
    : methodWeights(matrixOf(points), from, ['benefit', 'benefit', 'benefit']);
  expect([...weights]).toEqual([...expected]);
});

test.each(combinations)('the %s combination takes both kinds of weights', (combination) => {
  const given = { from: 'hand', values: [5, 3, 2] } as const;
  const { weights } = evaluate(evaluationBy({ from: 'combined', given, data: 'entropy', combination, part: 0.25 }));
  const data = evaluate(evaluationBy({ from: 'entropy' })).weights;
  expect([...weights]).toEqual([...combineWeights([0.5, 0.3, 0.2], data, combination, 0.25).weights]);
});

test('a weighted mean that gives the data no part is the given weights', () => {
  const given = { from: 'hand', values: [5, 3, 2] } as const;
  const combined = { from: 'combined', given, data: 'critic', combination: 'linear', part: 1 } as const;
  expect(evaluate(evaluationBy(combined)).weights).toEqual([0.5, 0.3, 0.2]);
});

test('ratios of values refuse a zero, and an indicator for which a range is best', () => {
  const withZero = sourceOf(source.headers as string[], [['a', 0, 400, 3], ...rows.slice(1)]);
  expect(() => evaluate(evaluationBy({ from: 'merec' }, withZero))).toThrow(OutOfDomain);
  const evaluation = evaluationBy({ from: 'cilos' });
  const indicators = evaluation.indicators.map((indicator, at) =>
    at === 1 ? withDirection(indicator, 'target') : indicator,
  );
  expect(() => evaluate({ ...evaluation, indicators })).toThrow(RangeIsBest);
});
