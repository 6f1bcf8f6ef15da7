import { modelEvaluation } from '../../src/evaluation/make-evaluation';
import { planOf } from '../../src/evaluation/plan/plan-of';
import { translator, type Language } from '../../src/locales';
import { loadModel } from '../../src/models/load';
import { officeWorkbook } from '../../src/workbook/office-workbook';
import { readSource } from '../../src/workbook/read-source';
import type { WorkbookProblem } from '../../src/workbook/room';
import { listSources } from '../../src/workbook/list-sources';
import { listEvaluations } from '../../src/workbook/stored-evaluations';
import { testWorkbook } from './test-workbook';

const { fill, excel } = testWorkbook();
const written = new Date('2026-11-20T19:00:00Z');

/** Writes an evaluation of two indicators of M8, as the pane does. */
async function writeEvaluation(name: string, language: Language = 'en'): Promise<void> {
  const source = await readSource({ sheet: 'Sheet1', table: null, address: 'A1:C4' });
  const model = loadModel('m8');
  const [first, second] = model.dimensions[0].indicators;
  const evaluation = modelEvaluation(
    model,
    { [first.code]: { sum: [1], per: null, times: 1 }, [second.code]: { sum: [2], per: null, times: 1 } },
    { name, source, unitColumn: 0, weights: { from: 'equal' }, method: { id: 'topsis' } },
  );
  await writeWithFreeNames(evaluation, language);
}

async function writeWithFreeNames(evaluation: Parameters<typeof planOf>[0], language: Language): Promise<void> {
  const taken = await officeWorkbook.takenNames();
  const plan = planOf(evaluation, { t: translator(language), language, taken, now: written, version: '0.1.0' });
  await officeWorkbook.write(plan, () => {}, new AbortController().signal);
}

beforeEach(() =>
  fill('Sheet1', 'A1', [
    ['Province', 'First', 'Second'],
    ['Beijing', 6.73, 12],
    ['Tianjin', 3.58, 9],
    ['Hebei', 2, 4],
  ]),
);

test('an evaluation that was written is found again with all that belongs to it', async () => {
  await writeEvaluation('Regional innovation');
  expect(await listEvaluations()).toEqual([
    {
      name: 'Regional innovation',
      model: 'm8',
      result: 'score',
      method: 'topsis',
      methodOption: 'vector',
      weights: 'equal',
      written: written.toISOString(),
      version: '0.1.0',
      unitWord: loadModel('m8').unitWord,
      objects: {
        evaluation: 'coop_evaluation',
        weights: 'coop_weights',
        points: 'coop_points',
        ranking: 'coop_ranking',
      },
    },
  ]);
});

test('two evaluations in one workbook are told apart, also when written in Chinese', async () => {
  await writeEvaluation('2023');
  await writeEvaluation('二〇二四', 'zh-CN');
  const found = await listEvaluations();
  expect(found.map(({ name }) => name)).toEqual(['2023', '二〇二四']);
  expect(found.map(({ objects }) => objects.ranking)).toEqual(['coop_ranking', 'coop_ranking_2']);
  expect(found[1]).toMatchObject({ method: 'topsis', weights: 'equal', model: 'm8' });
});

test('renamed and moved sheets do not hide an evaluation', async () => {
  await writeEvaluation('Regional innovation');
  await excel((context) => {
    const sheet = context.workbook.tables.getItem('coop_evaluation').worksheet;
    sheet.name = 'Dossier';
    sheet.position = 0;
  });
  expect(await listEvaluations()).toHaveLength(1);
});

test('a damaged evaluation is named with its rows and does not hide the others', async () => {
  await writeEvaluation('First');
  await writeEvaluation('Second');
  await excel(async (context) => {
    const body = context.workbook.tables.getItem('coop_evaluation').getDataBodyRange().load('values');
    await context.sync();
    const row = body.values.findIndex(([key]) => key === 'method');
    body.getCell(row, 2).values = [['guesswork']];
  });
  const damaged: WorkbookProblem[] = [];
  const found = await listEvaluations((problem) => damaged.push(problem));
  expect(found.map(({ name }) => name)).toEqual(['Second']);
  expect(damaged.map(({ code, facts }) => ({ code, facts }))).toEqual([
    { code: 'evaluation-damaged', facts: { table: 'coop_evaluation', sheet: 'Evaluation', rows: 'method' } },
  ]);
});

test('the sheets of an evaluation are not offered as data', async () => {
  await writeEvaluation('Regional innovation');
  expect((await listSources()).map(({ sheet }) => sheet)).toEqual(['Sheet1']);
});

test('a workbook without evaluations has none', async () => {
  expect(await listEvaluations()).toEqual([]);
});
