import type { Matrix } from '../matrix';
import type { SquaredGaps } from './scorer';

/**
 * The weight nearest to the present one at which two units tie, or NaN if none from 0 to 1 does it. A tie further away
 * than `within` need not be found.
 */
export type NearestTie = (one: number, other: number, within: number) => number;

/**
 * Scores that are weighted sums run straight from what the other indicators give (t = 0) to what this one gives (t = 1),
 * so that two of them meet once at most.
 */
export function additiveTies(parts: Matrix, weights: ArrayLike<number>): (column: number) => NearestTie {
  return (column) => {
    const { own, rest } = ends(parts, weights, column, 1);
    return (one, other) => {
      const ownLead = own[one] - own[other];
      const restLead = rest[one] - rest[other];
      // A zero under a product stands beyond all sums; no weight makes up for it.
      if (Math.max(Math.abs(ownLead), Math.abs(restLead)) > 1e200) return NaN;
      return nearest([restLead / (restLead - ownLead)], weights[column]);
    };
  };
}

/**
 * Closeness is equal where far/near is. Both squared distances run from the others' part times (1 − t)² to this
 * indicator's times t², so equality is a quadratic equation in (t/(1 − t))².
 */
export function closenessTies(gaps: SquaredGaps, weights: ArrayLike<number>): (column: number) => NearestTie {
  return (column) => {
    const near = ends(gaps.toIdeal, weights, column, 2);
    const far = ends(gaps.toAntiIdeal, weights, column, 2);
    return (one, other) => {
      const square = far.own[one] * near.own[other] - far.own[other] * near.own[one];
      const constant = far.rest[one] * near.rest[other] - far.rest[other] * near.rest[one];
      const linear =
        far.own[one] * near.rest[other] +
        far.rest[one] * near.own[other] -
        far.own[other] * near.rest[one] -
        far.rest[other] * near.own[one];
      const weightsAt = quadraticRoots(square, linear, constant)
        .filter((root) => root >= 0)
        .map((root) => (root === Infinity ? 1 : Math.sqrt(root) / (1 + Math.sqrt(root))));
      return nearest(weightsAt, weights[column]);
    };
  };
}

/** Each unit's score with this indicator alone, and with the others in their proportions, weights to the given power. */
export function ends(
  { rows, columns, values }: Matrix,
  weights: ArrayLike<number>,
  column: number,
  power: 1 | 2,
): { own: Float64Array; rest: Float64Array } {
  const own = new Float64Array(rows);
  const rest = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let other = 0; other < columns; other++, at++) {
      if (other === column) own[row] = values[at];
      else rest[row] += (weights[other] / (1 - weights[column])) ** power * values[at];
    }
  }
  return { own, rest };
}

export function nearest(candidates: readonly number[], weight: number): number {
  return candidates
    .filter((t) => t >= -1e-12 && t <= 1 + 1e-12)
    .map((t) => Math.min(1, Math.max(0, t)))
    .reduce((best, t) => (Math.abs(best - weight) <= Math.abs(t - weight) ? best : t), NaN);
}

/** Real roots; a vanishing square term puts one of them at infinity. */
function quadraticRoots(square: number, linear: number, constant: number): number[] {
  const size = Math.max(Math.abs(square), Math.abs(linear), Math.abs(constant));
  if (size === 0) return [];
  if (Math.abs(square) <= 1e-15 * size) return [Infinity, ...(linear === 0 ? [] : [-constant / linear])];
  const discriminant = linear * linear - 4 * square * constant;
  if (discriminant < 0) return [];
  const half = -0.5 * (linear + (linear < 0 ? -1 : 1) * Math.sqrt(discriminant));
  return half === 0 ? [0] : [half / square, constant / half];
}
