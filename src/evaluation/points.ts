import { endsFor, followsData, type Ends } from '../models/score/ends';
import { pointsOf } from '../models/score/points';
import type { IndicatorInUse } from './evaluation';

/** Whether an end of the scale follows the data instead of being fixed. */
export const hasOpenGoalposts = ({ scoring }: IndicatorInUse): boolean => followsData(scoring);

/** The ends of the scale as the model gives them, null where they follow the data or the rule has none. */
export function givenGoalposts({ scoring }: Pick<IndicatorInUse, 'scoring'>): Ends {
  switch (scoring.rule) {
    case 'goalpost':
    case 'log':
    case 'target':
      return scoring;
    case 'percentile':
      return scoring.fallback.rule === 'linear' ? noEnds : scoring.fallback;
    case 'linear':
    case 'anchor':
    case 'binary':
    case 'piecewise':
    case 'share':
      return noEnds;
  }
}

const noEnds: Ends = { low: null, high: null };

/** Whether the scale runs between two ends that the user may set. */
export const hasGoalposts = ({ scoring }: IndicatorInUse): boolean =>
  scoring.rule === 'percentile'
    ? scoring.fallback.rule !== 'linear'
    : scoring.rule === 'goalpost' || scoring.rule === 'log' || scoring.rule === 'target';

/** The ends of the scale for these values: an open one is the worst or the best of them. */
export const goalpostsOf = (indicator: IndicatorInUse, values: readonly number[]): Ends =>
  indicator.scoring.rule === 'goalpost' || indicator.scoring.rule === 'log'
    ? endsFor(indicator.scoring, indicator.direction, values)
    : givenGoalposts(indicator);

/**
 * Points 0–100 of one indicator's values, NaN where missing; percentiles inside the peer groups. What is divided is divided
 * among the units: a row without a name is none.
 */
export function indicatorPoints(
  indicator: IndicatorInUse,
  values: readonly number[],
  units: readonly string[],
  peers: readonly string[] | null,
): number[] {
  const groups = indicator.scoring.rule === 'share' ? units.map((unit) => (unit === '' ? 'nobody' : 'unit')) : peers;
  return Array.from(pointsOf(indicator, values, { groups }));
}
