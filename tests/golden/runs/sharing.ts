import { matrixOf } from '../../../src/methods/matrix';
import { coalitionName, coalitionValues } from '../../../src/methods/sharing/coalitions';
import { blockingCoalitions } from '../../../src/methods/sharing/core';
import { correctedShapley } from '../../../src/methods/sharing/corrected-shapley';
import { nash } from '../../../src/methods/sharing/nash';
import { shapley } from '../../../src/methods/sharing/shapley';
import { weightedShapley } from '../../../src/methods/sharing/weighted-shapley';
import { column, row } from '../../functions/excel';
import type { Runs } from './run';

export const sharingRuns: Record<string, Runs> = {
  shapley: ({ input, expected }) => {
    const players = Array.from({ length: input.players }, (_, player) => `player ${player}`);
    const coalitions = Object.keys(input.values).map((digits) =>
      digits
        .split('')
        .map((player) => `player ${player}`)
        .reverse()
        .join(' + '),
    );
    const values = Object.values<number>(input.values);
    const worth = () => coalitionValues(players, coalitions, values);
    return [
      {
        function: 'SHAPLEY',
        of: 'equal players',
        arguments: [column(players), column(coalitions), column(values), null],
        method: () => shapley(worth()),
        expected: expected.shapley,
      },
      {
        function: 'SHAPLEY',
        of: 'weighted players',
        arguments: [row(players), row(coalitions), column(values), row(input.weights)],
        method: () => weightedShapley(worth(), input.weights),
        expected: expected.weightedShapley,
      },
    ];
  },

  'corrected-shapley': ({ input: { players, coalitions, values, factors, factorWeights }, expected }) => [
    {
      function: 'SHAPLEY.CORRECTED',
      of: 'shares',
      arguments: [column(players), column(coalitions), column(values), factors, row(factorWeights)],
      method: () =>
        correctedShapley(coalitionValues(players, coalitions, values), matrixOf(factors), factorWeights).shares,
      expected: expected.shares,
    },
  ],

  'nash-bargaining': ({ input: { total, disagreement, bargainingPower }, expected }) => [
    {
      function: 'NASH',
      of: 'shares',
      arguments: [total, column(disagreement), column(bargainingPower)],
      method: () => nash(total, disagreement, bargainingPower).shares,
      expected: expected.allocation,
    },
  ],

  core: ({ input: { players, coalitions, values, allocation, inCore }, expected }) => {
    const given = [column(players), column(coalitions), column(values)];
    const blocking = (shares: number[]) =>
      blockingCoalitions(coalitionValues(players, coalitions, values), shares).map((one) => [
        coalitionName(players, one.members),
        one.gets,
        one.couldGet,
        one.shortfall,
      ]);
    return [
      {
        function: 'CORE',
        of: 'blocking coalitions',
        arguments: [...given, column(allocation), null],
        method: () => blocking(allocation),
        expected: expected.blocking,
      },
      {
        function: 'CORE',
        of: 'an allocation in the core',
        arguments: [...given, column(inCore), true],
        method: () => (blocking(inCore).length === 0 ? ['in the core'] : []),
        expected: ['in the core'],
      },
    ];
  },
};
