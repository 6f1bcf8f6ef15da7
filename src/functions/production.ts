import { CellIssue } from '../cells/issue';
import { sharedRows, tableRows, type Rows } from '../cells/rows';
import { readTable } from '../cells/table';
import { columnOf, type Matrix } from '../methods/matrix';
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
  const production = { ...rows, tables: Object.fromEntries(read) as Record<Name, Matrix> };
  for (const [name] of given) requireNear(production, name as Name);
  return production;
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
  requireNear(units, second, joined(units.tables[first], units.tables[second]));
}

/** Further apart, rounding decides the linear programs: a unit would seem impossible beside the others. */
const farthest = 1_000_000;

/** Refuses the value that stands farthest from the others of its column, which `beside` may complete. */
function requireNear<Name extends string>(
  { rowOf, tables }: Production<Name>,
  argument: Name,
  beside: Matrix = tables[argument],
): void {
  const table = tables[argument];
  for (let column = 0; column < table.columns; column++) {
    const all = columnOf(beside, column)
      .filter((value) => value > 0)
      .map(Math.log);
    if (all.length === 0) continue;
    const sorted = all.sort();
    if (sorted[sorted.length - 1] - sorted[0] <= Math.log(farthest)) continue;
    const middle = sorted[sorted.length >> 1];
    const distances = columnOf(table, column).map((value) => (value > 0 ? Math.abs(Math.log(value) - middle) : 0));
    const row = distances.indexOf(distances.reduce((most, distance) => Math.max(most, distance), 0));
    throw new CellIssue({ code: 'too-far-apart', argument, row: rowOf[row] + 1, column: column + 1, most: farthest });
  }
}

function joined(first: Matrix, second: Matrix): Matrix {
  const values = new Float64Array(first.values.length + second.values.length);
  values.set(first.values);
  values.set(second.values, first.values.length);
  return { ...first, rows: first.rows + second.rows, values };
}
