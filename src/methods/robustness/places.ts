import type { Order } from '../ranking/rank';

/**
 * First and last place of each unit among equal scores, 1 = best, into two arrays that are used again run after run.
 * `rank` does the same for one ranking; ten thousand of them need a search instead of a map.
 */
export function placesInto(scores: Float64Array, order: Order, first: Float64Array, last: Float64Array): void {
  const sorted = scores.slice().sort();
  const count = sorted.length;
  for (let unit = 0; unit < count; unit++) {
    const below = countBelow(sorted, scores[unit]);
    let end = below + 1;
    while (end < count && sorted[end] === scores[unit]) end++;
    first[unit] = order === 'asc' ? below + 1 : count + 1 - end;
    last[unit] = order === 'asc' ? end : count - below;
  }
}

function countBelow(sorted: Float64Array, score: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < score) low = middle + 1;
    else high = middle;
  }
  return low;
}
