import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { NotDefined } from '../refusals';

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

  const share = satisfied / pairs;
  const z = quantile(0.975, 0, 1);
  const spread = (z * z) / pairs;
  const centre = (share + spread / 2) / (1 + spread);
  const reach = Math.sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread);
  return {
    share,
    // At a share of 0 and 1 the interval ends there, which rounding must not pass.
    lower: satisfied === 0 ? 0 : Math.max(0, centre - reach),
    upper: satisfied === pairs ? 1 : Math.min(1, centre + reach),
    pairs,
    oneSided,
  };
}
