import type { ScoredIndicator } from '../indicator';
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
  if (low !== null && high !== null) return { low, high };
  let smallest = Infinity;
  let largest = -Infinity;
  for (let row = 0; row < values.length; row++) {
    if (values[row] < smallest) smallest = values[row];
    if (values[row] > largest) largest = values[row];
  }
  if (smallest > largest) return { low, high };
  const [worst, best] = direction === 'cost' ? [largest, smallest] : [smallest, largest];
  return { low: low ?? worst, high: high ?? best };
}
