import { objectNamesOf } from '../evaluation/plan/names';
import type { StoredEvaluation } from '../evaluation/stored';
import { inExcel } from './in-excel';
import { WorkbookProblem, type SelectedUnit } from './room';

/** The unit in whose row of a ranking or of points the selected cell stands. */
export const selectedUnit = (evaluations: readonly StoredEvaluation[]): Promise<SelectedUnit> =>
  inExcel(async (context) => {
    const { names } = context.workbook;
    const active = context.workbook.getActiveCell().load('rowIndex, worksheet/id');
    const lists = evaluations.flatMap((stored) => {
      const { ranking, units } = objectNamesOf(stored.objects.evaluation);
      return [ranking, units].map((name) => ({
        stored,
        range: names.getItemOrNullObject(name).getRangeOrNullObject().load('rowIndex, rowCount, worksheet/id'),
      }));
    });
    await context.sync();
    const here = lists.find(({ range }) => {
      if (range.isNullObject || range.worksheet.id !== active.worksheet.id) return false;
      return active.rowIndex >= range.rowIndex && active.rowIndex < range.rowIndex + range.rowCount;
    });
    if (!here) throw new WorkbookProblem('no-unit-selected');
    const cell = here.range.getCell(active.rowIndex - here.range.rowIndex, 0).load('values');
    await context.sync();
    return { stored: here.stored, unit: String(cell.values[0][0]) };
  });
