import cdf from '@stdlib/stats-base-dists-chisquare-cdf';
import { columnOf, type Matrix } from '../matrix';
import { rank } from '../ranking/rank';
import { NotDefined, OutOfDomain } from '../refusals';

export interface KendallWResult {
  /** 0 = no agreement, 1 = the same order. */
  readonly w: number;
  readonly chiSquare: number;
  readonly p: number;
  /** Sum of the ranks that each thing received. */
  readonly rankSums: Float64Array;
}

/**
 * Kendall's W: how far several raters rank things in the same order.
 *
 * Formula: W = 12·S / (k²(n³ − n) − k·ΣT), S = Σ squared deviations of the rank sums, T = Σ(t³ − t) over a rater's ties;
 * χ² = k(n − 1)·W with n − 1 degrees of freedom.
 * Convention: things in rows, raters in columns; mean ranks and correction for ties; the χ² test is approximate for
 * fewer than 8 things; not defined where every rater ties everything.
 * Source: Kendall (1948), Rank Correlation Methods, chapter 6.
 * Agrees: R irr kendall(correct = TRUE).
 */
export function kendallW(ratings: Matrix): KendallWResult {
  const { rows, columns } = ratings;
  if (columns < 2) throw new OutOfDomain('too-few-columns');
  if (rows < 2) throw new OutOfDomain('too-few-units');
  const rankSums = new Float64Array(rows);
  let squaredRanks = 0;
  for (let column = 0; column < columns; column++) {
    rank(columnOf(ratings, column), 'asc').forEach((place, row) => {
      rankSums[row] += place;
      squaredRanks += (place - (rows + 1) / 2) ** 2;
    });
  }
  // 12 times the squared deviations of one rater's ranks are n³ − n less the correction for his ties.
  if (squaredRanks === 0) throw new NotDefined('no-variation');
  const mean = (columns * (rows + 1)) / 2;
  const squares = rankSums.reduce((sum, own) => sum + (own - mean) ** 2, 0);
  const w = squares / (columns * squaredRanks);
  const chiSquare = columns * (rows - 1) * w;
  return { w, chiSquare, p: 1 - cdf(chiSquare, rows - 1), rankSums };
}
