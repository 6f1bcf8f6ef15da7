import { matrixOf } from '../../../methods/matrix';
import { robust } from '../../../methods/robustness/robust';
import type { Input } from '../inputs';
import { dimensionsIn, leastPeers, peersOf } from './region-points';

/** As where the pane tests a ranking. */
export const spread = 0.2;
export const runs = 1000;
export const seed = 1;

const pointsIn = (input: Input): number[][] =>
  Array.from({ length: input.rows }, (_, row) => dimensionsIn(input).map(({ code }) => input.number(code, row)));

/** Cells and floats differ in the last digits, which must not break a tie. */
const rounded = (value: number) => Math.round(value * 1e9) / 1e9;

/**
 * Ranks with the 5 % and 95 % rank over 1,000 draws of the weights. Two rows that hold the scale, all 100 and all 0
 * points, keep the points as they are, because the method stretches each column between its ends; they are always first
 * and last, so that a region's place among the regions is one less.
 */
export function intervalsOf(input: Input, share = spread) {
  const points = pointsIn(input);
  const weights = dimensionsIn(input).map(({ weight }) => weight);
  const total = weights.reduce((all, weight) => all + weight, 0);
  const scale = [100, 0].map((end) => weights.map(() => end));
  const found = robust(
    matrixOf([...points, ...scale]),
    weights.map((weight) => weight / total),
    weights.map(() => 'benefit' as const),
    { spread: share, runs, seed },
  );
  const scores = points.map((row) => rounded(row.reduce((sum, value, at) => sum + (weights[at] * value) / total, 0)));
  return { scores, found };
}

/** Places inside each class, 1 = best; NaN in a class of fewer than five. */
export function peerRanks(scores: readonly number[], groups: readonly string[]): number[] {
  return scores.map((score, row) =>
    peersOf(groups, groups[row]) < leastPeers
      ? NaN
      : 1 + scores.filter((other, at) => groups[at] === groups[row] && other > score).length,
  );
}
