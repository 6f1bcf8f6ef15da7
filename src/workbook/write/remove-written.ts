import type { Plan } from '../../evaluation/plan/plan';
import { sheetOf } from '../address';
import { WorkbookProblem } from '../room';

/** Takes back what was written so far: the sheets made, by their ids, and the names where they point as planned. */
export async function removeWritten(sheetIds: readonly string[], names: Plan['names']): Promise<void> {
  if (sheetIds.length === 0) return;
  try {
    await Excel.run(async (context) => {
      const sheets = sheetIds.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load('name'));
      const items = names.map(({ name, refersTo }) => ({
        planned: sheetOf(refersTo),
        item: context.workbook.names.getItemOrNullObject(name).load('formula'),
      }));
      await context.sync();
      for (const { planned, item } of items) {
        if (!item.isNullObject && sheetOf(String(item.formula)) === planned) item.delete();
      }
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch (error) {
    throw new WorkbookProblem('left-over', { sheets: await namesOf(sheetIds) }, error);
  }
}

const namesOf = (sheetIds: readonly string[]): Promise<string> =>
  Excel.run(async (context) => {
    const sheets = sheetIds.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load('name'));
    await context.sync();
    return sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name])).join(', ');
  });
