import { analysisById } from '../../src/evaluation/analyses/analyses';
import { analysisPlan } from '../../src/evaluation/analyses/analysis-plan';
import { translator } from '../../src/locales';
import { goToAnalysis, listAnalyses, onAnalysis, readAnalysis } from '../../src/workbook/analyses';
import type { WorkbookProblem } from '../../src/workbook/room';
import { writePlan } from '../../src/workbook/write/write-plan';
import { exampleRows, inputsFor } from '../evaluation/analyses/example';
import { problemOf, testWorkbook } from './test-workbook';

const { excel, fill } = testWorkbook();
const analysis = analysisById('enterprise-balance');
const [table] = analysis.inputs;

/** Needs no function of ours, so that it is calculated at once. */
const write = async () => {
  const headers = table.columns.map(({ header }) => header.en);
  await fill(table.name.en, 'A4', [headers, ...exampleRows(table)]);
  const taken = { sheets: [table.name.en], names: [] };
  const options = { t: translator('en'), language: 'en' as const, taken, now: new Date(0), version: '1.0.0' };
  const plan = analysisPlan(analysis, inputsFor(analysis), options);
  await writePlan(plan, () => {}, new AbortController().signal);
  return plan;
};
const sheetName = 'Enterprise input and benefit 2';

test('a written analysis is found, read, shown and listened to', async () => {
  const plan = await write();
  expect(plan.sheets.map(({ name }) => name)).toEqual([sheetName]);
  const [stored, ...others] = await listAnalyses();
  expect(others).toEqual([]);
  expect(stored).toMatchObject({ id: 'enterprise-balance', model: 'm1', inputs: ['Data_M1_enterprise_balance'] });
  const { finding, picture } = await readAnalysis(stored);
  expect(finding).toBe('In 2 of 4 projects the enterprise got back at least what it put in.');
  expect(picture.map(([name]) => name)).toEqual(['Project', ...exampleRows(table).map(([name]) => name)]);
  const heard = new Promise<void>((resolve) => void onAnalysis(stored, resolve));
  await new Promise((resolve) => setTimeout(resolve, 0));
  await fill(table.name.en, 'C5', [[1]]);
  await heard;
  expect((await readAnalysis(stored)).picture[1]).toEqual(['Example project 1', 91, 290]);
  await goToAnalysis(stored);
  const active = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe(sheetName);
});

test('a damaged record is told, and one whose sheet was deleted says what is gone', async () => {
  await write();
  const [stored] = await listAnalyses();
  await excel(async (context) => {
    const body = context.workbook.tables.getItem('coop_analysis').getDataBodyRange();
    body.getCell(0, 2).values = [['']];
    await context.sync();
  });
  const told: WorkbookProblem[] = [];
  expect(await listAnalyses((problem) => told.push(problem))).toEqual([]);
  expect(told).toMatchObject([{ code: 'evaluation-damaged', facts: { table: 'coop_analysis', rows: 'analysis' } }]);
  await excel((context) => context.workbook.worksheets.getItem(sheetName).delete());
  expect(await problemOf(readAnalysis(stored))).toMatchObject({ code: 'analysis-gone' });
});
