import { cellAddress } from '../evaluation/address';
import type { CellPlace } from '../evaluation/findings';
import { inExcel } from './in-excel';
import { WorkbookProblem } from './room';
import { boxProperties } from './selected-area';

/**
 * A cell from which nothing stands to the right or below, so that a result of any size has room. It is one row above
 * the range, so that under a header each result stands beside its unit, and one empty column to the right of all there
 * is. A range that begins in row 1 leaves no row for the header: then it is one empty row below everything.
 */
export const findFreePlace = ({ sheet: name, address }: CellPlace): Promise<CellPlace> =>
  inExcel(async (context) => {
    const sheet = await existingSheet(context, name);
    const beside = sheet.getRange(address).load(boxProperties);
    await context.sync();
    const top = beside.rowIndex - 1;
    const inTheWay = await usedFrom(sheet, Math.max(top, 0), 0);
    const lastRow = Math.max(beside.rowIndex + beside.rowCount, inTheWay?.endRow ?? 0);
    const lastColumn = Math.max(beside.columnIndex + beside.columnCount, inTheWay?.endColumn ?? 0);
    const place = top < 0 ? cellAddress(lastRow + 1, beside.columnIndex) : cellAddress(top, lastColumn + 1);
    return { sheet: name, address: place };
  }, name);

export async function existingSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem('source-gone', { name });
  return sheet;
}

/** The part in use of all that lies to the right of and below a cell, that cell included; null where all is empty. */
export async function usedFrom(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
): Promise<{ readonly address: string; readonly endRow: number; readonly endColumn: number } | null> {
  const all = sheet.getUsedRangeOrNullObject(true).load(boxProperties);
  await sheet.context.sync();
  if (all.isNullObject) return null;
  const rows = all.rowIndex + all.rowCount - row;
  const columns = all.columnIndex + all.columnCount - column;
  if (rows <= 0 || columns <= 0) return null;
  const used = sheet
    .getRangeByIndexes(row, column, rows, columns)
    .getUsedRangeOrNullObject(true)
    .load(`address, ${boxProperties}`);
  await sheet.context.sync();
  if (used.isNullObject) return null;
  return {
    address: used.address,
    endRow: used.rowIndex + used.rowCount,
    endColumn: used.columnIndex + used.columnCount,
  };
}
