import type { Evaluation, IndicatorInUse } from './evaluation';

/** Whether anything is divided among the units. */
export const divides = ({ indicators }: Pick<Evaluation, 'indicators'>): boolean =>
  indicators.some(({ scoring }) => scoring.rule === 'share');

/**
 * What is divided and of which nobody's share is known, because a party's value is missing or all are 0: it counts for
 * no one, so that the shares still sum to the whole.
 */
export const unknownShares = (
  { indicators }: Pick<Evaluation, 'indicators'>,
  points: readonly (readonly number[])[],
): IndicatorInUse[] =>
  indicators.filter(({ scoring }, at) => scoring.rule === 'share' && points.every((row) => Number.isNaN(row[at])));
