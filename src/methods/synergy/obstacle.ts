import { zeroMatrix, type Matrix } from '../matrix';
import { requireUnitInterval } from './coupling';

/**
 * Obstacle degrees: which indicators hold a unit back, and by how much of the whole gap.
 *
 * Formula: oᵢⱼ = wⱼ·(1 − xᵢⱼ) / Σₖ wₖ·(1 − xᵢₖ).
 * Convention: normalised values in 0–1, 1 = ideal; each row sums to 1, or is 0 where nothing is missing to the ideal.
 * Source: the obstacle-degree model (障碍度模型) of Chinese evaluation practice.
 * Agrees: mathmodels.
 */
export function obstacleDegrees(normalized: Matrix, weights: ArrayLike<number>): Matrix {
  requireUnitInterval(normalized);
  const { rows, columns, values } = normalized;
  const degrees = zeroMatrix(rows, columns);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    let gap = 0;
    for (let column = 0; column < columns; column++) {
      degrees.values[start + column] = weights[column] * (1 - values[start + column]);
      gap += degrees.values[start + column];
    }
    if (gap === 0) continue;
    for (let column = 0; column < columns; column++) degrees.values[start + column] /= gap;
  }
  return degrees;
}
