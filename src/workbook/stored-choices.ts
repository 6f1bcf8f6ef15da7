import {
  classesTable,
  keptTableName,
  nothing,
  rangeNamed,
  readChoices,
  type StoredChoices,
  type StoredTable,
} from '../evaluation/stored-choices';
import type { CellValue } from '../evaluation/source';
import type { StoredEvaluation } from '../evaluation/stored';
import { cellsOf } from './address';
import { inExcel } from './in-excel';
import { WorkbookProblem } from './room';

/** Reads the tables of an evaluation, wherever they have been moved, and where its data stands now. */
export const readStoredChoices = (stored: StoredEvaluation): Promise<StoredChoices> =>
  inExcel(async (context) => {
    const { objects } = stored;
    const evaluation = await readTable(context, objects.evaluation);
    const weights = await readTable(context, objects.weights);
    if (!evaluation || !weights) {
      throw new WorkbookProblem('choices-gone', { table: evaluation ? objects.weights : objects.evaluation });
    }
    const classes = await readTable(context, classesTable(evaluation));
    const combined = await readNamed(context, rangeNamed(evaluation, 'combined-range'));
    const judgements = await readNamed(context, rangeNamed(evaluation, 'judgements-range'));
    const kept = await readTable(context, keptTableName(evaluation));
    const reading = readChoices({ evaluation, weights, classes, combined, judgements, kept });
    if (reading.kind === 'damaged') {
      throw new WorkbookProblem('choices-damaged', { table: objects.evaluation, rows: reading.keys.join(', ') });
    }
    const { choices } = reading;
    return { ...choices, place: (await placeNamed(context, choices)) ?? choices.place };
  });

async function readTable(context: Excel.RequestContext, name: string): Promise<StoredTable | null> {
  const table = context.workbook.tables.getItemOrNullObject(name).load('name');
  await context.sync();
  if (table.isNullObject) return null;
  const headers = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('values, formulas');
  await context.sync();
  return {
    headers: headers.values[0].map(String),
    values: body.values as CellValue[][],
    formulas: body.formulas as CellValue[][],
  };
}

/** The cells that a defined name stands for; null where there is no such name or its cells are gone. */
async function readNamed(context: Excel.RequestContext, name: string): Promise<CellValue[][] | null> {
  if (name === nothing) return null;
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load('values');
  await context.sync();
  return range.isNullObject ? null : (range.values as CellValue[][]);
}

/** Where the defined name of the data points now; null where it is gone or points nowhere. */
async function placeNamed(
  context: Excel.RequestContext,
  { sourceName, place }: StoredChoices,
): Promise<StoredChoices['place'] | null> {
  const name = context.workbook.names.getItemOrNullObject(sourceName);
  const range = name.getRangeOrNullObject().load('address, worksheet/name');
  await context.sync();
  if (range.isNullObject) return null;
  const here = { sheet: range.worksheet.name, table: null, address: cellsOf(range.address) };
  if (place.table === null) return here;
  const tables = range.getTables(false).load('items/name');
  await context.sync();
  return tables.items.length === 1 ? { ...here, table: tables.items[0].name } : here;
}
