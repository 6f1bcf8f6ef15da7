import { cellAddress } from '../evaluation/address';
import type { CellPlace } from '../evaluation/findings';
import { cellsOf } from './address';
import { existingSheet, usedFrom } from './free-place';
import { asProblem } from './host-errors';
import { inOneUndoStep } from './in-excel';
import { WorkbookProblem, type PlacedFormula } from './room';
import { readState } from './state';
import { asConstant } from './write/typed-text';

/**
 * Writes label and formula as one step of Excel's undo and selects the formula. It spills as far as its result needs,
 * so the cells from its place on are looked at once more: what has been typed there meanwhile stays.
 */
export async function insertFormula({ place, label, formula }: PlacedFormula): Promise<CellPlace> {
  try {
    return await inOneUndoStep(async (context) => {
      if ((await readState(context)).readOnly) throw new WorkbookProblem('read-only');
      const sheet = await existingSheet(context, place.sheet);
      const first = sheet.getRange(place.address).load('rowIndex, columnIndex');
      await context.sync();
      const taken = await usedFrom(sheet, first.rowIndex, first.columnIndex);
      if (taken) throw new WorkbookProblem('place-taken', { sheet: place.sheet, address: cellsOf(taken.address) });
      if (label !== null) first.values = [[asConstant(label)]];
      const cell = label === null ? first : first.getOffsetRange(1, 0);
      cell.formulas = [[formula]];
      sheet.activate();
      cell.select();
      await context.sync();
      return {
        sheet: place.sheet,
        address: cellAddress(first.rowIndex + (label === null ? 0 : 1), first.columnIndex),
      };
    });
  } catch (error) {
    throw asProblem(error, { sheet: place.sheet });
  }
}
