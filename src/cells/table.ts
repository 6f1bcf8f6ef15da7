import { CellIssue } from './issue';
import { rangeOf, type Cells } from './range';
import type { Rows } from './rows';
import { isMissing, isOrdinary, readValue } from './value';

/** The units of a range that take part, with the way back to its rows. */
export interface Table extends Rows {
  /** The parameter that the range was given for. */
  readonly name: string;
  /** Units × indicators; NaN where a value is missing and missing values are allowed. */
  readonly matrix: { readonly rows: number; readonly columns: number; readonly values: Float64Array };
}

/** The same column by column. */
export interface TableColumns extends Rows {
  readonly name: string;
  /** One array for each column of the range, with a value for each unit; NaN where it is missing. */
  readonly columns: readonly Float64Array[];
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
  const rowOf = readRows(range, name, options, { values, rowStep: columns, columnStep: 1 });
  const rows = rowOf.length;
  return {
    name,
    matrix: { rows, columns, values: values.subarray(0, rows * columns) },
    rowOf,
    rangeRows: range.length,
  };
}

/** Puts each cell into its column at once, for what works column by column: turning a table takes as long as reading it. */
export function readTableColumns(argument: unknown, name: string, options: TableOptions): TableColumns {
  const range = rangeOf(argument);
  const rangeRows = range.length;
  const values = new Float64Array(rangeRows * (range[0]?.length ?? 0));
  const rowOf = readRows(range, name, options, { values, rowStep: 1, columnStep: rangeRows });
  const columns: Float64Array[] = [];
  for (let start = 0; start < values.length; start += rangeRows) {
    columns.push(values.subarray(start, start + rowOf.length));
  }
  return { name, columns, rowOf, rangeRows };
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

/** Where cells are put: how far the next row and the next column are. */
interface Target {
  readonly values: Float64Array;
  readonly rowStep: number;
  readonly columnStep: number;
}

/** Reads the rows that take part, one after the other, and says which they are. */
function readRows(range: Cells, name: string, { missing, rows }: TableOptions, target: Target): Int32Array {
  const columns = range[0]?.length ?? 0;
  const rowOf = new Int32Array(range.length);
  const required = new Set(rows?.rowOf);
  let taken = 0;
  for (let row = 0; row < range.length; row++) {
    const blanks = readRow(range[row], columns, target, taken * target.rowStep, name, row);
    if (blanks === columns && !required.has(row)) continue;
    if (blanks > 0 && missing === 'refused') {
      const column = range[row].findIndex(isMissing) + 1;
      throw new CellIssue({ code: 'missing', argument: name, row: row + 1, column });
    }
    rowOf[taken++] = row;
  }
  if (taken === 0) throw new CellIssue({ code: 'no-data', argument: name });
  return rowOf.subarray(0, taken);
}

/** Reads a row cell by cell and says how many are missing. */
function readRow(
  cells: readonly unknown[],
  columns: number,
  { values, columnStep }: Target,
  start: number,
  argument: string,
  row: number,
): number {
  let missing = 0;
  for (let column = 0, at = start; column < columns; column++, at += columnStep) {
    const cell = cells[column];
    if (typeof cell === 'number' && isOrdinary(cell)) {
      values[at] = cell;
      continue;
    }
    const value = readOther(cell, argument, row, column);
    if (Number.isNaN(value)) missing++;
    values[at] = value;
  }
  return missing;
}

/** What is no ordinary number: one that is written out, a missing one (NaN), or a refusal. */
function readOther(cell: unknown, argument: string, row: number, column: number): number {
  const reading = readValue(cell);
  if (reading.kind === 'number') return reading.value;
  if (reading.kind === 'missing') return NaN;
  throw new CellIssue({ code: reading.kind, argument, row: row + 1, column: column + 1, text: reading.text });
}
