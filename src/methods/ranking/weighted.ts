import { zeroMatrix, type Matrix } from '../matrix';

/** Each value times the weight of its indicator: what the indicator adds to a weighted sum. */
export function weighted({ rows, columns, values }: Matrix, weights: ArrayLike<number>): Matrix {
  const parts = zeroMatrix(rows, columns);
  for (let at = 0; at < values.length; at++) parts.values[at] = weights[at % columns] * values[at];
  return parts;
}
