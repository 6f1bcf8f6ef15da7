import { translator } from '../../src/locales';
import { columnsOf, matrixOf } from '../../src/methods/matrix';
import { loadModel, modelIds } from '../../src/models/load';
import { indicatorsOf } from '../../src/models/scorable';
import { scoreModel } from '../../src/models/score/score-model';
import type { Model } from '../../src/models/schema';
import { teachingRows } from '../evaluation/every-indicator';
import { readRanking } from './person';
import { soon } from './soon';
import { browserTest, openWorkbench, type Workbench } from './workbench';

const units = 10;
const oneDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Fills the table of a template as a person who pastes a block of cells into it; raw columns behind it stay blank. */
const paste = ({ page }: Workbench, table: string, rows: readonly (readonly (string | number)[])[]) =>
  page.evaluate(
    ([name, values]) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem(name).getDataBodyRange().load('columnCount');
        await context.sync();
        body.values = values.map((row) => [...row, ...Array(body.columnCount - row.length).fill('')]);
        await context.sync();
      }),
    [table, rows] as const,
  );

/** Scores by the scorer that COOP.MODEL.SCORE calls, from the largest on, as the pane prints them. */
function expectedScores(model: Model, rows: readonly (readonly (string | number)[])[]): string[] {
  const data = columnsOf(matrixOf(rows.map(([, ...values]) => values.map(Number))));
  const { totals } = scoreModel(
    model,
    indicatorsOf(model).map(({ code }) => code),
    data,
  );
  return [...totals].sort((one, other) => other - one).map((total) => oneDecimal.format(total));
}

async function fromTemplateToResult(workbench: Workbench, id: string, language: 'en' | 'zh-CN'): Promise<void> {
  const { pane } = workbench;
  const t = translator(language);
  const model = loadModel(id);
  const name = language === 'en' ? model.name.en : model.name.zh;
  const press = (button: string) => pane.getByRole('button', { name: button }).first().click();
  const rows = teachingRows(model, units);
  await press(name);
  await press(t('data.insertTemplate'));
  await pane.getByText(t('data.templateInserted')).waitFor();
  await paste(workbench, `Data_${id}`, rows);
  await press(`Data_${id}`);
  await pane.getByText(t('data.recognisedAll', { total: '' }).slice(-12)).waitFor();
  await press(t('data.checkData'));
  await press(t('check.setWeights'));
  await press(t('weights.use'));
  await press(t('method.preview'));
  await press(t('write.write', { count: 5 }));
  await pane.getByRole('tab', { name: t('result.tab.ranking'), selected: true }).waitFor({ timeout: 60_000 });
  await soon(async () => {
    const ranking = await readRanking(pane);
    expect([id, ranking.map(({ score }) => score)]).toEqual([id, expectedScores(model, rows)]);
    expect(ranking.map(({ unit }) => unit).sort()).toEqual(rows.map(([unit]) => unit).sort());
  });
}

/** The days of people walk models in both languages; here each is walked once. */
const inChinese = ['m3', 'm7'];
const visits = modelIds.map((id) => [id, inChinese.includes(id) ? 'zh-CN' : 'en'] as const);

browserTest.each(visits)(
  '%s goes from its template over every step to a score for each unit that is the scorer’s: %s',
  async (id, language) => {
    const workbench = await openWorkbench({ file: '', language: language === 'en' ? 'en-US' : language });
    await workbench.page.locator('#ribbon button').first().click();
    await fromTemplateToResult(workbench, id, language);
    expect(workbench.complaints).toEqual([]);
    await workbench.page.close();
  },
  120_000,
);
