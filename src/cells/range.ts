import { CellIssue } from './issue';

export type Cells = readonly (readonly unknown[])[];

/** A range as Excel hands it over; a lone value is a range of one cell. */
export function rangeOf(argument: unknown): Cells {
  return Array.isArray(argument) ? (argument as Cells) : [[argument]];
}

/** An argument that was left out arrives as null, undefined or a lone empty text; a range of blank cells does not. */
export function isOmitted(argument: unknown): boolean {
  return argument === null || argument === undefined || argument === '';
}

/** The cells of one row or one column. */
export function vectorOf(argument: unknown, name: string): readonly unknown[] {
  const range = rangeOf(argument);
  if (range.length === 0 || range[0].length === 0) throw new CellIssue({ code: 'no-data', argument: name });
  if (range.length === 1) return range[0];
  if (range[0].length !== 1) {
    throw new CellIssue({ code: 'not-a-vector', argument: name, rows: range.length, columns: range[0].length });
  }
  return range.map((row) => row[0]);
}

/** The one cell of an option, a number or a switch. */
export function singleCell(argument: unknown, name: string): unknown {
  const range = rangeOf(argument);
  if (range.length !== 1 || range[0].length !== 1) {
    throw new CellIssue({ code: 'not-one-cell', argument: name, rows: range.length, columns: range[0]?.length ?? 0 });
  }
  return range[0][0];
}
