/** A score that differs from 1 by rounding alone is 1, so that a formula may ask whether a unit is efficient. */
export function nearOne(score: number): number {
  return Math.abs(score - 1) < 1e-9 ? 1 : score;
}
