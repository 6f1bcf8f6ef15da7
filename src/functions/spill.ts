import type { Rows } from '../cells/rows';
import type { Matrix } from '../methods/matrix';
import type { Spill } from './answer';

/** What a spilled cell shows of a number: an undefined one is blank, because Excel would show null as 0. */
export function shown(value: number): number | string {
  // Adding 0 turns −0 into 0.
  return Number.isFinite(value) ? value + 0 : '';
}

/** One row for each unit's results, blank for the rows of the range that took no part. */
export function spillUnits({ rowOf, rangeRows }: Rows, columns: readonly ArrayLike<number>[]): Spill {
  const spill = blankRows(rangeRows, columns.length);
  rowOf.forEach((rangeRow, unit) => {
    spill[rangeRow] = columns.map((column) => shown(column[unit]));
  });
  return spill;
}

export function spillTable({ rowOf, rangeRows }: Rows, { columns, values }: Matrix): Spill {
  const spill = blankRows(rangeRows, columns);
  rowOf.forEach((rangeRow, unit) => {
    spill[rangeRow] = Array.from(values.subarray(unit * columns, (unit + 1) * columns), shown);
  });
  return spill;
}

/** One row of cells for each unit, blank for the rows of the range that took no part. */
export function spillCells({ rowOf, rangeRows }: Rows, rows: Spill): Spill {
  const spill = blankRows(rangeRows, rows[0].length);
  rowOf.forEach((rangeRow, unit) => (spill[rangeRow] = rows[unit]));
  return spill;
}

/** A figure for each pair of units; rows and columns of units that took no part are blank. */
export function spillUnitPairs({ rowOf, rangeRows }: Rows, { columns, values }: Matrix): Spill {
  const spill = blankRows(rangeRows, rangeRows);
  rowOf.forEach((rangeRow, unit) => {
    rowOf.forEach((rangeColumn, other) => (spill[rangeRow][rangeColumn] = shown(values[unit * columns + other])));
  });
  return spill;
}

export function spillColumn(values: ArrayLike<number>): Spill {
  return Array.from(values, (value) => [shown(value)]);
}

export function spillRow(values: ArrayLike<number>): Spill {
  return [Array.from(values, shown)];
}

function blankRows(rows: number, columns: number): Spill {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}
