import { readStoredAnalysis, type StoredAnalysis } from '../evaluation/analyses/stored-analysis';
import type { CellValue } from '../evaluation/source';
import { inExcel } from './in-excel';
import { listen, type StopListening } from './listen';
import { WorkbookProblem, type ShownAnalysis } from './room';

const recordTable = /^coop_analysis(_\d+)?$/i;

/**
 * The written analyses whose records can be read, wherever their sheets have moved. One that was damaged does not hide
 * the others: `tellDamaged` hears of it.
 */
export const listAnalyses = (tellDamaged: (problem: WorkbookProblem) => void = () => {}): Promise<StoredAnalysis[]> =>
  inExcel(async (context) => {
    const tables = context.workbook.tables.load('items/name, items/worksheet/name');
    await context.sync();
    const found = tables.items
      .filter(({ name }) => recordTable.test(name))
      .map((table) => ({ table, body: table.getDataBodyRange().load('values') }));
    await context.sync();
    return found.flatMap(({ table, body }) => {
      const reading = readStoredAnalysis(table.name, body.values as CellValue[][]);
      if (reading.kind === 'stored') return [reading.stored];
      const facts = { table: table.name, sheet: table.worksheet.name, rows: reading.keys.join(', ') };
      tellDamaged(new WorkbookProblem('evaluation-damaged', facts));
      return [];
    });
  });

/** The finding and the cells of its picture as the sheet shows them now. */
export const readAnalysis = ({ objects }: StoredAnalysis): Promise<ShownAnalysis> =>
  inExcel(async (context) => {
    const finding = (await rangeNamed(context, objects.finding)).load('values');
    const picture = (await rangeNamed(context, objects.picture)).load('values');
    await context.sync();
    return { finding: String(finding.values[0][0]), picture: picture.values as CellValue[][] };
  });

export const onAnalysis = ({ objects }: StoredAnalysis, listener: () => void): Promise<StopListening> =>
  listen(async (context) => {
    const { worksheet } = await rangeNamed(context, objects.finding);
    return [worksheet.onCalculated, worksheet.onChanged];
  }, listener);

export const goToAnalysis = ({ objects }: StoredAnalysis): Promise<void> =>
  inExcel(async (context) => {
    const range = await rangeNamed(context, objects.finding);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });

async function rangeNamed(context: Excel.RequestContext, name: string): Promise<Excel.Range> {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load('address');
  await context.sync();
  if (range.isNullObject) throw new WorkbookProblem('analysis-gone', { name });
  return range;
}
