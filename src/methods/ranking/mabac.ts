import type { Direction, Matrix } from '../matrix';
import { normalize } from '../normalization/normalize';

export interface MabacResult {
  readonly weighted: Matrix;
  /** Geometric mean of each weighted indicator over the units. */
  readonly borderArea: Float64Array;
  /** Larger is better; above 0 = on the whole above the border. */
  readonly scores: Float64Array;
}

/**
 * MABAC: how far a unit lies above or below the border of the approximation area.
 *
 * Formula: v = wⱼ·(rᵢⱼ + 1) on min–max values; gⱼ = (∏ᵢ vᵢⱼ)^(1/n); score = Σⱼ (vᵢⱼ − gⱼ).
 * Convention: larger is better; an indicator of weight 0 adds nothing.
 * Source: Pamučar and Ćirović (2015), Expert Systems with Applications 42.
 * Agrees: pymcdm, pyrepo-mcda.
 */
export function mabac(data: Matrix, weights: ArrayLike<number>, directions: readonly Direction[]): MabacResult {
  const { rows, columns } = data;
  const normalized = normalize(data, directions, 'minmax').values;
  const logarithms = new Float64Array(columns);
  for (let at = 0; at < normalized.length; at++) logarithms[at % columns] += Math.log1p(normalized[at]);
  // The weight is a common factor, taken out so that a weight of 0 meets no logarithm.
  const borderArea = logarithms.map((sum, column) => weights[column] * Math.exp(sum / rows));
  const weighted = { rows, columns, values: normalized.map((value, at) => weights[at % columns] * (value + 1)) };
  const scores = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) scores[row] += weighted.values[at] - borderArea[column];
  }
  return { weighted, borderArea, scores };
}
