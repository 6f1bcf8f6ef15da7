import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { zeroMatrix, type Direction, type Matrix } from '../matrix';
import { normalize } from '../normalization/normalize';
import { NotDefined } from '../refusals';
import { rank } from './rank';

export const rsrRankings = ['integer', 'noninteger'] as const;
export type RsrRanking = (typeof rsrRankings)[number];

export interface RsrResult {
  /** R of each value, 1 = worst … n = best. */
  readonly ranks: Matrix;
  /** Rank-sum ratio, larger is better. */
  readonly ratios: Float64Array;
  readonly cumulativeFrequencies: Float64Array;
  readonly probits: Float64Array;
  /** The ratio that the regression gives for the unit's probit. */
  readonly fitted: Float64Array;
  readonly intercept: number;
  readonly slope: number;
}

/**
 * Rank-sum ratio: units by the weighted sum of their ranks, with a distribution fitted for grading.
 *
 * Formula: RSR = Σ wⱼ·Rᵢⱼ / n; cumulative frequency = mean rank of the ratio / n, the last one 1 − 1/(4n);
 * probit = 5 + Φ⁻¹; RSR regressed on the probit.
 * Convention: R = 1 worst … n best, mean ranks for ties (`noninteger`: 1 + (n − 1)·min–max); regression over distinct
 * ratios; weights sum to 1; not defined where all ratios are equal.
 * Source: Tian Fengdiao, rank-sum ratio method (秩和比法).
 * Agrees: mathmodels.
 */
export function rsr(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  ranking: RsrRanking = 'integer',
): RsrResult {
  const { rows, columns } = data;
  // `rank` gives 0 … 1 from the worst to the best, which is (R − 1)/(n − 1) for both kinds of ranks.
  const shares = normalize(data, directions, ranking === 'integer' ? 'rank' : 'minmax').values;
  const ranks = { ...zeroMatrix(rows, columns), values: shares.map((share) => 1 + (rows - 1) * share) };
  const ratios = new Float64Array(rows);
  for (let at = 0; at < shares.length; at++) {
    ratios[Math.floor(at / columns)] += (weights[at % columns] * ranks.values[at]) / rows;
  }
  // Equal rank sums must tie although their weights were added in another order.
  const comparable = ratios.map((ratio) => Number(ratio.toPrecision(12)));
  const cumulativeFrequencies = rank(comparable, 'asc').map((place) =>
    place === rows ? 1 - 1 / (4 * rows) : place / rows,
  );
  const probits = cumulativeFrequencies.map((frequency) => 5 + quantile(frequency, 0, 1));
  const { intercept, slope } = regression(distinct(comparable, probits));
  const fitted = probits.map((probit) => intercept + slope * probit);
  return { ranks, ratios, cumulativeFrequencies, probits, fitted, intercept, slope };
}

function distinct(ratios: Float64Array, probits: Float64Array): [number, number][] {
  return Array.from(new Map(Array.from(ratios, (ratio, row): [number, number] => [ratio, probits[row]])));
}

function regression(points: readonly [number, number][]): { intercept: number; slope: number } {
  if (points.length < 2) throw new NotDefined('no-variation');
  const meanRatio = points.reduce((sum, [ratio]) => sum + ratio, 0) / points.length;
  const meanProbit = points.reduce((sum, [, probit]) => sum + probit, 0) / points.length;
  let products = 0;
  let squares = 0;
  for (const [ratio, probit] of points) {
    products += (probit - meanProbit) * (ratio - meanRatio);
    squares += (probit - meanProbit) ** 2;
  }
  const slope = products / squares;
  return { intercept: meanRatio - slope * meanProbit, slope };
}
