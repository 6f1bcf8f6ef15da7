import { CellIssue } from './issue';
import { rangeOf, vectorOf } from './range';
import { isMissing } from './value';

/** Which rows of a range take part, and how many the range has. */
export interface Rows {
  /** For each row that takes part its place in the range, from 0. */
  readonly rowOf: Int32Array;
  readonly rangeRows: number;
}

/** A range that describes units one by one: a table by its rows, a single row or column by its cells. */
interface Described {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

export function tableRows(argument: unknown, name: string): Described {
  return { name, rows: rangeOf(argument) };
}

export function vectorRows(argument: unknown, name: string): Described {
  return { name, rows: vectorOf(argument, name).map((cell) => [cell]) };
}

/** The rows of ranges that describe the same units; a unit that is blank in all of them takes no part. */
export function sharedRows(...ranges: readonly Described[]): Rows {
  const [{ name, rows }] = ranges;
  for (const other of ranges) {
    if (other.rows.length === rows.length) continue;
    throw new CellIssue({
      code: 'wrong-rows',
      argument: other.name,
      expected: rows.length,
      found: other.rows.length,
      like: name,
    });
  }
  const rowOf = Array.from(rows.keys()).filter((row) => !ranges.every((range) => range.rows[row].every(isMissing)));
  if (rowOf.length === 0) throw new CellIssue({ code: 'no-data', argument: name });
  return { rowOf: Int32Array.from(rowOf), rangeRows: rows.length };
}

/** The rows of a series: blanks behind the last period are left out, those before it are not. */
export function seriesRows({ name, rows }: Described, least: number): Rows {
  let periods = rows.length;
  while (periods > 0 && rows[periods - 1].every(isMissing)) periods--;
  if (periods === 0) throw new CellIssue({ code: 'no-data', argument: name });
  if (periods < least) throw new CellIssue({ code: 'too-few-periods', argument: name, least });
  return { rowOf: Int32Array.from({ length: periods }, (_, row) => row), rangeRows: rows.length };
}
