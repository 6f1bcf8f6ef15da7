import { columnOf, zeroMatrix, type Direction, type Matrix } from '../matrix';
import { ranked } from '../ranking/rank';

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

/** Percentiles of one indicator's values among those that are not missing (NaN); none among fewer than `least`. */
export function percentiles(values: ArrayLike<number>, direction: Direction, least = 1): Float64Array {
  const { ranks: points, count: present } = ranked(values, direction === 'benefit' ? 'asc' : 'desc', 'mean');
  if (present < least) return points.fill(NaN);
  // With mean ranks counted from the worst, below + equal/2 is the rank less one half.
  for (let unit = 0; unit < points.length; unit++) points[unit] = (100 * (points[unit] - 0.5)) / present;
  return points;
}
