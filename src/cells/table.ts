import { CellIssue } from './issue';
import { rangeOf } from './range';
import { isOrdinary, readValue } from './value';

/** The units of a range that take part, with the way back to its rows. */
export interface Table {
  /** The parameter that the range was given for. */
  readonly name: string;
  /** Units × indicators; NaN where a value is missing and missing values are allowed. */
  readonly matrix: { readonly rows: number; readonly columns: number; readonly values: Float64Array };
  /** For each unit its row in the range, from 0. */
  readonly rowOf: Int32Array;
  /** Rows of the range, those that are blank included. */
  readonly rangeRows: number;
}

export interface TableOptions {
  /** Whether single cells may be missing; a row missing in every column never takes part. */
  readonly missing: 'refused' | 'allowed';
}

export function readTable(argument: unknown, name: string, options: TableOptions = { missing: 'refused' }): Table {
  const range = rangeOf(argument);
  const columns = range[0]?.length ?? 0;
  const values = new Float64Array(range.length * columns);
  const rowOf = new Int32Array(range.length);
  let rows = 0;
  for (let row = 0; row < range.length; row++) {
    const cells = range[row];
    const start = rows * columns;
    let firstMissing = -1;
    let missing = 0;
    for (let column = 0; column < columns; column++) {
      const cell = cells[column];
      if (typeof cell === 'number' && isOrdinary(cell)) {
        values[start + column] = cell;
        continue;
      }
      const value = readCell(cell, name, row, column);
      values[start + column] = value;
      if (Number.isNaN(value)) {
        if (firstMissing === -1) firstMissing = column;
        missing++;
      }
    }
    if (missing === columns) continue;
    if (missing > 0 && options.missing === 'refused') {
      throw new CellIssue({ code: 'missing', argument: name, row: row + 1, column: firstMissing + 1 });
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

function readCell(cell: unknown, argument: string, row: number, column: number): number {
  const reading = readValue(cell);
  if (reading.kind === 'number') return reading.value;
  if (reading.kind === 'missing') return NaN;
  throw new CellIssue({ code: reading.kind, argument, row: row + 1, column: column + 1, text: reading.text });
}
