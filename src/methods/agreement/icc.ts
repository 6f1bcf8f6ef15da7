import fCdf from '@stdlib/stats-base-dists-f-cdf';
import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import type { Matrix } from '../matrix';
import { NotDefined, OutOfDomain } from '../refusals';
import { meanSquares, type MeanSquares } from './mean-squares';

export const iccTypes = ['1,1', '1,k', '2,1', '2,k', '3,1', '3,k'] as const;
export type IccType = (typeof iccTypes)[number];

export interface IccResult {
  readonly icc: number;
  /** 95 % confidence interval; NaN for a bound that is not defined. */
  readonly lower: number;
  readonly upper: number;
  /** NaN where the raters leave no error at all; p is then 0, or NaN if nothing lies between the things either. */
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

/**
 * Intraclass correlation: the share of the ratings' variance that lies between the things rated.
 *
 * Formula: from the mean squares between things B, within W, between raters J and error E: `1` (B − W)/(B + (k − 1)W);
 * `2` (B − E)/(B + (k − 1)E + k(J − E)/n); `3` (B − E)/(B + (k − 1)E); for the mean of k raters k·r/(1 + (k − 1)r).
 * Convention: things in rows, raters in columns, none missing; 1 = raters differ from thing to thing, 2 = random raters
 * with absolute agreement, 3 = these raters with consistency; F tests r = 0; 95 % interval; the mean of k raters is not
 * defined where its variance is estimated below 0, nor is a bound of it.
 * Source: McGraw and Wong (1996), Psychological Methods 1, table 7; Shrout and Fleiss (1979).
 * Agrees: R psych ICC, irr. Differs: irr reports other degrees of freedom for type 2.
 */
export function icc(ratings: Matrix, type: IccType = '2,k'): IccResult {
  const { rows, columns } = ratings;
  if (columns < 2) throw new OutOfDomain('too-few-columns');
  if (rows < 2) throw new OutOfDomain('too-few-units');
  const squares = meanSquares(ratings);
  const [model, unit] = type.split(',');
  const single = models[model](squares, rows, columns);
  if (unit === '1') return single;
  const { icc, lower, upper } = single;
  const ofMean = (r: number) => (1 + (columns - 1) * r > 1e-12 ? (columns * r) / (1 + (columns - 1) * r) : NaN);
  if (Number.isNaN(ofMean(icc))) throw new NotDefined('negative-variance');
  return { ...single, icc: ofMean(icc), lower: ofMean(lower), upper: ofMean(upper) };
}

const level = 0.975;

const models: Record<string, (squares: MeanSquares, n: number, k: number) => IccResult> = {
  1: ({ between, within }, n, k) => fromRatio(between, within, n - 1, n * (k - 1), k),
  2: absoluteAgreement,
  3: ({ between, error }, n, k) => fromRatio(between, error, n - 1, (n - 1) * (k - 1), k),
};

function fromRatio(between: number, noise: number, df1: number, df2: number, k: number): IccResult {
  if (noise === 0 && between === 0) throw new NotDefined('no-variation');
  if (noise === 0) return { icc: 1, lower: 1, upper: 1, f: NaN, df1, df2, p: 0 };
  const f = between / noise;
  const correlation = (ratio: number) => (ratio - 1) / (ratio + k - 1);
  return {
    icc: correlation(f),
    lower: correlation(f / fQuantile(level, df1, df2)),
    upper: correlation(f * fQuantile(level, df2, df1)),
    ...tested(f, df1, df2),
  };
}

function absoluteAgreement(squares: MeanSquares, n: number, k: number): IccResult {
  // Only their proportions count, and these can be squared without leaving the range of numbers.
  const largest = Math.max(squares.between, squares.raters, squares.error);
  const [between, raters, error] = [squares.between / largest, squares.raters / largest, squares.error / largest];
  const df1 = n - 1;
  const df2 = (n - 1) * (k - 1);
  const icc = (between - error) / (between + (k - 1) * error + (k * (raters - error)) / n);
  // Satterthwaite's degrees of freedom, multiplied through by the error so that it may be 0.
  const byRaters = k * icc * raters;
  const rest = (n * (1 + (k - 1) * icc) - k * icc) * error;
  const df = ((k - 1) * (n - 1) * (byRaters + rest) ** 2) / ((n - 1) * byRaters ** 2 + rest ** 2);
  const noise = k * raters + (k * n - k - n) * error;
  const bound = (forBetween: number, forNoise: number) =>
    (n * (forBetween * between - forNoise * error)) / (forNoise * noise + n * forBetween * between);
  const bounds =
    byRaters === 0 && rest === 0
      ? { lower: icc, upper: icc }
      : { lower: bound(1 / fQuantile(level, df1, df), 1), upper: bound(fQuantile(level, df, df1), 1) };
  return {
    icc,
    ...bounds,
    ...(error === 0 ? { f: NaN, df1, df2, p: between === 0 ? NaN : 0 } : tested(between / error, df1, df2)),
  };
}

/** The upper tail is the lower tail of the reciprocal, which keeps its digits however small it is. */
function tested(f: number, df1: number, df2: number): Pick<IccResult, 'f' | 'df1' | 'df2' | 'p'> {
  return { f, df1, df2, p: f === 0 ? 1 : fCdf(1 / f, df2, df1) };
}
