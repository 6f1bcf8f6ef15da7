import { OutOfDomain } from '../refusals';
import { studentReach } from './student-quantile';

export interface LinearTrend {
  /** The line over the periods of the series, and over those after it. */
  readonly fitted: Float64Array;
  readonly forecast: Float64Array;
  /** Half the width of the 95 % prediction interval of each forecast. */
  readonly reach: Float64Array;
}

/**
 * A straight line through a series, by least squares over the periods 1, 2, 3, …
 *
 * Formula: ŷ = ȳ + b·(k − k̄); reach t(0.975, n − 2)·s·√(1 + 1/n + (k − k̄)²/Σ(k − k̄)²), s = √(Σe²/(n − 2)).
 * Convention: at least 3 periods.
 * Source: Draper and Smith (1998), Applied Regression Analysis, 3rd ed., section 3.1.
 * Agrees: Excel FORECAST, STEYX.
 */
export function linearTrend(series: readonly number[], horizon: number): LinearTrend {
  const size = series.length;
  if (size < 3) throw new OutOfDomain('too-few-periods');
  const middle = (size + 1) / 2;
  const level = series.reduce((sum, value) => sum + value, 0) / size;
  const width = series.reduce((sum, _, at) => sum + (at + 1 - middle) ** 2, 0);
  const slope = series.reduce((sum, value, at) => sum + (at + 1 - middle) * (value - level), 0) / width;
  const line = (period: number) => level + slope * (period - middle);
  const squares = series.reduce((sum, value, at) => sum + (value - line(at + 1)) ** 2, 0);
  const oneTimes = studentReach(size - 2) * Math.sqrt(squares / (size - 2));
  const ahead = Array.from({ length: horizon }, (_, step) => size + step + 1);
  return {
    fitted: Float64Array.from(series, (_, at) => line(at + 1)),
    forecast: Float64Array.from(ahead, line),
    reach: Float64Array.from(ahead, (period) => oneTimes * Math.sqrt(1 + 1 / size + (period - middle) ** 2 / width)),
  };
}
