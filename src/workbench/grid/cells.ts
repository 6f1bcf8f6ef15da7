import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { around, boxOf, intersection, type Area, type Box } from './address';
import type { Book } from './book';
import { typed } from './entry';
import { spilledCells, spillsOf } from './spills';

/** What a cell shows to code; a blank is "". */
export type Scalar = string | number | boolean;

const errors = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA', '#BUSY!',
]); // prettier-ignore
export const isErrorText = (value: unknown): value is string => typeof value === 'string' && errors.has(value);

function scalar(cell: Nullable<ICellData>): Scalar {
  if (cell?.v === undefined || cell.v === null) return '';
  if (cell.t === CellValueType.BOOLEAN) return Boolean(Number(cell.v));
  return cell.t === CellValueType.NUMBER ? Number(cell.v) : cell.v;
}

/** Goes over an area; `cell` is what the sheet holds, `value` what it shows, spilled or not. */
export function readCells<T>(book: Book, area: Area, pick: (value: Scalar, cell: Nullable<ICellData>) => T): T[][] {
  const sheet = book.sheet(area.sheet).getSheet();
  const spilled = spilledCells(book, area.sheet);
  return Array.from({ length: area.rows }, (_r, down) =>
    Array.from({ length: area.columns }, (_c, across) => {
      const row = area.row + down;
      const column = area.column + across;
      const own = sheet.getCellRaw(row, column);
      const isOwn = own?.v !== undefined && own.v !== null;
      return pick(scalar(isOwn ? own : (spilled[row]?.[column] ?? own)), own);
    }),
  );
}

export const readValues = (book: Book, area: Area): Scalar[][] => readCells(book, area, (value) => value);

export const readFormulas = (book: Book, area: Area): Scalar[][] =>
  readCells(book, area, (value, cell) => cell?.f ?? sharedFormula(book, area.sheet, cell) ?? value);

/** A formula that was filled down is kept once, with an identifier. */
function sharedFormula(book: Book, sheet: string, cell: Nullable<ICellData>): string | undefined {
  if (!cell?.si) return undefined;
  let found: string | undefined;
  book
    .sheet(sheet)
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, other) => {
      if (other?.si === cell.si) found ??= book.sheet(sheet).getRange(row, column).getFormula();
    });
  return found;
}

/** Writes constants and formulas as if typed; null leaves a cell as it is. */
export function writeCells(book: Book, area: Area, contents: readonly (readonly unknown[])[]): void {
  book.reach(area);
  const formats = contents.some((row) => row.some((one) => typeof one === 'string' && one !== ''))
    ? book.range(area).getNumberFormats()
    : [];
  const percents: Area[] = [];
  const cells = contents.map((row, down) =>
    row.map((content, across) => {
      const { cell, isPercent } = typed(content, formats[down]?.[across] === '@');
      if (isPercent)
        percents.push({ ...area, row: area.row + down, column: area.column + across, rows: 1, columns: 1 });
      return cell;
    }),
  );
  book.range(area).setValues(cells);
  for (const cell of percents) if (!book.range(cell).getNumberFormat()) book.range(cell).setNumberFormat('0%');
}

/** The box around what is filled: by own cells, by spills and, unless only values count, by formats. */
export function usedArea(book: Book, sheet: string, valuesOnly = false): Area | null {
  const boxes: Box[] = [...spillsOf(book, sheet)];
  book
    .sheet(sheet)
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const filled = cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f || cell.si);
      if (filled || (!valuesOnly && cell?.s)) boxes.push({ row, column, rows: 1, columns: 1 });
    });
  const box = around(boxes);
  return box && { sheet, ...box };
}

/** The part of an area that is filled. */
export function usedPart(book: Book, area: Area, valuesOnly = false): Area | null {
  const used = usedArea(book, area.sheet, valuesOnly);
  const shared = used && intersection(area, used);
  if (!shared) return null;
  const filled: Box[] = [];
  readCells(
    book,
    shared,
    (value, cell) => value !== '' || Boolean(cell?.f) || (!valuesOnly && Boolean(cell?.s)),
  ).forEach((row, down) =>
    row.forEach((isFilled, across) => {
      if (isFilled) filled.push({ row: shared.row + down, column: shared.column + across, rows: 1, columns: 1 });
    }),
  );
  const box = around(filled);
  return box && { sheet: area.sheet, ...box };
}

/** The block of filled cells around an area, bordered by blank rows and columns. */
export function surroundingRegion(book: Book, area: Area): Area {
  const used = usedArea(book, area.sheet, true);
  let region = area;
  for (let before: Area | null = null; used && before !== region;) {
    before = region;
    const wider = {
      ...region,
      row: region.row - 1,
      column: region.column - 1,
      rows: region.rows + 2,
      columns: region.columns + 2,
    };
    const near = intersection(wider, { row: 0, column: 0, ...book.extent(area.sheet) });
    const filled = near && usedPart(book, near, true);
    const grown = filled && around([region, filled]);
    if (grown && (grown.rows !== region.rows || grown.columns !== region.columns))
      region = { sheet: area.sheet, ...grown };
  }
  return region;
}

export const mergedAreas = (book: Book, sheet: string): Area[] =>
  book
    .sheet(sheet)
    .getMergedRanges()
    .map((range) => ({ sheet, ...boxOf(range.getRange()) }));
