import { zeroMatrix, type Direction, type Matrix } from '../matrix';
import { OutOfDomain } from '../refusals';

export const orderMeans = ['weighted', 'geometric'] as const;
export type OrderMean = (typeof orderMeans)[number];

export interface OrderDegreeResult {
  /** Order degree of each order parameter, one row a period. */
  readonly components: Matrix;
  /** Order degree of the subsystem in each period, 0–1. */
  readonly degrees: Float64Array;
}

/**
 * Order degree of a subsystem: how far its order parameters have come between their limits.
 *
 * Formula: e = (x − lower)/(upper − lower), cost (upper − x)/(upper − lower); `weighted` Σ wⱼ·eⱼ; `geometric`
 * (∏ eⱼ)^(1/m).
 * Convention: rows are periods; values lie inside the limits; weights sum to 1 and do not act in `geometric`.
 * Source: Meng Qingsong and Han Wenxiu (2000), composite-system synergy model, Journal of Tianjin University 33.
 */
export function orderDegree(
  data: Matrix,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
  directions: readonly Direction[],
  weights: ArrayLike<number>,
  mean: OrderMean = 'weighted',
): OrderDegreeResult {
  const { rows, columns, values } = data;
  const components = zeroMatrix(rows, columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      if (!(lower[column] < upper[column])) throw new OutOfDomain('limits-equal', null, column);
      if (values[at] < lower[column] || values[at] > upper[column])
        throw new OutOfDomain('outside-limits', row, column);
      const distance = directions[column] === 'benefit' ? values[at] - lower[column] : upper[column] - values[at];
      components.values[at] = distance / (upper[column] - lower[column]);
    }
  }
  const degrees = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const own = components.values.subarray(row * columns, (row + 1) * columns);
    degrees[row] =
      mean === 'weighted'
        ? own.reduce((sum, degree, column) => sum + weights[column] * degree, 0)
        : own.reduce((product, degree) => product * degree, 1) ** (1 / columns);
  }
  return { components, degrees };
}
