import type { Evaluation } from '../../../src/evaluation/evaluation';
import { evaluate } from '../../../src/evaluation/evaluate';
import { ownEvaluation, withDirection } from '../../../src/evaluation/make-evaluation';
import { ownIndicators } from '../../../src/evaluation/mapping/own-indicators';
import { methods } from '../../../src/evaluation/methods/methods';
import { objectNamesOf } from '../../../src/evaluation/plan/names';
import { planOf } from '../../../src/evaluation/plan/plan-of';
import type { PlannedSheet } from '../../../src/evaluation/plan/plan';
import type { Result } from '../../../src/evaluation/result';
import type { CellValue } from '../../../src/evaluation/source';
import type { CellRange, EvaluationPlaces } from '../../../src/evaluation/steps/places';
import { stepsPlan } from '../../../src/evaluation/steps/steps-plan';
import type { StoredEvaluation } from '../../../src/evaluation/stored';
import { dataWeightings } from '../../../src/evaluation/weight-origins';
import { translator, type Language } from '../../../src/locales';
import { officeWorkbook } from '../../../src/workbook/office-workbook';
import { liveSheets } from '../plan/live-sheets';
import { provinces, provincesByM8, sourceOf } from '../provinces';

const workbook = liveSheets();
const stamp = { now: new Date('2026-11-26T09:00:00Z'), version: '0.1.0' };

const colleges = sourceOf(
  ['College', 'Projects', 'Income', 'Cost', 'Same'],
  [
    ['A', 62, 71, 12.5, 3],
    ['B', 48, 55, 20, 3],
    ['C', 90, 40, 16, 3],
    // Nothing is known of it: it takes no part.
    ['D', '', '', '', ''],
    ['E', 15, 33, 8, 3],
  ],
);

/** No two of them are alike, as some weights ask. */
const varied = {
  ...colleges,
  rows: colleges.rows.map((row, at) => (row[1] === '' ? row : [...row.slice(0, 4), 9 - ((2 * at + 5) % 7)])),
};

const ownBy = (choices: Pick<Evaluation, 'method' | 'weights'>, source = colleges): Evaluation => {
  const indicators = ownIndicators(source)
    .filter(({ name }) => name.en !== 'College')
    .map((indicator) => withDirection(indicator, indicator.name.en === 'Cost' ? 'cost' : 'benefit'))
    .map((indicator) => ({ ...indicator, defaultWeight: 0.25 }));
  return ownEvaluation(indicators, { name: 'Colleges', source, unitColumn: 0, ...choices });
};

const stored = {
  name: 'Colleges',
  objects: { evaluation: 'coop_evaluation' },
} as StoredEvaluation;

/** The ranges of an evaluation on one sheet: its names, values, points, weights above them, score and directions. */
const rangesOf = (sheet: string, evaluation: Evaluation, result: Result) => {
  const count = evaluation.indicators.length;
  const cell = (value: number | null): CellValue => (value === null || Number.isNaN(value) ? '' : value);
  const weights = ['', ...result.weights.map(() => ''), ...result.weights, ''];
  const cells = [
    weights,
    ...result.units.map((unit, at): CellValue[] => [
      unit,
      ...result.values[at].map(cell),
      ...result.points[at].map(cell),
      cell(result.scores[at]),
    ]),
    ...[{ direction: 'direction' }, ...evaluation.indicators].map(({ direction }): CellValue[] => [
      '',
      '',
      direction,
      ...weights.slice(3).map(() => ''),
    ]),
  ];
  const rows = result.units.length;
  const range = (column: number, columns: number): CellRange => ({ sheet, row: 1, column, rows, columns });
  const places: EvaluationPlaces = {
    units: range(0, 1),
    values: range(1, count),
    points: range(1 + count, count),
    scores: range(1 + 2 * count, 2),
    weights: { sheet, row: 1 + rows, column: 0, rows: 1 + count, columns: 3 },
  };
  return { cells, places };
};

