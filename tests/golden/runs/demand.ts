import { gm11 } from '../../../src/methods/forecasting/gm11';
import { gm11Check } from '../../../src/methods/forecasting/gm11-check';
import { match } from '../../../src/methods/forecasting/match';
import { column, row } from '../../functions/excel';
import type { Runs } from './run';

export const demandRuns: Record<string, Runs> = {
  gm11: ({ input: { series }, expected }) => {
    const [low, high] = expected.levelRatioBounds;
    return [
      {
        function: 'GM11',
        of: 'forecast',
        arguments: [column(series), null],
        method: () => gm11(series).forecast,
        expected: expected.forecast3,
      },
      {
        function: 'GM11.CHECK',
        of: 'a, b, C, P, error and class ratios',
        arguments: [row(series), null],
        read: (spill) => spill[0].slice(0, 6),
        method: () => {
          const check = gm11Check(series);
          const { posteriorErrorRatio, smallErrorProbability, meanRelativeError, classRatiosInside } = check;
          const { a, b } = check.model;
          return [a, b, posteriorErrorRatio, smallErrorProbability, meanRelativeError, classRatiosInside];
        },
        expected: [
          expected.a,
          expected.b,
          expected.posteriorErrorRatioC,
          expected.smallErrorP,
          expected.meanRelativeError,
          expected.levelRatios.every((ratio: number) => ratio > low && ratio < high),
        ],
      },
    ];
  },

  match: ({ input: { contribution, compensation, groups }, expected }) => [
    {
      function: 'MATCH',
      of: 'percentiles and match',
      arguments: [column(contribution), column(compensation), column(groups), null],
      method: () => {
        // The last unit is blank in both and takes no part.
        const present = [contribution, compensation, groups].map((values) => values.slice(0, -1));
        const result = match(present[0], present[1], present[2]);
        const rows = Array.from(result.match, (own, unit) => [
          result.contribution[unit],
          result.compensation[unit],
          own,
        ]);
        return [...rows, [null, null, null]];
      },
      expected: expected.match,
    },
  ],
};
