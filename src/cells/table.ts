import { CellIssue } from './issue';
import { rangeOf } from './range';
import type { Rows } from './rows';
import { isOrdinary, readValue } from './value';

/** The units of a range that take part, with the way back to its rows. */
export interface Table extends Rows {
  /** The parameter that the range was given for. */
  readonly name: string;
  /** Units × indicators; NaN where a value is missing and missing values are allowed. */
  readonly matrix: { readonly rows: number; readonly columns: number; readonly values: Float64Array };
}

export interface TableOptions {
  /** Whether single cells may be missing; a row missing in every column never takes part. */
  readonly missing: 'refused' | 'allowed';
  /** Rows that take part even if they are blank, where it is not this range alone that decides. */
  readonly rows?: Rows;
}

export function readTable(argument: unknown, name: string, options: TableOptions = { missing: 'refused' }): Table {
  const range = rangeOf(argument);
  const columns = range[0]?.length ?? 0;
  const values = new Float64Array(range.length * columns);
  const rowOf = new Int32Array(range.length);
  const required = new Set(options.rows?.rowOf);
  let rows = 0;
  for (let row = 0; row < range.length; row++) {
    const start = rows * columns;
    const numbers = readNumbers(range[row], values, start, columns);
    const missing = numbers === columns ? 0 : readOtherCells(range[row], values, start, name, row);
    if (missing === columns && !required.has(row)) continue;
    if (missing > 0 && options.missing === 'refused') {
      const column = values.subarray(start, start + columns).findIndex(Number.isNaN);
      throw new CellIssue({ code: 'missing', argument: name, row: row + 1, column: column + 1 });
    }
    rowOf[rows++] = row;
  }
  if (rows === 0) throw new CellIssue({ code: 'no-data', argument: name });
  return {
    name,
    matrix: { rows, columns, values: values.subarray(0, rows * columns) },
    rowOf: rowOf.subarray(0, rows),
    rangeRows: range.length,
  };
}

export function requireColumns(table: Table, expected: number): Table {
  const found = table.matrix.columns;
  if (found !== expected) throw new CellIssue({ code: 'wrong-columns', argument: table.name, expected, found });
  return table;
}

/** For a result that has a column for each unit. */
export function requireFewRows(table: Table, most: number): Table {
  const found = table.matrix.rows;
  if (found > most) throw new CellIssue({ code: 'too-many-rows', argument: table.name, most, found });
  return table;
}

/** Copies the cells of a row up to the first that is no ordinary number, and says how many. Most rows end here. */
function readNumbers(cells: readonly unknown[], values: Float64Array, start: number, columns: number): number {
  for (let column = 0; column < columns; column++) {
    const cell = cells[column];
    if (typeof cell !== 'number' || !isOrdinary(cell)) return column;
    values[start + column] = cell;
  }
  return columns;
}

/** Reads a row cell by cell and says how many are missing. */
function readOtherCells(
  cells: readonly unknown[],
  values: Float64Array,
  start: number,
  argument: string,
  row: number,
): number {
  let missing = 0;
  cells.forEach((cell, column) => {
    const reading = readValue(cell);
    if (reading.kind === 'missing') missing++;
    else if (reading.kind !== 'number') {
      throw new CellIssue({ code: reading.kind, argument, row: row + 1, column: column + 1, text: reading.text });
    }
    values[start + column] = reading.kind === 'number' ? reading.value : NaN;
  });
  return missing;
}
