import { evaluate } from '../../../src/evaluation/evaluate';
import { ownEvaluation } from '../../../src/evaluation/make-evaluation';
import { ownIndicators } from '../../../src/evaluation/mapping/own-indicators';
import { situationOf } from '../../../src/evaluation/methods/situation';
import { asTheyAre } from '../../../src/evaluation/preparation';
import type { CellValue } from '../../../src/evaluation/source';
import type { WeightChoice } from '../../../src/evaluation/weight-origins';
import { weightsOutcomeOf } from '../../../src/taskpane/state/weights-outcome';
import { sourceOf } from '../../evaluation/provinces';

const outcome = (weights: WeightChoice, ...rows: CellValue[][]) => {
  const source = sourceOf(['Project', 'Income', 'Staff'], rows);
  const indicators = ownIndicators(source);
  const method = { id: 'weighted-sum' } as const;
  return weightsOutcomeOf(ownEvaluation(indicators, { name: 'Own', source, unitColumn: 0, weights, method }));
};

test('a value that is no ratio is named by its unit and indicator, blank rows between or not', () => {
  const found = outcome({ from: 'merec' }, ['a', 3, 2], ['', '', ''], ['b', 4, 0], ['c', 7, 9]);
  expect(found).toMatchObject({ kind: 'out-of-domain', unit: 'b', indicator: { name: { en: 'Staff' } } });
});

test('a missing value is named by its unit', () => {
  expect(outcome({ from: 'critic' }, ['a', 3, 2], ['b', 4, ''], ['c', 7, 9])).toEqual({
    kind: 'incomplete',
    unit: 'b',
  });
});

test('a missing value that was filled stands in nobody’s way, and its weights are those of the result', () => {
  const source = sourceOf(
    ['Project', 'Income', 'Staff'],
    [
      ['a', 3, 2],
      ['b', 4, ''],
      ['c', 7, 9],
    ],
  );
  const evaluation = ownEvaluation(ownIndicators(source), {
    name: 'Own',
    source,
    unitColumn: 0,
    weights: { from: 'critic' },
    method: { id: 'topsis' },
    preparation: { ...asTheyAre, missing: 'median' },
  });
  expect(weightsOutcomeOf(evaluation)).toEqual({ kind: 'weights', weights: evaluate(evaluation).weights });
  // The method may take it, too.
  expect(situationOf(evaluation).missing).toBe(false);
  expect(situationOf({ ...evaluation, preparation: asTheyAre }).missing).toBe(true);
});

test('data in which nothing differs gives no weights', () => {
  expect(outcome({ from: 'sd' }, ['a', 3, 2], ['b', 3, 2]).kind).toBe('not-defined');
});

test('zeros by hand are no weights, also where they would be combined', () => {
  const given = { from: 'hand', values: [0, 0] } as const;
  const rows = [
    ['a', 3, 2],
    ['b', 4, 5],
  ];
  expect(outcome(given, ...rows).kind).toBe('no-weight');
  const combined = { from: 'combined', given, data: 'sd', combination: 'linear', part: 0.5 } as const;
  expect(outcome(combined, ...rows).kind).toBe('no-weight');
});

test('more than fifteen parts are too many to compare each with each, but not for best and worst', () => {
  const headers = ['Project', ...Array.from({ length: 16 }, (_, at) => `Indicator ${at + 1}`)];
  const rows = [1, 2].map((unit): CellValue[] => [`p${unit}`, ...headers.slice(1).map((_, at) => unit * (at + 1))]);
  const source = sourceOf(headers, rows);
  const choices = { name: 'Own', source, unitColumn: 0, method: { id: 'weighted-sum' } } as const;
  const by = (weights: WeightChoice) => weightsOutcomeOf(ownEvaluation(ownIndicators(source), { ...choices, weights }));
  expect(by({ from: 'ahp', experts: [{ name: '', judgements: [] }] })).toMatchObject({ kind: 'too-large' });
  expect(by({ from: 'bwm', judges: [{ name: '', answers: [] }] })).toEqual({
    kind: 'open-questions',
    count: 2 * 16 - 3 + 2,
  });
});
