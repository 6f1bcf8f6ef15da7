import type { ColumnFormula, Evaluation } from './evaluation';
import { readCell } from './cell-reading';
import type { CellValue } from './source';
import { sheetRow } from './address';

/** A cell's number, NaN where it holds none. */
export function numberIn(cell: CellValue): number {
  const reading = readCell(cell);
  return reading.kind === 'number' ? reading.value : NaN;
}

/** Columns of the source that a formula reads. */
export const columnsOf = (formula: ColumnFormula): number[] =>
  formula.per === null ? [...formula.sum] : [...formula.sum, formula.per];

/** The formula's value in one row; missing (NaN) as soon as one of its cells is, or where it divides by zero. */
export function valueIn(row: readonly CellValue[], { sum, per, times }: ColumnFormula): number {
  const total = sum.reduce((total, column) => total + numberIn(row[column]), 0);
  if (per === null) return times * total;
  const denominator = numberIn(row[per]);
  return denominator === 0 ? NaN : (times * total) / denominator;
}

/** Units × indicators in use. */
export const valuesOf = ({ source, indicators }: Pick<Evaluation, 'source' | 'indicators'>): number[][] =>
  source.rows.map((row) => indicators.map((indicator) => valueIn(row, indicator.data)));

/** Names of the units in the order of the rows; "" where the name is missing. */
export function unitNames({ source, unitColumn }: Pick<Evaluation, 'source' | 'unitColumn'>): string[] {
  return source.rows.map((row, index) =>
    unitColumn === null ? `#${sheetRow(source, index)}` : String(row[unitColumn]),
  );
}
