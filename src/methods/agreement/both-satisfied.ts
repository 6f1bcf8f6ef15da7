import { NotDefined } from '../refusals';
import { wilson } from './wilson';

export interface BothSatisfiedResult {
  readonly share: number;
  /** Wilson's 95 % interval. */
  readonly lower: number;
  readonly upper: number;
  /** Pairs answered by both sides, and those answered by one only, which are left out. */
  readonly pairs: number;
  readonly oneSided: number;
}

/**
 * Share of university–enterprise pairs in which both sides are satisfied.
 *
 * Formula: share of the complete pairs with both ratings at or above the threshold; Wilson score interval.
 * Convention: missing = NaN; a pair answered by one side is left out and counted; not defined without a complete pair.
 * Source: Wilson (1927), Journal of the American Statistical Association 22, for the interval.
 */
export function bothSatisfied(
  university: ArrayLike<number>,
  enterprise: ArrayLike<number>,
  threshold = 4,
): BothSatisfiedResult {
  let pairs = 0;
  let oneSided = 0;
  let satisfied = 0;
  for (let row = 0; row < university.length; row++) {
    const missing = Number(Number.isNaN(university[row])) + Number(Number.isNaN(enterprise[row]));
    if (missing === 1) oneSided++;
    if (missing > 0) continue;
    pairs++;
    if (university[row] >= threshold && enterprise[row] >= threshold) satisfied++;
  }
  if (pairs === 0) throw new NotDefined('no-pairs');

  return { ...wilson(satisfied, pairs), pairs, oneSided };
}
