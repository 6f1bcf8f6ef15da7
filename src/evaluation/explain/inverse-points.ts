import { goalpostsOf } from '../points';
import type { IndicatorInUse } from '../evaluation';

/**
 * The value that gets these points, for rules that run along a line between two ends; null for other rules, and at the
 * ends, where many values get the same points and an end that follows the data would move with the value.
 */
export function valueForPoints(indicator: IndicatorInUse, values: readonly number[], points: number): number | null {
  const { scoring } = indicator;
  if (!(points > 0 && points < 100)) return null;
  if (scoring.rule === 'linear') return points;
  if (scoring.rule !== 'goalpost' && scoring.rule !== 'log') return null;
  const { low, high } = goalpostsOf(indicator, values);
  if (low === null || high === null || low === high) return null;
  if (scoring.rule === 'goalpost') return low + (points / 100) * (high - low);
  const [from, to] = [Math.log1p(low), Math.log1p(high)];
  return Math.expm1(from + (points / 100) * (to - from));
}
