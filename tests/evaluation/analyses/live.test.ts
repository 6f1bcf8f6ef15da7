import { analyses } from '../../../src/evaluation/analyses/analyses';
import { analysisPlan } from '../../../src/evaluation/analyses/analysis-plan';
import { checkInputs } from '../../../src/evaluation/analyses/check-inputs';
import { inputPlan } from '../../../src/evaluation/analyses/input-plan';
import { Input, inputTableName } from '../../../src/evaluation/analyses/inputs';
import { translator, type Language } from '../../../src/locales';
import { officeWorkbook } from '../../../src/workbook/office-workbook';
import { liveSheets } from '../plan/live-sheets';

const workbook = liveSheets();

const options = async (language: Language) => ({
  t: translator(language),
  language,
  taken: await officeWorkbook.takenNames(),
  now: new Date('2026-11-20T08:00:00Z'),
  version: '0.1.0',
});

const cases = analyses.flatMap((analysis) =>
  (['en', 'zh-CN'] as const).map((language) => [analysis.id, language, analysis] as const),
);

test.each(cases)('%s in %s: from the inserted example to the finding read back', async (id, language, analysis) => {
  await workbook.write(inputPlan(analysis, analysis.inputs, await options(language)));
  const found = await Promise.all(
    analysis.inputs.map(async (table) => {
      const name = inputTableName(analysis, table);
      const choice = (await officeWorkbook.listSources()).find((one) => one.table === name)!;
      return [table.id, new Input(table, await officeWorkbook.readSource(choice))] as const;
    }),
  );
  const inputs = Object.fromEntries(found);
  expect(checkInputs(analysis, inputs).filter(({ severity }) => severity === 'problem')).toEqual([]);

  const plan = analysisPlan(analysis, inputs, await options(language));
  await workbook.write(plan);
  await workbook.expectAsCalculated(plan.sheets);

  const [stored] = await officeWorkbook.listAnalyses();
  expect([stored.id, stored.model]).toEqual([id, analysis.model]);
  const shown = await officeWorkbook.readAnalysis(stored);
  expect(shown.finding).toBe(plan.sheets[0].formulas.find(({ at }) => at === 'A3')!.expected[0][0]);
  expect(shown.picture.length).toBeGreaterThan(1);
  // What the pane draws: names in the first column, numbers in the others.
  const cells = shown.picture.slice(1);
  expect(cells.every(([name]) => typeof name === 'string' || typeof name === 'number')).toBe(true);
  expect(cells.flatMap((row) => row.slice(1)).some((cell) => typeof cell === 'number')).toBe(true);
});
