import { cellsOf } from './address';
import { inExcel } from './in-excel';
import { readCells } from './read-cells';
import { WorkbookProblem, type CellBlock } from './room';
import { boxProperties, selectedRange } from './selected-area';

/** The selected cells cut to those in use; a single cell stands for the region around it. */
export const readSelectedCells = (): Promise<CellBlock> =>
  inExcel(async (context) => {
    const selected = (await selectedRange(context)).load('cellCount');
    await context.sync();
    const range = selected.cellCount === 1 ? selected.getSurroundingRegion() : selected;
    const sheet = range.worksheet.load('name');
    const used = range.load('address').getUsedRangeOrNullObject(true).load(boxProperties);
    await context.sync();
    if (used.isNullObject) {
      throw new WorkbookProblem('selection-empty', { sheet: sheet.name, address: cellsOf(range.address) });
    }
    return { sheet: sheet.name, row: used.rowIndex, column: used.columnIndex, values: await readCells(used) };
  });
