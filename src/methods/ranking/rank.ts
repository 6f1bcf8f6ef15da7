import { ascendingOrder } from './ascending-order';

/** How units with equal scores are ranked: the mean of their places, the best of them, or without gaps after them. */
export const tieRules = ['mean', 'min', 'dense'] as const;
export type Ties = (typeof tieRules)[number];

/** `desc`: the largest score is rank 1. */
export const orders = ['desc', 'asc'] as const;
export type Order = (typeof orders)[number];

/** Sums of the same numbers in another order differ by less: the last digits of a score are noise and break no tie. */
const noise = 1e-12;

const areEqual = (one: number, other: number): boolean =>
  one === other || Math.abs(one - other) <= noise * Math.max(Math.abs(one), Math.abs(other));

/**
 * Places of scores, 1 = best.
 *
 * Formula: the place in the sorted list; equal scores share the mean of their places.
 * Convention: scores that agree to twelve digits are equal, where other programs compare all digits; missing scores
 * (NaN) take no part and stay missing.
 * Source: Kendall (1948), Rank Correlation Methods, chapter 3 (tied ranks).
 * Agrees: Excel RANK.AVG (mean) and RANK.EQ (min), R rank(), pandas rank(method="dense").
 */
export function rank(scores: ArrayLike<number>, order: Order = 'desc', ties: Ties = 'mean'): Float64Array {
  const ranks = new Float64Array(scores.length).fill(NaN);
  const { count, values, places } = ascendingOrder(scores);
  const isDescending = order === 'desc';
  let distinct = 0;
  for (let taken = 0; taken < count;) {
    const score = values[isDescending ? count - 1 - taken : taken];
    let end = taken + 1;
    while (end < count && areEqual(values[isDescending ? count - 1 - end : end], score)) end++;
    distinct++;
    const place = ties === 'mean' ? (taken + 1 + end) / 2 : ties === 'min' ? taken + 1 : distinct;
    for (; taken < end; taken++) ranks[places[isDescending ? count - 1 - taken : taken]] = place;
  }
  return ranks;
}
