import { matrixOf, rowsOf } from '../../../src/methods/matrix';
import { robust } from '../../../src/methods/robustness/robust';
import { sensitivity } from '../../../src/methods/robustness/sensitivity';
import { smaa } from '../../../src/methods/robustness/smaa';
import { column, row } from '../../functions/excel';
import { benefits, type Runs } from './run';

const runs = 50_000;

export const robustnessRuns: Record<string, Runs> = {
  robust: ({ input: { matrix, weights, spread, runs, seed }, expected }) => [
    {
      function: 'ROBUST',
      of: 'ranks and shares',
      arguments: [matrix, row(weights), null, null, spread, runs, seed, null],
      method: () => {
        const result = robust(matrixOf(matrix), weights, benefits(weights.length), { spread, runs, seed });
        return Array.from(result.baseRanks, (base, unit) => [
          base,
          result.medianRanks[unit],
          result.lowRanks[unit],
          result.highRanks[unit],
          result.stability[unit],
          result.firstShare[unit],
        ]);
      },
      expected: expected.ranks,
    },
  ],

  smaa: ({ input: { normalised }, expected }) => [
    {
      function: 'SMAA',
      of: 'rank acceptability',
      arguments: [normalised, null, runs, null, 'none'],
      method: () =>
        rowsOf(smaa(matrixOf(normalised), benefits(normalised[0].length), { runs, normalization: 'none' })),
      expected: expected.rankAcceptability,
    },
  ],

  sensitivity: ({ input: { matrix, weights, method }, expected }) => [
    {
      function: 'SENSITIVITY',
      of: method,
      arguments: [matrix, column(weights), null, method, null],
      method: () =>
        sensitivity(matrixOf(matrix), weights, benefits(weights.length), method).map((one) => [
          one.weight,
          one.firstChange,
          one.anyChange,
          one.newFirst + 1,
        ]),
      expected: expected.changes,
    },
  ],
};
