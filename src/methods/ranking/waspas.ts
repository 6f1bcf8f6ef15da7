import type { Direction, Matrix } from '../matrix';
import { normalize } from '../normalization/normalize';
import { weightedProducts } from './wpm';

export interface WaspasResult {
  readonly normalized: Matrix;
  readonly sums: Float64Array;
  readonly products: Float64Array;
  readonly scores: Float64Array;
}

/**
 * WASPAS: a mixture of the weighted sum and the weighted product.
 *
 * Formula: λ·Σⱼ wⱼ·rᵢⱼ + (1 − λ)·∏ⱼ rᵢⱼ^wⱼ on `max` values.
 * Convention: larger is better; λ is the part of the sum; weights sum to 1.
 * Source: Zavadskas, Turskis, Antucheviciene and Zakarevicius (2012), Elektronika ir Elektrotechnika 122.
 * Agrees: pymcdm, pyrepo-mcda. Differs: pyDecision, which normalises by 1 + min–max.
 */
export function waspas(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  lambda = 0.5,
): WaspasResult {
  const normalized = normalize(data, directions, 'max');
  const products = weightedProducts(normalized, weights);
  const sums = products.map((_, row) => {
    let sum = 0;
    for (let column = 0; column < data.columns; column++) {
      sum += weights[column] * normalized.values[row * data.columns + column];
    }
    return sum;
  });
  return { normalized, sums, products, scores: sums.map((sum, row) => lambda * sum + (1 - lambda) * products[row]) };
}
