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
