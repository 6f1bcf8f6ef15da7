/** How units with equal scores are ranked: the mean of their places, the best of them, or without gaps after them. */
export const tieRules = ['mean', 'min', 'dense'] as const;
export type Ties = (typeof tieRules)[number];

/** `desc`: the largest score is rank 1. */
export const orders = ['desc', 'asc'] as const;
export type Order = (typeof orders)[number];

/**
 * Places of scores, 1 = best.
 *
 * Formula: the place in the sorted list; equal scores share the mean of their places.
 * Convention: missing scores (NaN) take no part and stay missing.
 * Source: Kendall (1948), Rank Correlation Methods, chapter 3 (tied ranks).
 * Agrees: Excel RANK.AVG (mean) and RANK.EQ (min), R rank(), pandas rank(method="dense").
 */
export function rank(scores: ArrayLike<number>, order: Order = 'desc', ties: Ties = 'mean'): Float64Array {
  const ranks = new Float64Array(scores.length).fill(NaN);
  const present = Float64Array.from(scores).filter((score) => !Number.isNaN(score));
  // Ascending and backwards for `desc`: a typed array sorts numbers without a comparison function, much faster.
  present.sort();
  if (order === 'desc') present.reverse();

  const placeOf = new Map<number, number>();
  for (let start = 0; start < present.length;) {
    let end = start + 1;
    while (end < present.length && present[end] === present[start]) end++;
    const place = { mean: (start + 1 + end) / 2, min: start + 1, dense: placeOf.size + 1 }[ties];
    placeOf.set(present[start], place);
    start = end;
  }
  for (let unit = 0; unit < scores.length; unit++) ranks[unit] = placeOf.get(scores[unit]) ?? NaN;
  return ranks;
}
