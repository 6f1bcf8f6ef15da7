import { fingerprint } from '../../../src/evaluation/fingerprint';
import { freezePlan, frozenTable } from '../../../src/evaluation/freeze/freeze-plan';
import { planOf } from '../../../src/evaluation/plan/plan-of';
import { translator } from '../../../src/locales';
import { readLiveness } from '../../../src/workbook/live-cells';
import { listEvaluations } from '../../../src/workbook/stored-evaluations';
import { freeze, makeLive } from '../../../src/workbook/write/freeze';
import { liveSheets } from '../../evaluation/plan/live-sheets';
import { provincesByM8 } from '../../evaluation/provinces';
import { problemOf } from '../test-workbook';

const workbook = liveSheets();
const t = translator('en');
const now = new Date('2026-11-20T08:00:00Z');
const evaluation = provincesByM8({ weights: { from: 'entropy' } });

const written = async () => {
  await workbook.addSource(evaluation.source);
  const plan = planOf(evaluation, { t, language: 'en', taken: { sheets: [], names: [] }, now, version: '0.1.0' });
  await workbook.write(plan);
  const [stored] = await listEvaluations();
  return { plan, stored };
};

const planNow = async (stored: Awaited<ReturnType<typeof written>>['stored']) =>
  freezePlan(await readLiveness(stored), {
    t,
    taken: { sheets: [], names: [] },
    table: frozenTable(stored.objects.evaluation),
    fingerprint: fingerprint(evaluation),
    now,
    version: '0.1.0',
  });

const formulasOf = (sheet: string): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('formulas');
    await context.sync();
    return used.formulas.flat().filter((content) => typeof content === 'string' && content.startsWith('='));
  });

test('every formula of the evaluation is found once, with the cells that it fills', async () => {
  const { plan, stored } = await written();
  const { formulas } = await readLiveness(stored);
  const planned = plan.sheets.flatMap(({ name, formulas: all }) => all.map(({ at }) => `${name}!${at}`));
  expect(formulas.map(({ sheet, address }) => `${sheet}!${address.split(':')[0]}`).sort()).toEqual(planned.sort());
  expect(formulas.find(({ sheet, address }) => sheet === 'Ranking' && address.startsWith('A5'))?.address).toBe(
    'A5:A35',
  );
});

test('freezing keeps every number, leaves no formula, and says when, from which data and by whom', async () => {
  const { plan, stored } = await written();
  await freeze(await planNow(stored));
  await workbook.expectAsCalculated(plan.sheets);
  for (const sheet of ['Weights', 'Values', 'Points', 'Ranking'])
    expect([sheet, await formulasOf(sheet)]).toEqual([sheet, []]);
  const [[caption]] = await workbook.read('Ranking', 'A2', 1, 1);
  expect(caption).toBe(
    `Values, frozen 2026-11-20T08:00:00.000Z from the data with the fingerprint fnv1a ${fingerprint(evaluation)} by CoopEval 0.1.0; no random numbers (seed: none).`,
  );
  expect((await listEvaluations())[0].frozen).toBe('2026-11-20T08:00:00.000Z');

  const before = await workbook.read('Ranking', 'A5', 31, 3);
  await workbook.set('Data', 'L2', [[0.01]]);
  expect(await workbook.read('Ranking', 'A5', 31, 3)).toEqual(before);
});

test('made live again, the ranking follows the cells as before', async () => {
  const { plan, stored } = await written();
  await freeze(await planNow(stored));
  await makeLive(stored);
  await workbook.expectAsCalculated(plan.sheets);
  expect((await listEvaluations())[0].frozen).toBeUndefined();
  const [[caption]] = await workbook.read('Ranking', 'A2', 1, 1);
  expect(caption).toMatch(/^Live/);
  const before = await workbook.read('Ranking', 'A5', 31, 3);
  await workbook.set('Data', 'L2', [[0.01]]);
  expect(await workbook.read('Ranking', 'A5', 31, 3)).not.toEqual(before);

  // A second time the record grows, and tells of the cells that are frozen now.
  const again = await planNow(stored);
  await freeze(again);
  const { frozen } = await readLiveness(stored);
  expect(frozen?.cells).toHaveLength(again.formulas.length + again.captions.length);
});

test('where frozen cells have gone, nothing is written', async () => {
  const { stored } = await written();
  await freeze(await planNow(stored));
  const empty = Array.from({ length: 31 }, () => ['']);
  await workbook.set('Ranking', 'A5', empty);
  expect(await problemOf(makeLive(stored))).toEqual({
    code: 'frozen-moved',
    facts: { sheet: 'Ranking', address: 'A5:A35' },
  });
  expect(await formulasOf('Points')).toEqual([]);
});

test('a cell that shows an error is named, and nothing is frozen', async () => {
  const { stored } = await written();
  const plan = await planNow(stored);
  const [first, ...others] = plan.cells;
  const values = first.values.map((line, down) => (down === 4 ? ['#NAME?', ...line.slice(1)] : line));
  const code = await problemOf(freeze({ ...plan, cells: [{ ...first, values }, ...others] }));
  expect(code).toEqual({ code: 'shows-error', facts: { sheet: first.sheet, address: 'A5' } });
  expect(await formulasOf('Ranking')).not.toEqual([]);
});
