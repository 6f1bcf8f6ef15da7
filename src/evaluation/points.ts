import { rate } from '../methods/preparing/rate';
import type { IndicatorInUse } from './evaluation';

/** The two ends of an indicator's scale; null where the rule has none. */
export interface Goalposts {
  readonly low: number | null;
  readonly high: number | null;
}

/** Whether an end of the scale follows the data instead of being fixed. */
export const hasOpenGoalposts = ({ scoring }: IndicatorInUse): boolean =>
  (scoring.rule === 'goalpost' || scoring.rule === 'log') && (scoring.low === null || scoring.high === null);

/** The ends of the scale for these values: an open one is the worst or the best of them. */
export function goalpostsOf({ scoring, direction }: IndicatorInUse, values: readonly number[]): Goalposts {
  if (scoring.rule === 'linear' || scoring.rule === 'target') return scoring;
  const present = values.filter((value) => !Number.isNaN(value));
  if (present.length === 0) return scoring;
  const smallest = present.reduce((least, value) => Math.min(least, value));
  const largest = present.reduce((most, value) => Math.max(most, value));
  const [worst, best] = direction === 'cost' ? [largest, smallest] : [smallest, largest];
  return { low: scoring.low ?? worst, high: scoring.high ?? best };
}

/** Points 0–100 of one indicator's values, NaN where missing. */
export function indicatorPoints(indicator: IndicatorInUse, values: readonly number[]): number[] {
  const goalposts = goalpostsOf(indicator, values);
  // Between the ends that a constant indicator gives itself nobody is behind: RATE takes its own ends then.
  const own = hasOpenGoalposts(indicator) && goalposts.low === goalposts.high;
  return Array.from(rate(values, indicator.scoring.rule, own ? {} : goalposts));
}
