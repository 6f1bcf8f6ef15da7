import type { Matrix } from './matrix';

export interface ColumnRanges {
  readonly minimum: Float64Array;
  readonly maximum: Float64Array;
}

export function columnRanges({ rows, columns, values }: Matrix): ColumnRanges {
  const minimum = new Float64Array(columns).fill(Infinity);
  const maximum = new Float64Array(columns).fill(-Infinity);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const value = values[at];
      if (value < minimum[column]) minimum[column] = value;
      if (value > maximum[column]) maximum[column] = value;
    }
  }
  return { minimum, maximum };
}

export function columnSums({ rows, columns, values }: Matrix): Float64Array {
  const sums = new Float64Array(columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) sums[column] += values[at];
  }
  return sums;
}

export function columnMeans(data: Matrix): Float64Array {
  return columnSums(data).map((sum) => sum / data.rows);
}

/** Sample standard deviations (n − 1), in a second pass around the mean so that large levels lose no digits. */
export function columnDeviations(data: Matrix, means = columnMeans(data)): Float64Array {
  const { rows, columns, values } = data;
  const squares = new Float64Array(columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const deviation = values[at] - means[column];
      squares[column] += deviation * deviation;
    }
  }
  return squares.map((sum) => Math.sqrt(sum / Math.max(1, rows - 1)));
}

/** Row of the first value of a column that the test accepts, or −1. */
export function findRow({ rows, columns, values }: Matrix, column: number, test: (value: number) => boolean): number {
  for (let row = 0; row < rows; row++) if (test(values[row * columns + column])) return row;
  return -1;
}
