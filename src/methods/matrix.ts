/** A table of numbers, row after row in one array: units in rows, indicators in columns. NaN stands for a missing value. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export type Direction = 'benefit' | 'cost';

export function zeroMatrix(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

export function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  return { rows: rows.length, columns: rows[0]?.length ?? 0, values: Float64Array.from(rows.flat()) };
}

export function rowsOf(matrix: Matrix): number[][] {
  return Array.from({ length: matrix.rows }, (_, row) =>
    Array.from(matrix.values.subarray(row * matrix.columns, (row + 1) * matrix.columns)),
  );
}

/** All columns at once, side by side in one array: asking for each by itself takes several times as long. */
export function columnsOf({ rows, columns, values }: Matrix): Float64Array[] {
  const sideBySide = new Float64Array(values.length);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) sideBySide[column * rows + row] = values[at];
  }
  return Array.from({ length: columns }, (_, column) => sideBySide.subarray(column * rows, (column + 1) * rows));
}

export function columnOf(matrix: Matrix, column: number): Float64Array {
  const values = new Float64Array(matrix.rows);
  for (let row = 0; row < matrix.rows; row++) values[row] = matrix.values[row * matrix.columns + column];
  return values;
}
