import { OutOfDomain } from '../refusals';

export interface BlockingCoalition {
  /** Sum of 2^place over the players. */
  readonly members: number;
  readonly gets: number;
  /** What the coalition is worth on its own. */
  readonly couldGet: number;
  readonly shortfall: number;
}

/**
 * Which coalitions would be better off alone: an allocation is in the core if there is none.
 *
 * Formula: S blocks x if Σ xᵢ over S < v(S).
 * Convention: the allocation sums to v(N); worst first, coalitions of equal shortfall in the players' order; differences
 * within rounding do not block.
 * Source: Gillies (1959), Contributions to the Theory of Games IV.
 */
export function blockingCoalitions(worth: Float64Array, allocation: ArrayLike<number>): BlockingCoalition[] {
  const gets = new Float64Array(worth.length);
  for (let player = 0; player < allocation.length; player++) {
    const bit = 1 << player;
    for (let members = 0; members < bit; members++) gets[bit + members] = allocation[player] + gets[members];
  }
  const largest = worth.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const rounding = 1e-9 * largest;
  const all = worth.length - 1;
  if (Math.abs(gets[all] - worth[all]) > rounding) throw new OutOfDomain('allocation-not-whole');

  const blocking: BlockingCoalition[] = [];
  for (let members = 1; members < all; members++) {
    const shortfall = worth[members] - gets[members];
    if (shortfall > rounding) blocking.push({ members, gets: gets[members], couldGet: worth[members], shortfall });
  }
  return blocking.sort((one, other) => other.shortfall - one.shortfall);
}
