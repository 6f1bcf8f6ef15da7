import { OutOfDomain } from '../refusals';
import { playersOf } from './coalitions';

/**
 * Weighted Shapley value: what only a coalition as a whole adds is shared by its players' weights.
 *
 * Formula: φᵢ = Σ over S with i of d(S)·wᵢ / Σⱼ wⱼ over S; d(S) = v(S) − Σ d(T) over the proper parts T of S.
 * Convention: all weights positive; equal weights give the Shapley value; the values sum to v(N).
 * Source: Kalai and Samet (1987), International Journal of Game Theory 16; dividends after Harsanyi (1959).
 */
export function weightedShapley(worth: Float64Array, weights: ArrayLike<number>): Float64Array {
  const players = playersOf(worth);
  for (let player = 0; player < players; player++) {
    if (!(weights[player] > 0)) throw new OutOfDomain('weight-not-positive', player, 0);
  }
  const perWeight = dividends(worth, players);
  const weightOf = new Float64Array(worth.length);
  for (let player = 0; player < players; player++) {
    const bit = 1 << player;
    for (let members = 0; members < bit; members++) weightOf[bit + members] = weights[player] + weightOf[members];
  }
  for (let members = 1; members < perWeight.length; members++) perWeight[members] /= weightOf[members];

  return Float64Array.from({ length: players }, (_, player) => {
    const bit = 1 << player;
    let sum = 0;
    for (let block = bit; block < perWeight.length; block += 2 * bit) {
      for (let members = block; members < block + bit; members++) sum += perWeight[members];
    }
    return weights[player] * sum;
  });
}

function dividends(worth: Float64Array, players: number): Float64Array {
  const values = worth.slice();
  for (let player = 0; player < players; player++) {
    const bit = 1 << player;
    for (let block = bit; block < values.length; block += 2 * bit) {
      for (let members = block; members < block + bit; members++) values[members] -= values[members - bit];
    }
  }
  return values;
}
