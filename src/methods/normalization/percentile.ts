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

/** Percentiles of one indicator's values among those that are not missing (NaN). */
export function percentiles(values: ArrayLike<number>, direction: Direction): Float64Array {
  const points = rank(values, direction === 'benefit' ? 'asc' : 'desc');
  let present = 0;
  for (let unit = 0; unit < points.length; unit++) if (!Number.isNaN(points[unit])) present++;
  // With mean ranks counted from the worst, below + equal/2 is the rank less one half.
  for (let unit = 0; unit < points.length; unit++) points[unit] = (100 * (points[unit] - 0.5)) / present;
  return points;
}
