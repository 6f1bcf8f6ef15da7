import { matrixOf, type Matrix } from '../methods/matrix';

/** A method that takes no missing values met one; the check names the cell before it comes to this. */
export class IncompleteUnit extends Error {
  constructor(readonly row: number) {
    super(`Row ${row + 1} of the data has a missing value.`);
    this.name = 'IncompleteUnit';
  }
}

/** The rows that hold values, for methods that take no missing ones. A row without any value takes no part. */
export function completeRows(values: readonly (readonly number[])[]): { matrix: Matrix; rows: number[] } {
  const rows = values.flatMap((row, index) => (row.every(Number.isNaN) ? [] : [index]));
  const incomplete = rows.find((row) => values[row].some(Number.isNaN));
  if (incomplete !== undefined) throw new IncompleteUnit(incomplete);
  return { matrix: matrixOf(rows.map((row) => values[row])), rows };
}

/** Results of those rows put back to their units; the others get NaN. */
export function backToUnits(results: ArrayLike<number>, rows: readonly number[], units: number): number[] {
  const all = new Array<number>(units).fill(NaN);
  rows.forEach((row, at) => (all[row] = results[at]));
  return all;
}
