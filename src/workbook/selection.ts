import { inExcel } from './in-excel';
import { listen, type StopListening } from './listen';
import { WorkbookProblem } from './room';

/** Such as "Sheet1!A1:F32"; several areas are named one after the other. */
export const selectionAddress = (): Promise<string> =>
  inExcel(async (context) => {
    const areas = context.workbook.getSelectedRanges().load('address');
    await context.sync();
    return areas.address;
  });

export const onSelection = (listener: (address: string) => void): Promise<StopListening> =>
  listen(
    (context) => Promise.resolve([context.workbook.onSelectionChanged]),
    () => void selectionAddress().then(listener, ignoreWhileBusy),
  );

/** While a cell is edited or a drawing is selected there is no address to tell; the next selection brings one. */
function ignoreWhileBusy(error: unknown): void {
  if (!(error instanceof WorkbookProblem)) throw error;
}
