import type { IRange } from '@univerjs/core';

/** A rectangle of cells, counted from zero. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells on the sheet with this identifier. */
export interface Area extends Box {
  readonly sheet: string;
}

/** How far a sheet reaches; needed for "A:C" and "2:5". */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

const columnNumber = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function boxText(box: Box, extent?: Extent): string {
  const lastRow = box.row + box.rows;
  const lastColumn = columnLetters(box.column + box.columns - 1);
  if (extent && box.rows === extent.rows) return `${columnLetters(box.column)}:${lastColumn}`;
  if (extent && box.columns === extent.columns) return `${box.row + 1}:${lastRow}`;
  const first = columnLetters(box.column) + (box.row + 1);
  return box.rows * box.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** Understands B2, $B$2:C9, A:C and 2:5; anything else is null. */
export function parseBox(text: string, extent: Extent): Box | null {
  const found = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(text.trim());
  if (!found) return null;
  const [, firstLetters, firstNumber, lastLetters, lastNumber] = found;
  const single = !text.includes(':');
  if (single && !(firstLetters && firstNumber)) return null;
  if (!single && (!firstLetters !== !lastLetters || !firstNumber !== !lastNumber)) return null;
  if (!firstLetters && !firstNumber) return null;

  const columns = firstLetters
    ? [firstLetters, lastLetters ?? firstLetters].map(columnNumber)
    : [0, extent.columns - 1];
  const rows = firstNumber ? [firstNumber, lastNumber ?? firstNumber].map((n) => Number(n) - 1) : [0, extent.rows - 1];
  if (Math.min(...rows) < 0) return null;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** "'My sheet'!B2" as the sheet's name and the rest; without a sheet the name is null. */
export function splitAddress(text: string): { sheetName: string | null; cells: string } {
  const [, quoted, plain, cells] = /^=?(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(text.trim()) ?? [];
  return { sheetName: quoted?.replaceAll("''", "'") ?? plain ?? null, cells: cells ?? '' };
}

export const quotedSheetName = (name: string) =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const boxOf = (range: IRange): Box => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

export const rangeOf = (box: Box): IRange => ({
  startRow: box.row,
  startColumn: box.column,
  endRow: box.row + box.rows - 1,
  endColumn: box.column + box.columns - 1,
});

export const contains = (outer: Box, row: number, column: number) =>
  row >= outer.row && row < outer.row + outer.rows && column >= outer.column && column < outer.column + outer.columns;

export function intersection<B extends Box>(one: B, other: Box): B | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { ...one, row, column, rows, columns } : null;
}

/** The smallest box around all of them. */
export function around(boxes: readonly Box[]): Box | null {
  if (!boxes.length) return null;
  const row = boxes.reduce((least, box) => Math.min(least, box.row), Infinity);
  const column = boxes.reduce((least, box) => Math.min(least, box.column), Infinity);
  const lastRow = boxes.reduce((most, box) => Math.max(most, box.row + box.rows), 0);
  const lastColumn = boxes.reduce((most, box) => Math.max(most, box.column + box.columns), 0);
  return { row, column, rows: lastRow - row, columns: lastColumn - column };
}
