import { withRows } from '../../../src/evaluation/chosen-rows';
import type { Evaluation, Preparation, RowChoice } from '../../../src/evaluation/evaluation';
import { evaluate } from '../../../src/evaluation/evaluate';
import { withEnds } from '../../../src/evaluation/make-evaluation';
import { settableScales } from '../../../src/evaluation/set-scales';
import type { CellValue, Source } from '../../../src/evaluation/source';
import { copiedModel } from '../../../src/evaluation/own-models/copied-model';
import { loadModel, modelIds, offerOwnModels } from '../../../src/models/load';
import { evaluationOfAll } from '../every-indicator';
import { provinces, provincesByM8, sourceOf } from '../provinces';
import { expectRecomputed } from './expect-recomputed';
import { everyRule, inPeerGroups, ownOver } from './own-cases';
import { paragraphOf, planFor, plannedCells } from './told';

const few = (): Source => ({ ...provinces(), rows: provinces().rows.slice(0, 9) });

const withGaps = (): Source => {
  const intensity = few().headers.indexOf('rd_intensity_pct');
  const rows = few().rows.map((row, at) =>
    row.map((cell, column) => ((at === 3 && column === intensity) || (at === 5 && column > 4) ? '' : cell)),
  );
  return { ...few(), rows };
};

/** Two years of units with a total; some values missing, one far out, one unit without any. */
const table = sourceOf(
  ['Year', 'Name', 'Kind', 'P', 'Q', 'Cost'],
  [2022, 2023].flatMap((year) =>
    ['a', 'b', 'c', 'd', 'e', 'f', 'g*', 'h', 'i', 'j', 'k', 'Total'].map((name, at): CellValue[] => [
      year,
      name,
      at % 2 === 0 ? 'x' : 'y',
      name === 'b' || name === 'j' ? '' : at + year - 2020,
      name === 'c' ? 900 : name === 'd' ? 'N/A' : name === 'j' ? '' : 3 * at + 1,
      name === 'e' || name === 'j' ? '' : 1 / (at + 1),
    ]),
  ),
);
const chosen: RowChoice = { year: { column: 0, value: 2023 }, leftOut: ['total', 'g*'] };
const leave: Preparation = { missing: 'leave', groups: null, treated: [] };

function prepared(preparation: Preparation, rows: RowChoice = chosen): Evaluation {
  const source = withRows(table, rows, 1);
  const evaluation = ownOver(source, ['Cost'], { unitColumn: 1, rows, preparation });
  const indicators = evaluation.indicators.filter(({ name }) => name.en !== 'Year');
  return { ...evaluation, indicators };
}

/** Every scale of a model that may be set, set to other ends. */
const withScalesSet = (evaluation: Evaluation): Evaluation => {
  const settable = new Set(settableScales(evaluation).map(({ code }) => code));
  expect(settable.size).toBeGreaterThan(0);
  const indicators = evaluation.indicators.map((one) =>
    settable.has(one.code) ? withEnds(one, { low: 1, high: 37 }) : one,
  );
  return { ...evaluation, indicators };
};

const full: Preparation = { missing: 'mean', groups: null, treated: [] };

/** Of so many units the last ones lie far out; more than five of them cannot be pulled in. */
const farOut = (units: number, out: number): Evaluation => {
  const rows = Array.from({ length: units }, (_, at): CellValue[] => [
    `u${at}`,
    at < units - out ? at : 1000 ** (at - units + out + 2),
  ]);
  return ownOver(sourceOf(['Unit', 'Far out'], rows), [], { preparation: { ...leave, treated: ['B'] } });
};

/** A model that the user has copied into the workbook and changed there. */
function byOwnModel(): Evaluation {
  const copy = copiedModel(loadModel('m5'), modelIds);
  const dimensions = copy.dimensions.map((one, at) => ({ ...one, weight: (at + 1) / 10 }));
  const model = { ...copy, dimensions };
  offerOwnModels([model]);
  return evaluationOfAll(model.id, 9, 3);
}

afterAll(() => offerOwnModels([]));

