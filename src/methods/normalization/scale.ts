import { zeroMatrix, type Direction, type Matrix } from '../matrix';

/**
 * How one indicator's values become normalised values, without yet touching them:
 * linear (x − shift) / divisor, reciprocal numerator / x, or one constant for every unit.
 * Methods that only sum or compare read the raw table through scales instead of copying it.
 */
export type ColumnScale =
  | { readonly kind: 'linear'; readonly shift: number; readonly divisor: number }
  | { readonly kind: 'reciprocal'; readonly numerator: number }
  | { readonly kind: 'constant'; readonly value: number };

export type Scaling = (data: Matrix, directions: readonly Direction[]) => ColumnScale[];

export function scaled(value: number, scale: ColumnScale): number {
  switch (scale.kind) {
    case 'linear':
      return (value - scale.shift) / scale.divisor;
    case 'reciprocal':
      return scale.numerator / value;
    case 'constant':
      return scale.value;
  }
}

export function applyScales(data: Matrix, scales: readonly ColumnScale[]): Matrix {
  const { rows, columns, values } = data;
  const result = zeroMatrix(rows, columns);
  scales.forEach((scale, column) => {
    for (let at = column; at < values.length; at += columns) result.values[at] = scaled(values[at], scale);
  });
  return result;
}
