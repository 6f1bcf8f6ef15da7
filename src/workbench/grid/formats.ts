import { SetStyleCommand } from '@univerjs/sheets';
import type { IStyleData } from '@univerjs/core';
import { rangeOf, type Area } from './address';
import type { Book } from './book';

export function styleAt(book: Book, sheet: string, row: number, column: number): IStyleData {
  return book.sheet(sheet).getSheet().getComposedCellStyle(row, column) ?? {};
}

/** The value that all cells of an area share, or null. */
export function sharedFormat<T>(book: Book, area: Area, pick: (style: IStyleData) => T): T | null {
  const first = pick(styleAt(book, area.sheet, area.row, area.column));
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (pick(styleAt(book, area.sheet, row, column)) !== first) return null;
    }
  }
  return first;
}

export function setFormat<K extends keyof IStyleData>(
  book: Book,
  area: Area,
  type: K,
  value: IStyleData[K] | null,
): void {
  book.execute(SetStyleCommand.id, {
    unitId: book.id,
    subUnitId: area.sheet,
    range: rangeOf(area),
    style: { type, value },
  });
}

const pixelsOfCharacter = 7;
const pixelsOfMargin = 5;
const isWide = (character: string) => /[\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/u.test(character);

/** Without a screen there is no font to measure: seven pixels a character, fourteen for a Chinese one. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0) * pixelsOfCharacter + pixelsOfMargin;
