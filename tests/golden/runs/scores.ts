import { matrixOf } from '../../../src/methods/matrix';
import { aggregate } from '../../../src/methods/ranking/aggregate';
import { grade } from '../../../src/methods/ranking/grade';
import { rank } from '../../../src/methods/ranking/rank';
import { saw } from '../../../src/methods/ranking/saw';
import { topsis } from '../../../src/methods/ranking/topsis';
import { column, row } from '../../functions/excel';
import { gaps, ranked, shares, type Runs } from './run';

export const scoresRuns: Record<string, Runs> = {
  saw: ({ input, expected }) => {
    const name = input.normalisation === 'linear' ? 'max' : input.normalisation;
    return [
      {
        function: 'SAW',
        of: 'score',
        arguments: [input.matrix, row(input.weights), column(input.directions), name],
        method: () => saw(matrixOf(input.matrix), shares(input.weights), input.directions, name),
        expected: expected.score,
      },
      ranked(expected.score, expected.rank),
    ];
  },

  topsis: ({ file, input, expected }) => {
    // The paper's normalisation stands only in the notes of this case.
    const name = file === 'topsis--opricovic2004.json' ? 'minmax' : input.normalisation;
    const result = () => topsis(matrixOf(input.matrix), shares(input.weights), input.directions, name);
    return [
      {
        function: 'TOPSIS',
        of: 'closeness',
        arguments: [input.matrix, column(input.weights), row(input.directions), name, null, null],
        method: () => result().closeness,
        expected: expected.closeness,
      },
      ...(expected.rank ? [ranked(expected.closeness, expected.rank)] : []),
    ];
  },

  rank: ({ input, expected }) =>
    Object.keys(expected).map((figure) => {
      const [order, ties] = figure.split('-') as ['desc' | 'asc', 'mean' | 'min' | 'dense'];
      return {
        function: 'RANK',
        of: figure,
        arguments: [row(input.scores), order, ties],
        method: () => rank(gaps(input.scores), order, ties),
        expected: expected[figure],
      };
    }),

  grade: ({ input, expected }) => [
    {
      function: 'GRADE',
      of: 'grades',
      arguments: [column(input.scores), row(input.cutoffs), column(input.labels)],
      method: () => grade(gaps(input.scores), input.cutoffs, input.labels),
      expected: expected.grades,
    },
  ],

  aggregate: ({ input, expected }) =>
    Object.keys(expected).map((figure) => {
      const [mean, coverage] = figure.split('-') as [Parameters<typeof aggregate>[2] & string, string];
      const data = matrixOf(input.matrix.map(gaps));
      return {
        function: 'AGGREGATE',
        of: figure,
        arguments: [input.matrix, row(input.weights), mean, Number(coverage)],
        method: () => aggregate(data, shares(input.weights), mean, Number(coverage)).scores,
        expected: expected[figure],
      };
    }),

  // COINr publishes the two upper levels only, so a pillar below them is aggregated by the method on the way.
  'coinr-aggregate': ({ input: { data, meta }, expected }) => {
    const childrenOf = (parent: string) => (meta.iCode as string[]).filter((_, at) => meta.Parent[at] === parent);
    const partsOf = (codes: string[]) => codes.map((code) => meta.Weight[meta.iCode.indexOf(code)] as number);
    const valuesOf = (parent: string): number[][] => {
      const columns = childrenOf(parent).map((code) => expected.data[code] ?? data[code] ?? pillar(code));
      return columns[0].map((_: number, at: number) => columns.map((values) => values[at]));
    };
    const scoresOf = (parent: string) =>
      aggregate(matrixOf(valuesOf(parent)), shares(partsOf(childrenOf(parent)))).scores;
    const pillar = (code: string) => Array.from(scoresOf(code));
    return ['Conn', 'Sust', 'Index'].map((parent) => ({
      function: 'AGGREGATE',
      of: parent,
      arguments: [valuesOf(parent), row(partsOf(childrenOf(parent))), null, null],
      method: () => scoresOf(parent),
      expected: expected.data[parent],
    }));
  },
};
