import type { Direction, Matrix } from '../matrix';
import { applyScales } from '../normalization/scale';
import { vector } from '../normalization/vector';

export interface MooraResult {
  /** x / ‖x‖, costs not turned. */
  readonly normalized: Matrix;
  /** Larger is better. */
  readonly scores: Float64Array;
}

/**
 * MOORA, ratio system: weighted benefits minus weighted costs.
 *
 * Formula: r = x/‖x‖; score = Σ wⱼ·rᵢⱼ over benefit − Σ wⱼ·rᵢⱼ over cost.
 * Convention: larger is better, may be negative; an all-zero indicator adds nothing; no cost indicator is fine.
 * Source: Brauers and Zavadskas (2006), Control and Cybernetics 35.
 * Agrees: pyDecision, pymcdm. Differs: pymcdm refuses tables without a cost indicator.
 */
export function moora(data: Matrix, weights: ArrayLike<number>, directions: readonly Direction[]): MooraResult {
  const { rows, columns } = data;
  const normalized = applyScales(data, vector(data, new Array<Direction>(columns).fill('benefit')));
  const scores = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const part = weights[column] * normalized.values[at];
      scores[row] += directions[column] === 'benefit' ? part : -part;
    }
  }
  return { normalized, scores };
}
