import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { boxOf, contains, type Area } from './address';
import type { Book } from './book';

const model = (book: Book) => book.univer.__getInjector().get(FormulaDataModel);

/** Spilled values are not in the sheet but in the engine: the cells of one sheet, by row and column. */
export const spilledCells = (book: Book, sheet: string): Record<number, Record<number, Nullable<ICellData>>> =>
  (model(book).getArrayFormulaCellData()?.[book.id]?.[sheet] ?? {}) as Record<
    number,
    Record<number, Nullable<ICellData>>
  >;

export const spilledCell = (book: Book, sheet: string, row: number, column: number): ICellData | undefined =>
  spilledCells(book, sheet)[row]?.[column] ?? undefined;

/** Every spill of a sheet, each by the cell that holds its formula. */
export function spillsOf(book: Book, sheet: string): Area[] {
  const ranges = model(book).getArrayFormulaRange()?.[book.id]?.[sheet] ?? {};
  return Object.values(ranges)
    .flatMap((columns) => Object.values<IRange>(columns ?? {}))
    .map((range) => ({ sheet, ...boxOf(range) }));
}

/** The cells over which the formula of this cell spills. */
export function spillFrom(book: Book, sheet: string, row: number, column: number): Area | null {
  const range = model(book).getArrayFormulaRange()?.[book.id]?.[sheet]?.[row]?.[column];
  return range ? { sheet, ...boxOf(range) } : null;
}

/** The cell whose formula spills over this one. */
export function spillParent(book: Book, sheet: string, row: number, column: number): Area | null {
  const spill = spillsOf(book, sheet).find((area) => contains(area, row, column));
  return spill ? { ...spill, rows: 1, columns: 1 } : null;
}
