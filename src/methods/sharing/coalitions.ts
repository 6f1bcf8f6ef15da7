import { NotDefined, OutOfDomain } from '../refusals';

export const mostPlayers = 20;

/**
 * The value of every coalition of a game, at the sum of 2^place over its players; the empty one is worth 0.
 *
 * Convention: a coalition is its players' names joined by +, in any order; names are trimmed and case-sensitive; every
 * non-empty coalition stands there once.
 */
export function coalitionValues(
  players: readonly string[],
  coalitions: readonly string[],
  values: ArrayLike<number>,
): Float64Array {
  const bitOf = bitsOf(players);
  const worth = new Float64Array(2 ** players.length).fill(NaN);
  worth[0] = 0;
  coalitions.forEach((coalition, row) => {
    const members = membersOf(coalition, bitOf, row);
    if (!Number.isNaN(worth[members])) throw new OutOfDomain('coalition-repeated', row, 0, coalition);
    worth[members] = values[row];
  });
  const missing = worth.findIndex(Number.isNaN);
  if (missing !== -1) throw new OutOfDomain('coalition-missing', null, null, coalitionName(players, missing));
  return worth;
}

export function coalitionName(players: readonly string[], members: number): string {
  return players.filter((_, player) => members & (1 << player)).join('+');
}

/** How many players a game with this many coalitions has. */
export function playersOf(worth: ArrayLike<number>): number {
  return Math.log2(worth.length);
}

function bitsOf(players: readonly string[]): Map<string, number> {
  if (players.length === 0) throw new NotDefined('no-values');
  if (players.length > mostPlayers) throw new OutOfDomain('too-many-players');
  const bitOf = new Map<string, number>();
  players.forEach((player, row) => {
    if (player.includes('+')) throw new OutOfDomain('player-with-plus', row, 0, player);
    if (bitOf.has(player)) throw new OutOfDomain('player-repeated', row, 0, player);
    bitOf.set(player, 1 << row);
  });
  return bitOf;
}

/** A million coalitions are read this way, so the text is walked through without taking it apart into arrays. */
function membersOf(coalition: string, bitOf: ReadonlyMap<string, number>, row: number): number {
  let members = 0;
  for (let start = 0; start <= coalition.length;) {
    const plus = coalition.indexOf('+', start);
    const end = plus === -1 ? coalition.length : plus;
    const written = coalition.slice(start, end);
    const bit = bitOf.get(written) ?? bitOf.get(written.trim());
    if (bit === undefined) throw new OutOfDomain('player-unknown', row, 0, written.trim());
    if (members & bit) throw new OutOfDomain('member-repeated', row, 0, written.trim());
    members |= bit;
    start = end + 1;
  }
  return members;
}
