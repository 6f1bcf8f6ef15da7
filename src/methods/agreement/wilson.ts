import quantile from '@stdlib/stats-base-dists-normal-quantile';

export interface ShareInterval {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * A share with its 95 % interval.
 *
 * Formula: centre (p + z²/2n)/(1 + z²/n), reach z·√(p(1 − p)/n + z²/4n²)/(1 + z²/n).
 * Convention: at least one of them; no continuity correction.
 * Source: Wilson (1927), Journal of the American Statistical Association 22.
 */
export function wilson(count: number, all: number): ShareInterval {
  const share = count / all;
  const z = quantile(0.975, 0, 1);
  const spread = (z * z) / all;
  const centre = (share + spread / 2) / (1 + spread);
  const reach = Math.sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread);
  return {
    share,
    // At a share of 0 and 1 the interval ends there, which rounding must not pass.
    lower: count === 0 ? 0 : Math.max(0, centre - reach),
    upper: count === all ? 1 : Math.min(1, centre + reach),
  };
}
