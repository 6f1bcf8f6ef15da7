import type { Book } from '../../grid/book';
import { isErrorText, readValues } from '../../grid/cells';

export interface FunctionMessage {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const keyOf = (sheet: string, row: number, column: number) => `${sheet}!${row},${column}`;

/** What functions said about the errors that cells show. A cell that shows none has no message. */
export class FunctionMessages {
  private readonly byCell = new Map<string, FunctionMessage>();

  constructor(private readonly book: Book) {}

  say(message: FunctionMessage): void {
    this.byCell.set(keyOf(message.sheet, message.row, message.column), message);
  }

  forget(sheet: string, row: number, column: number): void {
    this.byCell.delete(keyOf(sheet, row, column));
  }

  at(sheet: string, row: number, column: number): string | undefined {
    const message = this.byCell.get(keyOf(sheet, row, column));
    return message && this.isCurrent(message) ? message.text : undefined;
  }

  all(): FunctionMessage[] {
    return [...this.byCell.values()].filter((message) => this.isCurrent(message));
  }

  private isCurrent({ sheet, row, column }: FunctionMessage): boolean {
    if (!this.book.workbook.getSheetBySheetId(sheet)) return false;
    return isErrorText(readValues(this.book, { sheet, row, column, rows: 1, columns: 1 })[0]![0]);
  }
}
