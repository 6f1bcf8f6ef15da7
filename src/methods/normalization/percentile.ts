import { columnOf, zeroMatrix, type Direction, type Matrix } from '../matrix';
import { rank } from '../ranking/rank';

/**
 * Percentile: the share of units that a unit is better than, 0–100.
 *
 * Formula: 100 · (units below + half of those equal, itself included) / n.
 * Convention: "below" means worse, so 100 is the good side for cost indicators too; nobody reaches 0 or 100.
 * Source: Hazen (1914); mid-rank percentile as in the Knowledge Exchange Framework's peer comparison.
 * Agrees: scipy percentileofscore(kind="mean"). Differs: Excel PERCENTRANK.INC, which runs from 0 to 1 inclusive.
 */
export function percentile(data: Matrix, directions: readonly Direction[]): Matrix {
  const result = zeroMatrix(data.rows, data.columns);
  directions.forEach((direction, column) => {
    percentiles(columnOf(data, column), direction).forEach((value, row) => {
      result.values[row * data.columns + column] = value;
    });
  });
  return result;
}

/** Percentiles of one indicator's values, none of them missing. */
export function percentiles(values: ArrayLike<number>, direction: Direction): Float64Array {
  // With mean ranks counted from the worst, below + equal/2 is the rank less one half.
  return rank(values, direction === 'benefit' ? 'asc' : 'desc').map((place) => (100 * (place - 0.5)) / values.length);
}
