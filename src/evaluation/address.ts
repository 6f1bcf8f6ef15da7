import type { CellPlace } from './findings';
import type { Source } from './source';

/** Letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A1 address of a cell, row and column counted from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export function rangeAddress(row: number, column: number, rows: number, columns: number): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** The same address with dollar signs, so that it stays where it is when a formula is copied. */
export const absolute = (address: string): string => address.replaceAll('$', '').replace(/[A-Z]+|\d+/g, '$$$&');

/** A range of another sheet as a formula names it. */
export const onSheet = (sheet: string, address: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${absolute(address)}`;

/** Index in the sheet of one of the source's rows; −1 is the header. */
const rowInSheet = (source: Source, row: number): number => source.row + 1 + (source.chosen?.rows[row] ?? row);

/** Where a cell of the source stands; `row` is an index into its rows, −1 is the header. */
export const placeOf = (source: Source, row: number, column: number): CellPlace => ({
  sheet: source.sheet,
  address: cellAddress(rowInSheet(source, row), source.column + column),
});

/** Number of the sheet's row, as Excel shows it, of one of the source's rows. */
export const sheetRow = (source: Source, row: number): number => rowInSheet(source, row) + 1;

/** Cells of neighbouring rows, in one column or in all. */
export function rowsPlace(source: Source, first: number, last: number, column?: number): CellPlace {
  const top = rowInSheet(source, first);
  const [left, width] = column === undefined ? [0, source.headers.length] : [column, 1];
  const address = rangeAddress(top, source.column + left, rowInSheet(source, last) - top + 1, width);
  return { sheet: source.sheet, address };
}

/** All rows of the table below its header, whether or not they are chosen. */
const rowsOfTable = (source: Source): number => source.chosen?.of ?? source.rows.length;

/** The data of one column, without its header. */
export const columnAddress = (source: Source, column: number): string =>
  rangeAddress(source.row + 1, source.column + column, rowsOfTable(source), 1);

export const sourceAddress = (source: Source): string =>
  rangeAddress(source.row, source.column, rowsOfTable(source) + 1, source.headers.length);
