import { NotDefined, OutOfDomain } from '../refusals';

export interface Gm11Result {
  /** Development coefficient; negative = growth. */
  readonly a: number;
  /** Grey input. */
  readonly b: number;
  /** The model's values for the periods of the series. */
  readonly fitted: Float64Array;
  /** The periods after it. */
  readonly forecast: Float64Array;
}

export const fewestPeriods = 4;

/**
 * Grey forecast GM(1,1): a short series, cumulated, follows an exponential.
 *
 * Formula: x(k) + a·z(k) = b, z(k) the mean of the neighbouring cumulated values; a, b by least squares;
 * x̂(k + 1) = (1 − e^a)·(x(1) − b/a)·e^(−ak), the first value as it stands.
 * Convention: at least 4 periods, none negative; a = 0 is taken as the limit x̂ = b; not defined for a series of zeros.
 * Source: Deng Julong (1982), Systems & Control Letters 1; (1989), Journal of Grey System 1.
 * Agrees: mathmodels.
 */
export function gm11(series: ArrayLike<number>, horizon = 3): Gm11Result {
  const periods = series.length;
  if (periods < fewestPeriods) throw new OutOfDomain('too-few-periods');
  const { a, b } = leastSquares(series);
  const value = (period: number) =>
    period === 0 ? series[0] : (b - a * series[0]) * growth(a) * Math.exp(-a * period);
  return {
    a,
    b,
    fitted: Float64Array.from({ length: periods }, (_, period) => value(period)),
    forecast: Float64Array.from({ length: horizon }, (_, step) => value(periods + step)),
  };
}

/** (e^a − 1)/a, which tends to 1. */
function growth(a: number): number {
  return a === 0 ? 1 : Math.expm1(a) / a;
}

function leastSquares(series: ArrayLike<number>): { a: number; b: number } {
  const levels: number[] = [];
  let cumulated = 0;
  for (let period = 0; period < series.length; period++) {
    if (series[period] < 0) throw new OutOfDomain('negative-value', period, 0);
    if (period > 0) levels.push(cumulated + series[period] / 2);
    cumulated += series[period];
  }
  const count = levels.length;
  const meanLevel = levels.reduce((sum, level) => sum + level, 0) / count;
  const meanValue = levels.reduce((sum, _, at) => sum + series[at + 1], 0) / count;
  let products = 0;
  let squares = 0;
  levels.forEach((level, at) => {
    products += (level - meanLevel) * (series[at + 1] - meanValue);
    squares += (level - meanLevel) ** 2;
  });
  if (squares === 0) throw new NotDefined('no-variation');
  const a = -products / squares;
  return { a, b: meanValue + a * meanLevel };
}
