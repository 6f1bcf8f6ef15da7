import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { OutOfDomain } from '../refusals';

export interface MatchedGain {
  readonly persons: number;
  readonly before: number;
  readonly after: number;
  /** Standard deviations with n − 1: before, after and of the differences. */
  readonly deviations: readonly [number, number, number];
  /** Correlation of before and after; NaN, as all behind it, where before, after or the differences do not vary. */
  readonly correlation: number;
  readonly d: number;
  /** Hedges’ g, which takes the upward bias of d in small groups away, and its standard error. */
  readonly g: number;
  readonly error: number;
  /** 95 % interval of g. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * Standardised gain of the same persons, measured before and after.
 *
 * Formula: d = mean difference / S, S = s(difference)/√(2(1 − r)); J = 1 − 3/(4(n − 1) − 1), g = J·d;
 * V(g) = J²·(1/n + d²/(2n))·2(1 − r); interval g ± 1.96·√V(g).
 * Convention: every person has both values; NaN where before, after or the differences do not vary.
 * Source: Borenstein, Hedges, Higgins and Rothstein (2009), Introduction to Meta-Analysis, chapter 4, matched groups.
 * Differs: d_z, the mean difference over s(difference), which grows with the correlation.
 */
export function matchedGain(before: readonly number[], after: readonly number[]): MatchedGain {
  const persons = before.length;
  if (persons < 2) throw new OutOfDomain('too-few-units');
  const first = spread(before);
  const second = spread(after);
  const difference = spread(after.map((value, at) => value - before[at]));
  const squares = first.deviation ** 2 + second.deviation ** 2 - difference.deviation ** 2;
  const varies = [first, second, difference].every(({ deviation }) => deviation > 0);
  const correlation = varies ? squares / (2 * first.deviation * second.deviation) : NaN;
  const apart = 2 * (1 - correlation);
  const d = (difference.mean * Math.sqrt(apart)) / difference.deviation;
  const correction = 1 - 3 / (4 * (persons - 1) - 1);
  const g = correction * d;
  const error = correction * Math.sqrt((1 / persons + (d * d) / (2 * persons)) * apart);
  const reach = quantile(0.975, 0, 1) * error;
  return {
    persons,
    before: first.mean,
    after: second.mean,
    deviations: [first.deviation, second.deviation, difference.deviation],
    correlation,
    d,
    g,
    error,
    lower: g - reach,
    upper: g + reach,
  };
}

function spread(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}
