import { ascendingOrder } from './ascending-order';

/** How units with equal scores are ranked: the mean of their places, the best of them, or without gaps after them. */
export const tieRules = ['mean', 'min', 'dense'] as const;
export type Ties = (typeof tieRules)[number];

/** `desc`: the largest score is rank 1. */
export const orders = ['desc', 'asc'] as const;
export type Order = (typeof orders)[number];

/** Sums of the same numbers in another order differ by less: the last digits of a score are noise and break no tie. */
const noise = 1e-12;

function areEqual(one: number, other: number): boolean {
  const difference = Math.abs(one - other);
  return one === other || difference <= noise * Math.abs(one) || difference <= noise * Math.abs(other);
}

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
  return ranked(scores, order, ties).ranks;
}

/** The places, and how many scores are not missing. */
export function ranked(scores: ArrayLike<number>, order: Order, ties: Ties) {
  const ranks = new Float64Array(scores.length);
  const { count, values, places } = ascendingOrder(scores);
  if (count < ranks.length) ranks.fill(NaN);
  const [first, step] = order === 'desc' ? [count - 1, -1] : [0, 1];
  let distinct = 0;
  for (let taken = 0, at = first; taken < count;) {
    const score = values[at];
    let end = taken + 1;
    let next = at + step;
    while (end < count && areEqual(values[next], score)) {
      end++;
      next += step;
    }
    distinct++;
    const place = ties === 'mean' ? (taken + 1 + end) / 2 : ties === 'min' ? taken + 1 : distinct;
    for (; taken < end; taken++, at += step) ranks[places[at]] = place;
  }
  return { ranks, count };
}
