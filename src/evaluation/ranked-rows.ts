import type { Result } from './result';

/** Rows of the result in the order of the ranking; units without a score come last, as they stand in the data. */
export function rankedRows({ ranks }: Pick<Result, 'ranks'>): number[] {
  return ranks
    .map((_, row) => row)
    .sort((one, other) => (ranks[one] ?? Infinity) - (ranks[other] ?? Infinity) || one - other);
}
