import { planOf } from '../../../src/evaluation/plan/plan-of';
import { translator } from '../../../src/locales';
import { takeTable } from '../../../src/taskpane/actions/choose-data';
import { changeSteps } from '../../../src/taskpane/actions/change-steps';
import { chooseWeightsFrom } from '../../../src/taskpane/actions/choose-weights';
import { chooseLeaveOut } from '../../../src/taskpane/actions/choose-columns';
import { startEvaluation } from '../../../src/taskpane/actions/start-evaluation';
import { writePlan } from '../../../src/taskpane/actions/write-plan';
import type { PaneContext } from '../../../src/taskpane/actions/action';
import { evaluationOf } from '../../../src/taskpane/state/evaluation-of';
import { openWorkbook, placeOpened } from '../../../src/workbench/files/open';
import { saveWorkbook } from '../../../src/workbench/files/save';
import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { installHost, type Host } from '../../../src/workbench/office-host/host';
import { officeWorkbook } from '../../../src/workbook/office-workbook';
import { productFunctions, registerProductFunctions } from '../../product-functions';
import { contextOf } from '../context';

let close = () => {};
afterEach(() => close());

/** A machine that has never seen the file: a new host, and a pane with an empty memory. */
async function machine(file: Uint8Array | null): Promise<{ host: Host; save: () => Promise<Uint8Array> }> {
  close();
  const { metadata } = await productFunctions();
  const names = metadata.functions.map(({ name }) => `COOP.${name}`);
  const opened = file && (await openWorkbook(file, names));
  const univer = createHeadlessGrid();
  close = () => univer.dispose();
  const host = installHost(univer, { workbook: opened?.data });
  if (opened) placeOpened(host.book, opened);
  await registerProductFunctions(host);
  return { host, save: () => saveWorkbook(host.book, opened, names) };
}

const excel = <Answer>(work: (context: Excel.RequestContext) => Answer | Promise<Answer>): Promise<Answer> =>
  Excel.run(async (context) => {
    const answer = await work(context);
    await context.sync();
    return answer;
  });

const cellsOf = (sheet: string, address: string): Promise<unknown[][]> =>
  excel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values;
  });

/** Writes what the draft asks for, as the pane's last step does. */
async function write(context: PaneContext): Promise<void> {
  const { draft, source, language } = context.store.getState();
  const taken = await officeWorkbook.takenNames();
  const evaluation = evaluationOf(draft!, source!, language);
  const options = { t: translator(language), language, taken, now: new Date('2026-11-20T08:00:00Z'), version: '0.1.0' };
  await writePlan.run(context, planOf(evaluation, options));
}

const table = [
  [
    'Province',
    'R&D intensity (%)',
    'R&D personnel (person-years)',
    'R&D [10k yuan]',
    'Basic',
    'Applied',
    'R&D expenditure (10k yuan)',
  ],
  ['Beijing', 6.73, 473304, 1, 100, 200, 1500],
  ['Tianjin', 3.58, 99012, 2, 30, 90, 700],
  ['Hebei', 2.07, 175413, 3, 20, 40, 600],
  ['Shanxi', 1.11, 68000, 4, 4, 50, 300],
];

test('an evaluation that another machine opens is changed from its steps, and gives the same scores to the digit', async () => {
  const first = await machine(null);
  await excel((context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B3:H7').values = table;
  });
  const context = contextOf({ room: officeWorkbook });
  await startEvaluation.run(context, { kind: 'model', id: 'm8' });
  const [choice] = await officeWorkbook.listSources();
  await takeTable.run(context, choice);
  await chooseLeaveOut.run(context, true);
  await write(context);
  // Somebody types a weight and a goalpost over, renames the sheet of data and puts a row above it.
  await excel((ready) => {
    const weights = ready.workbook.worksheets.getItem('Weights');
    weights.getRange('I5').values = [[0.5]];
    weights.getRange('G6:H6').values = [[0, 600000]];
    ready.workbook.worksheets.getItem('Sheet1').name = 'Provinces 2023';
  });
  const scores = await cellsOf('Ranking', 'A5:C8');
  const file = await first.save();

  await machine(file);
  const elsewhere = contextOf({ room: officeWorkbook });
  const [stored] = await officeWorkbook.listEvaluations();
  await changeSteps.run(elsewhere, { stored, step: 'weights' });
  expect(elsewhere.store.getState()).toMatchObject({
    page: 'weights',
    draft: {
      topic: { kind: 'model', id: 'm8' },
      place: { sheet: 'Provinces 2023', address: 'B3:H7' },
      weightsFrom: 'hand',
      ends: { 'M8.A2': { low: 0, high: 600000 } },
      leaveOut: true,
      furthest: 'write',
      written: true,
    },
  });
  await write(elsewhere);
  expect(await cellsOf('Ranking 2', 'A5:C8')).toEqual(
    scores.map(([unit, score, rank]) => [unit, expect.closeTo(score as number, 10), rank]),
  );

  await chooseWeightsFrom.run(elsewhere, 'equal');
  await write(elsewhere);
  const changed = await cellsOf('Ranking 3', 'A5:C8');
  expect(changed.map(([unit]) => unit).sort()).toEqual(scores.map(([unit]) => unit).sort());
  expect(changed[0][1]).not.toBeCloseTo(scores[0][1] as number, 3);
}, 240_000);

test('columns that are gone lead back to the data, with the rest kept', async () => {
  await machine(null);
  await excel((context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:G5').values = table;
  });
  const context = contextOf({ room: officeWorkbook });
  await startEvaluation.run(context, { kind: 'own' });
  const [choice] = await officeWorkbook.listSources();
  await takeTable.run(context, choice);
  await write(context);
  await excel((ready) => {
    ready.workbook.worksheets.getItem('Sheet1').getRange('E1').values = [['Fundamental']];
  });
  const elsewhere = contextOf({ room: officeWorkbook });
  const [stored] = await officeWorkbook.listEvaluations();
  await changeSteps.run(elsewhere, { stored, step: 'weights' });
  const { page, matchedAgain, draft } = elsewhere.store.getState();
  expect({ page, matchedAgain, furthest: draft?.furthest }).toEqual({
    page: 'data',
    matchedAgain: true,
    furthest: 'data',
  });
  expect(Object.keys(draft!.columns)).toEqual(['B', 'C', 'D', 'F', 'G']);
}, 240_000);
