import type { ChangeLog } from '../../evaluation/fix/fix-plan';
import { freeSheetNames } from '../../evaluation/plan/names';
import { rangeAddress } from '../../evaluation/address';
import { frameFormats, headerRow } from '../../evaluation/plan/appearance';
import { cellsOf } from '../address';
import { WorkbookProblem } from '../room';
import { boxProperties } from '../selected-area';
import { readTakenNames } from '../taken-names';
import { writeFormat, writeFreeze, writeWidths } from './formats';
import { writeTables } from './tables';
import { asConstant } from './typed-text';

/** The change log of the workbook, found by the name of its table. */
export interface FoundLog {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
}

export async function findLog(context: Excel.RequestContext, log: ChangeLog): Promise<FoundLog | null> {
  const table = context.workbook.tables.getItemOrNullObject(log.table).load('name');
  await context.sync();
  return table.isNullObject ? null : { table, sheet: table.worksheet };
}

/** Queues the new lines below those that are there; without a table a sheet is made for it. */
export async function appendToLog(
  context: Excel.RequestContext,
  log: ChangeLog,
  found: FoundLog | null,
): Promise<void> {
  const rows = log.rows.map((row) => row.map(asConstant));
  if (!found) return makeLog(context, log, rows);
  const range = found.table.getRange().load(boxProperties);
  await context.sync();
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const width = Math.max(columnCount, log.headers.length);
  const below = found.sheet
    .getRangeByIndexes(rowIndex + rowCount, columnIndex, rows.length, width)
    .getUsedRangeOrNullObject(true)
    .load('address');
  const sheet = found.sheet.load('name');
  await context.sync();
  if (!below.isNullObject) {
    throw new WorkbookProblem('place-taken', { sheet: sheet.name, address: cellsOf(below.address) });
  }
  found.sheet.getRangeByIndexes(rowIndex + rowCount, columnIndex, rows.length, log.headers.length).values = rows;
  found.table.resize(rangeAddress(rowIndex, columnIndex, rowCount + rows.length, width));
}

async function makeLog(
  context: Excel.RequestContext,
  log: ChangeLog,
  rows: ReturnType<typeof asConstant>[][],
): Promise<void> {
  const [name] = freeSheetNames([log.sheet], (await readTakenNames(context)).sheets);
  const sheet = context.workbook.worksheets.add(name);
  const columns = log.headers.length;
  writeWidths(sheet, log.widths);
  sheet.getRange('A1').values = [[log.title]];
  sheet.getRange('A2').values = [[log.caption]];
  sheet.getRangeByIndexes(headerRow, 0, rows.length + 1, columns).values = [[...log.headers], ...rows];
  writeTables(sheet, [{ name: log.table, range: rangeAddress(headerRow, 0, rows.length + 1, columns) }]);
  for (const format of frameFormats(columns)) writeFormat(sheet, format);
  writeFreeze(sheet, { rows: headerRow + 1, columns: 0 });
}
