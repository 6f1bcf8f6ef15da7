import { zeroMatrix, type Direction, type Matrix } from '../matrix';
import { normalize } from '../normalization/normalize';

export interface MaircaResult {
  /** Gap between the theoretical and the real rating, one row a unit. */
  readonly gaps: Matrix;
  /** Total gap, smaller is better. */
  readonly scores: Float64Array;
}

/**
 * MAIRCA: what a unit misses of the rating that it would have if it were best in everything.
 *
 * Formula: theoretical rating wⱼ/n; real rating (wⱼ/n)·rᵢⱼ on min–max values; score = Σⱼ (wⱼ/n)·(1 − rᵢⱼ).
 * Convention: smaller is better; every unit is as likely to be chosen (1/n).
 * Source: Gigović, Pamučar, Bajić and Milićević (2016), Sustainability 8.
 * Agrees: pymcdm.
 */
export function mairca(data: Matrix, weights: ArrayLike<number>, directions: readonly Direction[]): MaircaResult {
  const { rows, columns } = data;
  const normalized = normalize(data, directions, 'minmax').values;
  const gaps = zeroMatrix(rows, columns);
  const scores = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      gaps.values[at] = (weights[column] / rows) * (1 - normalized[at]);
      scores[row] += gaps.values[at];
    }
  }
  return { gaps, scores };
}
