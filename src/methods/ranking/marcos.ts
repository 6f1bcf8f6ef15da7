import { columnRanges } from '../columns';
import type { Direction, Matrix } from '../matrix';
import { normalize } from '../normalization/normalize';
import { NotDefined } from '../refusals';

export interface MarcosResult {
  readonly normalized: Matrix;
  /** Weighted sums of the units, of the ideal and of the anti-ideal unit. */
  readonly sums: Float64Array;
  readonly ideal: number;
  readonly antiIdeal: number;
  /** Utility function, larger is better. */
  readonly utility: Float64Array;
}

/**
 * MARCOS: a unit's utility between the ideal and the anti-ideal unit.
 *
 * Formula: S = Σ wⱼ·rᵢⱼ on `max` values; K⁺ = S/S_ideal, K⁻ = S/S_anti; f = (K⁺ + K⁻) / (1 + K⁺/K⁻ + K⁻/K⁺), which is
 * S·(S_ideal + S_anti) / (S_ideal² + S_ideal·S_anti + S_anti²), defined also where S or S_anti is 0.
 * Convention: larger is better; not defined where all values are 0.
 * Source: Stević, Pamučar, Puška and Chatterjee (2020), Computers & Industrial Engineering 140.
 * Agrees: pymcdm, pyrepo-mcda.
 */
export function marcos(data: Matrix, weights: ArrayLike<number>, directions: readonly Direction[]): MarcosResult {
  const { rows, columns } = data;
  const normalized = normalize(data, directions, 'max');
  const { minimum, maximum } = columnRanges(normalized);
  const sums = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) sums[row] += weights[column] * normalized.values[at];
  }
  const ideal = maximum.reduce((sum, value, column) => sum + weights[column] * value, 0);
  const antiIdeal = minimum.reduce((sum, value, column) => sum + weights[column] * value, 0);
  if (ideal === 0) throw new NotDefined('zero-total');
  const factor = (ideal + antiIdeal) / (ideal * ideal + ideal * antiIdeal + antiIdeal * antiIdeal);
  return { normalized, sums, ideal, antiIdeal, utility: sums.map((sum) => sum * factor) };
}
