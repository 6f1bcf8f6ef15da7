import { NotDefined, OutOfDomain } from '../refusals';
import { gm11, type Gm11Result } from './gm11';

export type Gm11Verdict = 'good' | 'fair' | 'weak' | 'unfit';

export interface Gm11CheckResult {
  readonly model: Gm11Result;
  /** C: standard deviation of the residuals over that of the series. */
  readonly posteriorErrorRatio: number;
  /** P: share of residuals within 0.6745 standard deviations of the series around their mean. */
  readonly smallErrorProbability: number;
  /** As a fraction, over all periods but the first. */
  readonly meanRelativeError: number;
  /** x(k − 1)/x(k). */
  readonly classRatios: Float64Array;
  readonly classRatiosInside: boolean;
  readonly verdict: Gm11Verdict;
}

const verdicts: readonly (readonly [Gm11Verdict, number, number])[] = [
  ['good', 0.35, 0.95],
  ['fair', 0.5, 0.8],
  ['weak', 0.65, 0.7],
];

/**
 * Whether a series suits GM(1,1), and how well the model fits it.
 *
 * Formula: C = s(residuals)/s(series); P = share of |residual − mean| < 0.6745·s(series); class ratios inside
 * (e^(−2/(n + 1)), e^(2/(n + 1))).
 * Convention: population variances over all n residuals, the first (0) included; all values positive; verdict good for
 * C < 0.35 and P > 0.95, fair 0.5 and 0.8, weak 0.65 and 0.7; not defined for a constant series.
 * Source: Deng Julong (1990), Tutorial on Grey System Theory (posterior error check, 后验差检验).
 * Agrees: mathmodels.
 */
export function gm11Check(series: ArrayLike<number>): Gm11CheckResult {
  const values = Float64Array.from(series, (value, period) => {
    if (!(value > 0)) throw new OutOfDomain('not-positive', period, 0);
    return value;
  });
  const model = gm11(values, 0);
  const residuals = values.map((value, period) => value - model.fitted[period]);
  const { deviation } = population(values);
  if (deviation === 0) throw new NotDefined('no-variation');
  const errors = population(residuals);
  const posteriorErrorRatio = errors.deviation / deviation;
  const small = residuals.filter((residual) => Math.abs(residual - errors.mean) < 0.6745 * deviation);
  const smallErrorProbability = small.length / values.length;
  const relative = residuals.reduce((sum, residual, period) => sum + Math.abs(residual) / values[period], 0);
  const classRatios = values.subarray(1).map((value, at) => values[at] / value);
  const bound = Math.exp(2 / (values.length + 1));
  const [verdict] = verdicts.find(([, c, p]) => posteriorErrorRatio < c && smallErrorProbability > p) ?? ['unfit'];
  return {
    model,
    posteriorErrorRatio,
    smallErrorProbability,
    meanRelativeError: relative / (values.length - 1),
    classRatios,
    classRatiosInside: classRatios.every((ratio) => ratio > 1 / bound && ratio < bound),
    verdict: verdict as Gm11Verdict,
  };
}

function population(values: Float64Array): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}
