import type { CellPlace } from '../evaluation/findings';
import { inExcel } from './in-excel';
import { WorkbookProblem } from './room';

export const goTo = ({ sheet: name, address }: CellPlace): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookProblem('source-gone', { name });
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  }, name);
