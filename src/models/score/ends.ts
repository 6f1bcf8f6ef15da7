import type { ScoredIndicator } from '../schema';
import type { Scoring } from '../scoring';

/** The two ends of a scale; null where the rule has none. */
export interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** A rule that runs between two ends. */
export type Stretched = Extract<Scoring, { rule: 'goalpost' | 'log' }>;

/** Whether an end of the scale follows the data instead of being fixed. */
export const followsData = (scoring: Scoring): boolean =>
  (scoring.rule === 'goalpost' || scoring.rule === 'log') && (scoring.low === null || scoring.high === null);

/** The ends that the model gives: a profile may have its own. */
export const givenEnds = (scoring: Stretched, profile: string | null): Ends =>
  (profile === null ? undefined : scoring.byProfile?.[profile]) ?? scoring;

/** The ends for these values: an open one is the worst or the best of them. */
export function endsFor(
  scoring: Stretched,
  direction: ScoredIndicator['direction'],
  values: ArrayLike<number>,
  profile: string | null = null,
): Ends {
  const { low, high } = givenEnds(scoring, profile);
  const present = Array.from(values).filter((value) => !Number.isNaN(value));
  if (present.length === 0) return { low, high };
  const smallest = present.reduce((least, value) => Math.min(least, value));
  const largest = present.reduce((most, value) => Math.max(most, value));
  const [worst, best] = direction === 'cost' ? [largest, smallest] : [smallest, largest];
  return { low: low ?? worst, high: high ?? best };
}
