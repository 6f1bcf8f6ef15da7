import type { Plan } from '../../evaluation/plan/plan';
import { sheetOf } from '../address';
import { WorkbookProblem } from '../room';

/** Takes back what was written so far: the sheets made, by their ids, and the names that point to them. */
export async function removeWritten(sheetIds: readonly string[], names: Plan['names']): Promise<void> {
  if (sheetIds.length === 0) return;
  try {
    await Excel.run(async (context) => {
      const sheets = sheetIds.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load('name'));
      const items = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name).load('formula'));
      await context.sync();
      const present = sheets.filter((sheet) => !sheet.isNullObject);
      const sheetNames = new Set(present.map((sheet) => sheet.name));
      for (const item of items) {
        if (item.isNullObject) continue;
        const sheet = sheetOf(String(item.formula));
        if (sheet !== null && sheetNames.has(sheet)) item.delete();
      }
      for (const sheet of present) sheet.delete();
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
