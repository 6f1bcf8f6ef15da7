import { columnRanges } from '../columns';
import type { Direction, Matrix } from '../matrix';
import { normalize } from '../normalization/normalize';
import { NotDefined } from '../refusals';

export interface ArasResult {
  /** Sum-normalised values; the first row is the optimal unit. */
  readonly normalized: Matrix;
  readonly optimality: Float64Array;
  /** Degree of utility: optimality relative to the optimal unit, 0–1, larger is better. */
  readonly utility: Float64Array;
}

/**
 * ARAS: each unit compared with an optimal unit that has the best value of every indicator.
 *
 * Formula: the optimal unit is added as a row; r = x/Σx (benefit), (1/x)/Σ(1/x) (cost); S = Σ wⱼ·rᵢⱼ; utility = S/S₀.
 * Convention: larger is better; negative benefit values and costs that are not positive are refused; not defined where
 * all values are 0.
 * Source: Zavadskas and Turskis (2010), Technological and Economic Development of Economy 16.
 * Agrees: pymcdm, pyrepo-mcda.
 */
export function aras(data: Matrix, weights: ArrayLike<number>, directions: readonly Direction[]): ArasResult {
  const { rows, columns, values } = data;
  const { minimum, maximum } = columnRanges(data);
  // The optimal unit is added behind the others, so that a refusal names the unit's own row.
  const widened = new Float64Array((rows + 1) * columns);
  widened.set(values);
  directions.forEach((direction, column) => {
    widened[rows * columns + column] = direction === 'benefit' ? maximum[column] : minimum[column];
  });
  const shares = normalize({ rows: rows + 1, columns, values: widened }, directions, 'sum').values;
  const sums = new Float64Array(rows + 1);
  for (let at = 0; at < shares.length; at++) sums[Math.floor(at / columns)] += weights[at % columns] * shares[at];
  if (sums[rows] === 0) throw new NotDefined('zero-total');

  const normalized = new Float64Array(shares.length);
  normalized.set(shares.subarray(rows * columns));
  normalized.set(shares.subarray(0, rows * columns), columns);
  const optimality = sums.subarray(0, rows);
  return {
    normalized: { rows: rows + 1, columns, values: normalized },
    optimality,
    utility: optimality.map((sum) => sum / sums[rows]),
  };
}
