import { coalitionName, coalitionValues } from '../../src/methods/sharing/coalitions';
import { blockingCoalitions } from '../../src/methods/sharing/core';
import { correctedShapley } from '../../src/methods/sharing/corrected-shapley';
import { nash } from '../../src/methods/sharing/nash';
import { shapley } from '../../src/methods/sharing/shapley';
import { weightedShapley } from '../../src/methods/sharing/weighted-shapley';
import { equalWeights, randomNumbers, randomTable } from '../samples';
import type { Budget, Subject } from '../subject';

const family = 'Sharing';

export const sharing: Subject[] = [
  ofPlayers('Shapley', (worth) => shapley(worth), { seconds: 0.5 }),
  {
    family,
    method: 'coalitions read by name',
    counted: 'players',
    sizes: [5, 12, 20],
    prepare: (count) => {
      const players = Array.from({ length: count }, (_, player) => `Partner ${player + 1}`);
      const values = randomNumbers(2 ** count - 1);
      const names = Array.from(values, (_, at) => coalitionName(players, at + 1));
      return { numbers: values, run: () => coalitionValues(players, names, values) };
    },
  },
  ofPlayers('weighted Shapley', (worth, players) => weightedShapley(worth, randomNumbers(players))),
  ofPlayers('corrected Shapley', (worth, players) => correctedShapley(worth, randomTable(players, 3), equalWeights(3))),
  ofPlayers('core', (worth, players) =>
    blockingCoalitions(worth, new Float64Array(players).fill(worth[worth.length - 1] / players)),
  ),
  {
    family,
    method: 'Nash',
    counted: 'parties',
    sizes: [3, 10, 100],
    prepare: (count) => {
      const payoffs = randomNumbers(count);
      return { numbers: payoffs, run: () => nash(2 * count, payoffs, equalWeights(count)) };
    },
  },
];

/** Games in which larger coalitions are worth more than their parts, each a little off. */
function ofPlayers(method: string, run: (worth: Float64Array, players: number) => unknown, budget?: Budget): Subject {
  return {
    family,
    method,
    counted: 'players',
    sizes: [5, 12, 20],
    budget,
    prepare: (players) => {
      const worth = randomNumbers(2 ** players, 1, 1.05).map((noise, members) => noise * sizeOf(members) ** 2);
      return { numbers: worth, run: () => run(worth, players) };
    },
  };
}

function sizeOf(members: number): number {
  let size = 0;
  for (let left = members; left > 0; left >>= 1) size += left & 1;
  return size;
}
