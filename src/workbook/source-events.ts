import { listen, type StopListening } from './listen';
import { WorkbookProblem } from './room';

/** Hears of edits on the sheet and of its formulas' new results. */
export const onSourceChanged = (name: string, listener: () => void): Promise<StopListening> =>
  listen(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookProblem('source-gone', { name });
    return [sheet.onChanged, sheet.onCalculated];
  }, listener);
