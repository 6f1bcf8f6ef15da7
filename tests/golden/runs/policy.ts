import { matrixOf, rowsOf } from '../../../src/methods/matrix';
import { inequality, type InequalityMeasure } from '../../../src/methods/policy/inequality';
import { pmc } from '../../../src/methods/policy/pmc';
import { row } from '../../functions/excel';
import type { Runs } from './run';

const measures: Record<string, InequalityMeasure> = {
  giniPopulation: 'gini',
  giniUnbiased: 'gini-unbiased',
  theilT: 'theil',
  theilL: 'theil-l',
  atkinson05: 'atkinson',
  hhi: 'hhi',
  cv: 'cv',
};

export const policyRuns: Record<string, Runs> = {
  'pmc-index': ({ input, expected }) => {
    const policies = Object.values<number[][]>(input.policies);
    const codes = policies.map((primaries) => primaries.flat());
    const groups = policies[0].flatMap((variables, primary) => variables.map(() => `X${primary + 1}`));
    const wanted = Object.values<{ pmc: number; primary: number[] }>(expected.policies);
    return [
      {
        function: 'PMC',
        of: 'index',
        arguments: [codes, row(groups)],
        method: () => pmc(matrixOf(codes), groups).index,
        expected: wanted.map((policy) => policy.pmc),
      },
      {
        function: 'PMC.SURFACE',
        of: 'surface',
        arguments: [codes, row(groups), null],
        method: () => rowsOf(pmc(matrixOf(codes), groups).surface),
        expected: wanted.map((policy) => policy.primary),
      },
    ];
  },

  inequality: ({ input: { x }, expected }) =>
    Object.entries(measures)
      .filter(([figure]) => expected[figure] !== undefined)
      .map(([figure, measure]) => ({
        function: 'INEQUALITY',
        of: measure,
        arguments: [row(x), measure],
        method: () => [inequality(x, measure)],
        expected: expected[figure],
      })),
};
