import { columnRanges, columnSums, findRow } from '../columns';
import type { Matrix } from '../matrix';
import { NotDefined, OutOfDomain } from '../refusals';
import { shapley } from './shapley';

export interface CorrectedShapleyResult {
  readonly shapley: Float64Array;
  /** What the factors add to or take from each player; the corrections sum to 0. */
  readonly corrections: Float64Array;
  readonly shares: Float64Array;
}

/**
 * Corrected Shapley value: moved by what contributions to coalitions do not show, such as risk, effort or innovation.
 *
 * Formula: φᵢ + v(N)·Σₖ λₖ·(rᵢₖ/Σⱼ rⱼₖ − 1/n).
 * Convention: factors in columns, none negative, each rescaled to sum 1 over the players; the shares sum to v(N); a
 * player may end below what he is worth alone.
 * Source: the corrected Shapley value (修正Shapley值) of Chinese work on university–industry alliances.
 */
export function correctedShapley(
  worth: Float64Array,
  factors: Matrix,
  factorWeights: ArrayLike<number>,
): CorrectedShapleyResult {
  columnRanges(factors).minimum.forEach((low, column) => {
    if (low < 0) {
      throw new OutOfDomain(
        'negative-share',
        findRow(factors, column, (value) => value < 0),
        column,
      );
    }
  });
  const sums = columnSums(factors);
  const empty = sums.indexOf(0);
  if (empty !== -1) throw new NotDefined('zero-total', empty);

  const values = shapley(worth);
  const whole = worth[worth.length - 1];
  const corrections = values.map((_, player) => {
    let correction = 0;
    for (let column = 0; column < factors.columns; column++) {
      const share = factors.values[player * factors.columns + column] / sums[column];
      correction += factorWeights[column] * (share - 1 / values.length);
    }
    return whole * correction;
  });
  return { shapley: values, corrections, shares: values.map((value, player) => value + corrections[player]) };
}
