import { parseExpression } from '../models/expression/parse';
import type { ColumnFormula, Derivation, Evaluation, IndicatorData } from './evaluation';
import type { CellValue, Source } from './source';
import { sheetRow } from './address';

/** A cell's number, NaN where it holds none. */
export const numberIn = (cell: CellValue): number => (typeof cell === 'number' ? cell : NaN);

export const isDerivation = (data: IndicatorData): data is Derivation => 'expression' in data;

/** Columns of the source that a value is read from, without those of other indicators. */
export function columnsOf(data: IndicatorData): number[] {
  if (isDerivation(data)) return Object.values(data.variables).flatMap(columnsOf);
  return data.per === null ? [...data.sum] : [...data.sum, data.per];
}

type Read = Pick<Evaluation, 'indicators' | 'beside'>;

const partsOf = ({ indicators, beside }: Read) => [...indicators, ...beside];

/** All columns that values are read from, from left to right. */
export const columnsRead = (evaluation: Read): number[] =>
  [...new Set(partsOf(evaluation).flatMap(({ data }) => columnsOf(data)))].sort((one, other) => one - other);

/** Columns without which a value is missing, also those of the indicators that it is derived from. */
export function columnsBehind(evaluation: Read, data: IndicatorData): number[] {
  if (!isDerivation(data)) return columnsOf(data);
  const parts = parseExpression(data.expression).names.flatMap((name) => {
    const part = partsOf(evaluation).find(({ code }) => code === name);
    return part ? columnsBehind(evaluation, part.data) : [];
  });
  return [...new Set([...columnsOf(data), ...parts])];
}

/** The column by which a person corrects a value: its own, or the first of those that it is derived from. */
export const firstColumn = (evaluation: Read, data: IndicatorData): number => columnsBehind(evaluation, data)[0];

/** The column whose cell says what a value is; null where it is derived. */
export const ownColumn = (data: IndicatorData): number | null => (isDerivation(data) ? null : data.sum[0]);

/** The formula's value in one row; missing (NaN) as soon as one of its cells is, or where it divides by zero. */
export function valueIn(row: readonly CellValue[], { sum, per, times }: ColumnFormula): number {
  const total = sum.reduce((total, column) => total + numberIn(row[column]), 0);
  if (per === null) return times * total;
  const denominator = numberIn(row[per]);
  return denominator === 0 ? NaN : (times * total) / denominator;
}

/** Values of the indicators in use and of those beside, by code; NaN where missing. */
export function readValues(evaluation: Read & Pick<Evaluation, 'source'>): ReadonlyMap<string, Float64Array> {
  const { rows } = evaluation.source;
  const columns = new Map<string, Float64Array>();
  const read = (formula: ColumnFormula) => Float64Array.from(rows, (row) => valueIn(row, formula));
  const columnFor = (code: string): Float64Array => {
    const known = columns.get(code);
    if (known) return known;
    const part = partsOf(evaluation).find((one) => one.code === code);
    if (!part) throw new Error(`No value is read for ${code}.`);
    const { data } = part;
    const column = isDerivation(data)
      ? parseExpression(data.expression).valuesFor(
          (name) => (Object.hasOwn(data.variables, name) ? read(data.variables[name]) : columnFor(name)),
          rows.length,
        )
      : read(data);
    columns.set(code, column);
    return column;
  };
  for (const { code } of partsOf(evaluation)) columnFor(code);
  return columns;
}

/** Units × indicators in use. */
export function valuesOf(evaluation: Read & Pick<Evaluation, 'source'>): number[][] {
  const columns = readValues(evaluation);
  return evaluation.source.rows.map((_, row) => evaluation.indicators.map(({ code }) => columns.get(code)![row]));
}

/** Names of the units in the order of the rows; "" where the name is missing. */
export function unitNames({ source, unitColumn }: { source: Source; unitColumn: number | null }): string[] {
  return source.rows.map((row, index) =>
    unitColumn === null ? `#${sheetRow(source, index)}` : String(row[unitColumn]),
  );
}
