import { gm11 } from './gm11';
import { studentReach } from './student-quantile';

/**
 * Half the width of the 95 % interval of each GM(1,1) forecast.
 *
 * Formula: σ = √(Σe²/(T − K − M)); reach in h periods t(0.975, T − K − M)·σ·√h.
 * Convention: T periods, K = 2 coefficients, M = 1 because the first value has no residual; Student's t in place of the
 * normal quantile, as the series are short; the width grows with √h, as that of a naïve forecast.
 * Source: Hyndman and Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd ed., section 5.5, for σ and √h.
 */
export function gm11Interval(series: readonly number[], horizon: number): Float64Array {
  const { fitted } = gm11(series, 0);
  const freedom = series.length - 3;
  const squares = series.reduce((sum, value, period) => sum + (value - fitted[period]) ** 2, 0);
  const oneAhead = studentReach(freedom) * Math.sqrt(squares / freedom);
  return Float64Array.from({ length: horizon }, (_, step) => oneAhead * Math.sqrt(step + 1));
}
