import { CellIssue } from '../cells/issue';
import { sharedRows, tableRows, type Rows } from '../cells/rows';
import { readTable } from '../cells/table';
import type { Matrix } from '../methods/matrix';
import { placed } from './placed';

/** Tables of the same units, row by row. */
export interface Production<Name extends string> extends Rows {
  readonly tables: Readonly<Record<Name, Matrix>>;
}

/** Reads tables of inputs, outputs and what lies between; a unit that is blank in all of them takes no part. */
export function readProduction<Name extends string>(ranges: Readonly<Record<Name, unknown>>): Production<Name> {
  const given = Object.entries<unknown>(ranges);
  const rows = sharedRows(...given.map(([name, range]) => tableRows(range, name)));
  const read = given.map(([name, range]) => [name, readTable(range, name, { missing: 'refused', rows }).matrix]);
  return { ...rows, tables: Object.fromEntries(read) as Record<Name, Matrix> };
}

/** Runs a method over the tables; the value that it refuses is named by its table. */
export function produced<Name extends string, Result>(
  { rowOf, tables }: Production<Name>,
  compute: (tables: Readonly<Record<Name, Matrix>>) => Result,
): Result {
  return placed({ name: Object.keys(tables).join(', '), rowOf }, () => compute(tables));
}

/** Two periods are compared in the same inputs and outputs. */
export function requireSameColumns<Name extends string>(units: Production<Name>, first: Name, second: Name): void {
  const [expected, found] = [units.tables[first].columns, units.tables[second].columns];
  if (found !== expected) throw new CellIssue({ code: 'wrong-columns', argument: second, expected, found });
}
