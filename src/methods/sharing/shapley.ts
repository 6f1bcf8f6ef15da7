import { playersOf } from './coalitions';

/**
 * Shapley value: each player's mean contribution over all orders in which the consortium can come together.
 *
 * Formula: φᵢ = Σ over S without i of |S|!·(n − |S| − 1)!/n! · (v(S + i) − v(S)).
 * Convention: `worth` as `coalitionValues` gives it; the values sum to v(N).
 * Source: Shapley (1953), Contributions to the Theory of Games II.
 */
export function shapley(worth: Float64Array): Float64Array {
  const players = playersOf(worth);
  const likelihood = orderShares(players);
  const sizes = coalitionSizes(players);
  const values = new Float64Array(players);
  for (let player = 0; player < players; player++) {
    const bit = 1 << player;
    let value = 0;
    // Coalitions without the player stand in blocks of 2^player, each followed by the same ones with him.
    for (let block = 0; block < worth.length; block += 2 * bit) {
      for (let members = block; members < block + bit; members++) {
        value += likelihood[sizes[members]] * (worth[members + bit] - worth[members]);
      }
    }
    values[player] = value;
  }
  return values;
}

/** s!·(n − s − 1)!/n! for s = 0 … n − 1. */
function orderShares(players: number): Float64Array {
  const shares = new Float64Array(players);
  shares[0] = 1 / players;
  for (let size = 1; size < players; size++) shares[size] = (shares[size - 1] * size) / (players - size);
  return shares;
}

function coalitionSizes(players: number): Uint8Array {
  const sizes = new Uint8Array(2 ** players);
  for (let members = 1; members < sizes.length; members++) sizes[members] = sizes[members >> 1] + (members & 1);
  return sizes;
}
