import type { Rows } from '../cells/rows';
import type { Matrix } from '../methods/matrix';
import type { Spill } from './answer';

/** What a spilled cell shows of a number: an undefined one is blank, because Excel would show null as 0. */
export function shown(value: number): number | string {
  // Adding 0 turns −0 into 0.
  return Number.isFinite(value) ? value + 0 : '';
}

/** One row for each unit's results, blank for the rows of the range that took no part. */
export function spillUnits(rows: Rows, columns: readonly ArrayLike<number>[]): Spill {
  return inRows(rows, columns.length, (unit) => columns.map((column) => shown(column[unit])));
}

export function spillTable(rows: Rows, { columns, values }: Matrix): Spill {
  return inRows(rows, columns, (unit) => Array.from(values.subarray(unit * columns, (unit + 1) * columns), shown));
}

/** One row of cells for each unit, blank for the rows of the range that took no part. */
export function spillCells(rows: Rows, cells: Spill): Spill {
  return inRows(rows, cells[0].length, (unit) => cells[unit]);
}

/** A figure for each pair of units; rows and columns of units that took no part are blank. */
export function spillUnitPairs(rows: Rows, { columns, values }: Matrix): Spill {
  return inRows(rows, rows.rangeRows, (unit) => {
    const cells = blankCells(rows.rangeRows);
    rows.rowOf.forEach((rangeColumn, other) => (cells[rangeColumn] = shown(values[unit * columns + other])));
    return cells;
  });
}

export function spillColumn(values: ArrayLike<number>): Spill {
  return Array.from(values, (value) => [shown(value)]);
}

export function spillRow(values: ArrayLike<number>): Spill {
  return [Array.from(values, shown)];
}

/** Each unit's cells in its row of the range, which units follow in order. */
function inRows({ rowOf, rangeRows }: Rows, columns: number, cellsOf: (unit: number) => Spill[number]): Spill {
  const spill: Spill = [];
  for (let unit = 0; unit < rowOf.length; unit++) {
    while (spill.length < rowOf[unit]) spill.push(blankCells(columns));
    spill.push(cellsOf(unit));
  }
  while (spill.length < rangeRows) spill.push(blankCells(columns));
  return spill;
}

const blankCells = (count: number): Spill[number] => new Array<string>(count).fill('');
