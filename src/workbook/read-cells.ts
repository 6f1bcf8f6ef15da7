import { cellAddress } from '../evaluation/address';
import type { CellValue } from '../evaluation/source';

/** Excel on the web answers with at most 5 MB: at 40 bytes a cell this stays below. */
const cellsPerAnswer = 100_000;

/** The values of a range whose rowCount and columnCount are loaded, exactly as Office.js gives them. */
export async function readCells(range: Excel.Range): Promise<CellValue[][]> {
  const { rowCount, columnCount } = range;
  const step = Math.max(1, Math.floor(cellsPerAnswer / columnCount));
  const rows: CellValue[][] = [];
  for (let first = 0; first < rowCount; first += step) {
    const count = Math.min(step, rowCount - first);
    const part = range
      .getRow(first)
      .getResizedRange(count - 1, 0)
      .load('values');
    await range.context.sync();
    for (const row of part.values as CellValue[][]) rows.push(row);
  }
  return rows;
}

/** Indices of the rows of a range, with rowHidden loaded, that a filter or the user has hidden. */
export async function hiddenRowsOf(range: Excel.Range): Promise<number[]> {
  if (range.rowHidden === false) return [];
  const rows = range.getRowProperties({ rowHidden: true });
  await range.context.sync();
  return rows.value.flatMap((row, index) => (row.rowHidden ? [index] : []));
}

/**
 * Addresses of the cells that show a text by a formula. Only columns with a text are looked at, since the formulas of
 * all cells would double what is read. `body` has its position loaded.
 */
export async function textFormulasOf(body: Excel.Range, rows: readonly (readonly CellValue[])[]): Promise<string[]> {
  const isText = (value: CellValue) => typeof value === 'string' && value !== '';
  const columns = (rows[0] ?? []).flatMap((_, column) => {
    const holders = rows.flatMap((cells, row) => (isText(cells[column]) ? [row] : []));
    return holders.length > 0 ? [{ column, holders, range: body.getColumn(column).load('formulas') }] : [];
  });
  if (columns.length === 0) return [];
  await body.context.sync();
  return columns.flatMap(({ column, holders, range }) =>
    holders.flatMap((row) => {
      const formula: unknown = range.formulas[row][0];
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== rows[row][column];
      return isFormula ? [cellAddress(body.rowIndex + row, body.columnIndex + column)] : [];
    }),
  );
}
