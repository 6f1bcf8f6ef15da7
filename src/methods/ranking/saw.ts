import type { Direction, Matrix } from '../matrix';
import { isScaling, normalize, scalings, type NormalizationName } from '../normalization/normalize';
import type { ColumnScale } from '../normalization/scale';
import { weighted } from './weighted';

export interface SawSteps {
  readonly normalized: Matrix;
  /** wⱼ · rᵢⱼ: what each indicator adds to the score. */
  readonly weighted: Matrix;
  readonly scores: Float64Array;
}

/**
 * Simple additive weighting: the weighted sum of the normalised values.
 *
 * Formula: score of unit i = Σⱼ wⱼ · rᵢⱼ.
 * Convention: larger is better; weights sum to 1; with min–max the score lies in 0–1.
 * Source: Hwang and Yoon (1981), Multiple Attribute Decision Making, section 3.3.
 * Agrees: pymcdm, pyrepo-mcda, scikit-criteria with the same normalisation. Differs: their default normalisations.
 */
export function saw(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  normalization: NormalizationName = 'minmax',
): Float64Array {
  return isScaling(normalization)
    ? weightedSumOfScaled(data, weights, scalings[normalization](data, directions))
    : weightedSum(normalize(data, directions, normalization), weights);
}

/** The scores of `saw` with the tables that lead to them, which it does without for the sake of large tables. */
export function sawSteps(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  normalization: NormalizationName = 'minmax',
): SawSteps {
  const normalized = normalize(data, directions, normalization);
  return { normalized, weighted: weighted(normalized, weights), scores: saw(data, weights, directions, normalization) };
}

function weightedSum({ rows, columns, values }: Matrix, weights: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    let score = 0;
    for (let column = 0; column < columns; column++, at++) score += weights[column] * values[at];
    scores[row] = score;
  }
  return scores;
}

/** Reads the raw table through the scales, so that no normalised copy of a large table is made. */
function weightedSumOfScaled(
  { rows, columns, values }: Matrix,
  weights: ArrayLike<number>,
  scales: readonly ColumnScale[],
): Float64Array {
  const shift = new Float64Array(columns);
  const divisor = new Float64Array(columns).fill(1);
  const linearWeight = new Float64Array(columns);
  const reciprocals: { column: number; factor: number }[] = [];
  let same = 0;
  scales.forEach((scale, column) => {
    if (scale.kind === 'constant') same += weights[column] * scale.value;
    else if (scale.kind === 'reciprocal') reciprocals.push({ column, factor: weights[column] * scale.numerator });
    else {
      shift[column] = scale.shift;
      divisor[column] = scale.divisor;
      linearWeight[column] = weights[column];
    }
  });

  const scores = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    let score = same;
    for (let column = 0; column < columns; column++, at++) {
      score += (linearWeight[column] * (values[at] - shift[column])) / divisor[column];
    }
    scores[row] = score;
  }
  for (const { column, factor } of reciprocals) {
    for (let row = 0, at = column; row < rows; row++, at += columns) scores[row] += factor / values[at];
  }
  return scores;
}
