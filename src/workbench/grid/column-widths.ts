import { SetWorksheetColWidthMutation, SetWorksheetColWidthMutationFactory } from '@univerjs/sheets';
import { rangeOf, type Area } from './address';
import type { Book } from './book';

/** Univer's command would also fit the heights of the rows anew, which takes long. Excel leaves them, and so does this. */
export function setColumnWidths(book: Book, area: Area, pixels: number): void {
  const params = { unitId: book.id, subUnitId: area.sheet, ranges: [rangeOf(area)], colWidth: pixels };
  const former = SetWorksheetColWidthMutationFactory(params, book.sheet(area.sheet).getSheet());
  book.mutate(SetWorksheetColWidthMutation.id, params, former);
}