const cases: [string, () => Evaluation, Source?][] = [
  ['every rule of points', everyRule],
  ['percentiles inside peer groups', inPeerGroups],
  ['a model with values missing', () => provincesByM8({ source: withGaps() })],
  [
    'a balanced mean with values missing',
    () => provincesByM8({ source: withGaps(), method: { id: 'geometric-mean' } }),
  ],
  ['one year without the total', () => prepared(leave), table],
  ['medians in the place of gaps', () => prepared({ ...leave, missing: 'median' }), table],
  ['means inside groups', () => prepared({ ...leave, missing: 'mean', groups: 2 }), table],
  ['the least in the place of gaps', () => prepared({ ...leave, missing: 'min', groups: 2 }), table],
  ['zero in the place of gaps', () => prepared({ ...leave, missing: 'zero' }), table],
  ['outliers treated', () => prepared({ ...leave, treated: ['D', 'E', 'F'] }), table],
  [
    'gaps filled and outliers treated, TOPSIS over entropy',
    () => ({
      ...prepared({ missing: 'median', groups: 2, treated: ['D', 'E', 'F'] }),
      weights: { from: 'entropy' },
      method: { id: 'topsis' },
    }),
    table,
  ],
  ['five outliers pulled in', () => farOut(60, 5)],
  ['outliers treated by logarithms', () => farOut(60, 6)],
  ['a model of the user’s own', byOwnModel],
  ['scales set by the user', () => withScalesSet(provincesByM8({ source: few() }))],
  ['targets set by the user', () => withScalesSet(evaluationOfAll('m4', 9))],
  ...(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'] as const).map((id): [string, () => Evaluation] => [
    `all that ${id} asks for`,
    () => evaluationOfAll(id, 9),
  ]),
  ['a profile and its gates', () => evaluationOfAll('m3', 12, 0, { profile: 'Y' })],
  [
    'units kept out of a method that compares all, gaps filled',
    () => evaluationOfAll('m3', 12, 0, { method: { id: 'vikor' }, preparation: full, weights: { from: 'critic' } }),
  ],
];

const languages = ['en', 'zh-CN'] as const;

test.each(cases.flatMap(([name, make, whole]) => languages.map((language) => ({ name, language, make, whole }))))(
  '$name: everything is recomputed from the data by the paragraph ($language)',
  async ({ make, language, whole }) => {
    const evaluation = make();
    const plan = planFor(evaluation, language);
    await expectRecomputed(paragraphOf(evaluation, language), plannedCells(plan, whole ?? evaluation.source));
  },
);

test('the cases are what they say: something was treated, somebody is kept out, an own model is read', () => {
  const highest = (out: number) => Math.max(...evaluate(farOut(60, out)).values.flat());
  expect([highest(5), highest(6)]).toEqual([54, expect.closeTo(Math.log(1.01 * 1000 ** 7), 6)]);
  const treated = evaluate(prepared({ ...leave, treated: ['D', 'E', 'F'] }));
  expect(treated.values.flat()).not.toContain(900);
  const { scores, obstacles } = evaluate(evaluationOfAll('m3', 12));
  expect(obstacles.some((ofUnit) => ofUnit.some(({ kind }) => kind === 'gate'))).toBe(true);
  expect(scores).toContain(null);
  expect(byOwnModel().dimensions.map(({ weight }) => weight)).toEqual(
    [0.1, 0.2, 0.3, 0.4, 0.5, 0.6].slice(0, byOwnModel().dimensions.length),
  );
});

const wrong: [string, (text: string) => string][] = [
  ['other weights', (text) => text.replace('Weights (entropy)', 'Weights (gini)')],
  ['another rule of points', (text) => text.replace('Points (goalpost)', 'Points (log)')],
  ['another method', (text) => text.replace('Score (vikor)', 'Score (gra)')],
  ['another option', (text) => text.replace('v = 0.75', 'v = 0.25')],
  ['another order', (text) => text.replace('1 is the smallest score', '1 is the largest score')],
  ['another figure for gaps', (text) => text.replace('filled (mean)', 'filled (median)')],
  ['other cells', (text) => text.replace(/Data: A1:/, 'Data: A2:')],
  ['nothing of a constant indicator', (text) => text.replace('0 where an indicator is constant', '')],
];

test.each(wrong)('a paragraph that tells of %s does not give these scores', async (_, change) => {
  const evaluation = provincesByM8({
    source: { ...withGaps(), rows: withGaps().rows.filter((_, at) => at !== 5) },
    weights: { from: 'entropy' },
    method: { id: 'vikor', option: 'whole' },
    preparation: full,
  });
  const cells = plannedCells(planFor(evaluation, 'en'), evaluation.source);
  const paragraph = paragraphOf(evaluation, 'en');
  await expectRecomputed(paragraph, cells);
  const changed = change(paragraph);
  expect(changed).not.toBe(paragraph);
  await expect(expectRecomputed(changed, cells)).rejects.toThrow();
});
