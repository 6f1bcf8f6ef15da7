import { planOf } from '../../../src/evaluation/plan/plan-of';
import type { Evaluation } from '../../../src/evaluation/evaluation';
import { ownEvaluation, withDirection } from '../../../src/evaluation/make-evaluation';
import { ownIndicators } from '../../../src/evaluation/mapping/own-indicators';
import { translator } from '../../../src/locales';
import { provinces, provincesByM8, sourceOf } from '../provinces';
import { liveSheets } from './live-sheets';

const workbook = liveSheets();

const planFor = (evaluation: Evaluation) =>
  planOf(evaluation, {
    t: translator('en'),
    language: 'en',
    taken: { sheets: ['Sheet1', evaluation.source.sheet], names: [] },
    now: new Date('2026-11-20T08:00:00Z'),
    version: '0.1.0',
  });

const method = { id: 'weighted-sum' } as const;
const combined = { from: 'combined', given: { from: 'default' }, data: 'critic', part: 0.3 } as const;

const own = (choices: Pick<Evaluation, 'weights' | 'method'>): Evaluation => {
  const source = provinces();
  const wanted = ['rd_intensity_pct', 'rd_exp_internal_10k_yuan', 'patents_granted_invention'];
  const indicators = ownIndicators(source)
    .filter(({ name }) => wanted.includes(name.en))
    .map((indicator) => withDirection(indicator, indicator.name.en === wanted[1] ? 'cost' : 'benefit'));
  return ownEvaluation(indicators, { name: 'Own', source, unitColumn: 1, ...choices });
};

test.each([
  ['weighted sum by default weights', () => provincesByM8()],
  ['TOPSIS by entropy weights', () => provincesByM8({ weights: { from: 'entropy' }, method: { id: 'topsis' } })],
  ['weighted sum by CRITIC weights', () => provincesByM8({ weights: { from: 'critic' } })],
  ['weights from the values and their directions', () => own({ weights: { from: 'merec' }, method })],
  ...(['linear', 'game'] as const).map((combination): [string, () => Evaluation] => [
    `${combination} combination of the model’s weights and CRITIC`,
    () => provincesByM8({ weights: { ...combined, combination } }),
  ]),
  ['own indicators by TOPSIS', () => own({ weights: { from: 'equal' }, method: { id: 'topsis' } })],
  ['own indicators by a weighted sum', () => own({ weights: { from: 'entropy' }, method: { id: 'weighted-sum' } })],
])('formulas show what was calculated: %s', async (_, make) => {
  const evaluation = make();
  const plan = planFor(evaluation);
  await workbook.addSource(evaluation.source);
  await workbook.write(plan);
  await workbook.expectAsCalculated(plan.sheets);
});

test.each([
  ['weighted sum', () => provincesByM8()],
  ['TOPSIS by entropy weights', () => provincesByM8({ weights: { from: 'entropy' }, method: { id: 'topsis' } })],
])('a changed cell moves the ranking by itself: %s', async (_, make) => {
  const before = make();
  const { source } = before;
  await workbook.addSource(source);
  await workbook.write(planFor(before));

  const tibet = source.rows.findIndex((row) => row[1] === 'Tibet');
  const intensity = source.headers.indexOf('rd_intensity_pct');
  await workbook.set('Data', `L${tibet + 2}`, [[9]]);

  const rows = source.rows.map((row, at) => (at === tibet ? row.map((cell, c) => (c === intensity ? 9 : cell)) : row));
  const after = { ...before, source: { ...source, rows } };
  await workbook.expectAsCalculated(planFor(after).sheets);
});

test('blank, incomplete and constant data show the same in sheets as in the calculation', async () => {
  const source = sourceOf(
    ['Project', 'Income', 'Cost', 'Staff', 'Rating', 'Same'],
    [
      ['a', 10, 4, 2, 3, 7],
      ['b', '', 6, 3, 5, 7],
      ['', '', '', '', '', ''],
      ['c', 30, 'NA', '', 1, 7],
      ['d', 20, 8, 4, '', 7],
      ['e', 20, 8, 4, 4, 7],
    ],
  );
  const evaluation = ownEvaluation(ownIndicators(source), {
    name: 'Projects',
    source,
    unitColumn: 0,
    weights: { from: 'hand', values: [1, 2, 1, 1, 5] },
    method: { id: 'weighted-sum' },
  });
  const perStaff = evaluation.indicators.map((indicator, at) =>
    at === 1 ? { ...indicator, data: { sum: [1, 2], per: 3, times: 100 } } : indicator,
  );
  const plan = planFor({ ...evaluation, indicators: perStaff });
  await workbook.addSource(source);
  await workbook.write(plan);
  await workbook.expectAsCalculated(plan.sheets);
  const scores = plan.sheets[3].formulas.find(({ formula }) => formula.includes('ROUND'))?.expected;
  expect(scores?.map(([score]) => typeof score)).toEqual(['number', 'string', 'string', 'string', 'number', 'number']);
});

test('units without a column of names are called by their rows', async () => {
  const evaluation = { ...own({ weights: { from: 'equal' }, method: { id: 'topsis' } }), unitColumn: null };
  const plan = planFor(evaluation);
  await workbook.addSource(evaluation.source);
  await workbook.write(plan);
  await workbook.expectAsCalculated(plan.sheets);
  expect(plan.sheets[2].formulas[0].expected[0]).toEqual(['#2']);
});

test('goalposts typed into the table of weights take the place of those of the data', async () => {
  const before = provincesByM8();
  await workbook.addSource(before.source);
  await workbook.write(planFor(before));
  await workbook.set('Weights', 'G5', [[0, 10]]);
  const indicators = before.indicators.map((indicator, at) =>
    at === 0 ? { ...indicator, scoring: { ...indicator.scoring, low: 0, high: 10 } } : indicator,
  );
  const sheets = planFor({ ...before, indicators }).sheets.filter(({ part }) => part === 'ranking');
  await workbook.expectAsCalculated(sheets);
});
