import { IRenderManagerService } from '@univerjs/engine-render';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import type { Book } from '../grid/book';
import type { FunctionMessages } from '../office-host/functions/messages';

/** The key of Univer's own alert, which says only "#VALUE!": ours takes its place. */
const key = 'SHEET_FORMULA_ALERT';
/** Univer shows its alert 100 ms after the pointer rests. */
const afterUniver = 130;

/** Shows what a function said about its error where the user looks: at the cell, when the pointer is over it. */
export function showFunctionMessages(book: Book, messages: FunctionMessages): void {
  const injector = book.univer.__getInjector();
  const alerts = injector.get(CellAlertManagerService);
  const hover = injector.get(IRenderManagerService).getRenderById(book.id)!.with(HoverManagerService);
  hover.currentCell$.subscribe((cell) => {
    if (!cell) return;
    const { location } = cell;
    const message = messages.at(location.subUnitId, location.row, location.col);
    if (!message) return;
    const title = book
      .range({ sheet: location.subUnitId, row: location.row, column: location.col, rows: 1, columns: 1 })
      .getValue();
    setTimeout(() => {
      alerts.showAlert({
        type: CellAlertType.ERROR,
        title: String(title),
        message,
        location,
        width: 280,
        height: 96,
        key,
      });
    }, afterUniver);
  });
}