/** Writes the steps of all these evaluations at once and holds every formula against what the methods compute. */
const expectSteps = async (evaluations: readonly Evaluation[]): Promise<void> => {
  const taken = { sheets: [] as string[], names: [] as string[] };
  const sheets = evaluations.flatMap((evaluation, at): PlannedSheet[] => {
    const result = evaluate(evaluation);
    const { cells, places } = rangesOf(`Base ${at}`, evaluation, result);
    const options = { stored, t: translator('en'), language: 'en', taken, ...stamp } as const;
    const [steps] = stepsPlan({ evaluation, result, places }, options).sheets;
    taken.sheets.push(steps.name);
    taken.names.push(steps.tables[0].name);
    const bare = { ...steps, formulas: [], tables: [], formats: [], widths: [] };
    return [{ ...bare, name: `Base ${at}`, blocks: [{ at: 'A1', values: cells }] }, steps];
  });
  await workbook.write({ sheets, names: [], activate: sheets[0].name });
  await workbook.expectAsCalculated(sheets);
};

test('the tables of every method are what the method computes, with the last of its choices', async () => {
  const weights = { from: 'hand', values: [3, 2, 1, 0] } as const;
  const chosen = methods
    .filter(({ needs }) => !needs.dimensions)
    .map(({ id, option }) => ({ id, option: option?.choices.at(-1) }));
  await expectSteps(chosen.map((method) => ownBy({ method, weights })));
});

/** A few at a time; of some, once more where an indicator is the same for all. */
const weightings = [
  ['entropy and spread', ['entropy', 'entropy-minmax', 'critic', 'sd', 'cv'], []],
  ['unevenness and removal', ['gini', 'merec'], ['gini', 'merec']],
  ['losses and components', ['cilos', 'idocriw', 'pca'], ['cilos', 'pca']],
] as const;

test.each(weightings)('the tables of weights by %s are what they are computed from', async (_, all, constant) => {
  const method = { id: 'weighted-sum' } as const;
  await expectSteps([
    ...all.map((from) => ownBy({ method, weights: { from } }, varied)),
    ...constant.map((from) => ownBy({ method, weights: { from } })),
  ]);
});

test('the only indicator that varies carries all the weight by CRITIC', async () => {
  const alike = { ...colleges, rows: colleges.rows.map((row) => (row[1] === '' ? row : [row[0], row[1], 5, 2, 3])) };
  await expectSteps([ownBy({ method: { id: 'weighted-sum' }, weights: { from: 'critic' } }, alike)]);
});

test('no weights from the data are left out', () => {
  expect(weightings.flatMap(([, all]) => all).sort()).toEqual([...dataWeightings].sort());
});

test.each([['geometric-mean', 'zh-CN']] as const)(
  'over a written model, its dimensions lead to the %s, in %s',
  async (id, language: Language) => {
    const t = translator(language);
    // CILOS reads values with their directions, of which none may be best in a range.
    const whole = provinces();
    const headers = whole.headers.map((header) => (header.includes('fund_government') ? 'other' : header));
    const byModel = provincesByM8({ source: { ...whole, headers }, method: { id }, weights: { from: 'cilos' } });
    const [first, ...others] = byModel.indicators;
    const evaluation: Evaluation = { ...byModel, indicators: [{ ...first, direction: 'cost' }, ...others] };
    await workbook.addSource(evaluation.source);
    const options = { t, language, ...stamp };
    await workbook.write(planOf(evaluation, { ...options, taken: await officeWorkbook.takenNames() }));
    const [written] = await officeWorkbook.listEvaluations();
    expect(objectNamesOf(written.objects.evaluation).points).toBe('coop_points');
    const places = await officeWorkbook.readPlaces(written);
    const taken = await officeWorkbook.takenNames();
    const plan = stepsPlan(
      { evaluation, result: evaluate(evaluation), places },
      { ...options, stored: written, taken },
    );
    await workbook.write(plan);
    await workbook.expectAsCalculated(plan.sheets);
    const recent = await officeWorkbook.listRecent(5);
    expect(recent.map(({ kind, place }) => [kind, place.sheet]).sort()).toEqual([
      ['evaluation', t('sheets.evaluation')],
      ['steps', plan.activate],
    ]);
    expect(recent.every(({ name }) => name === evaluation.name)).toBe(true);
  },
);
