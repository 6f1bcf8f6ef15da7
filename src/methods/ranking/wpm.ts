import type { Direction, Matrix } from '../matrix';
import { normalize, type NormalizationName } from '../normalization/normalize';
import { OutOfDomain } from '../refusals';

export interface WpmSteps {
  readonly normalized: Matrix;
  /** rᵢⱼ^wⱼ: by what each indicator multiplies the score. */
  readonly factors: Matrix;
  readonly scores: Float64Array;
}

/**
 * Weighted product: the product of the normalised values, each raised to its weight.
 *
 * Formula: score of unit i = ∏ⱼ rᵢⱼ^wⱼ.
 * Convention: larger is better; a 0 makes the score 0 unless its weight is 0; negative normalised values are refused.
 * Source: Miller and Starr (1969); Triantaphyllou (2000), Multi-Criteria Decision Making Methods, section 2.2.
 * Agrees: pymcdm with the same normalisation. Differs: programs that raise raw cost values to −w, whose
 * scores have another scale and the same order.
 */
export function wpm(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  normalization: NormalizationName = 'max',
): Float64Array {
  return weightedProducts(normalize(data, directions, normalization), weights);
}

/** The scores of `wpm` with the tables that lead to them. */
export function wpmSteps(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  normalization: NormalizationName = 'max',
): WpmSteps {
  const normalized = normalize(data, directions, normalization);
  const scores = weightedProducts(normalized, weights);
  const values = normalized.values.map((value, at) => value ** weights[at % data.columns]);
  return { normalized, factors: { ...normalized, values }, scores };
}

export function weightedProducts({ rows, columns, values }: Matrix, weights: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    let product = 1;
    for (let column = 0; column < columns; column++, at++) {
      if (values[at] < 0) throw new OutOfDomain('negative-power', row, column);
      product *= values[at] ** weights[column];
    }
    scores[row] = product;
  }
  return scores;
}
