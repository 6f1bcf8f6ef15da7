import { matrixOf, rowsOf, type Direction, type Matrix } from '../../../src/methods/matrix';
import { aras } from '../../../src/methods/ranking/aras';
import { benefitOfTheDoubt } from '../../../src/methods/ranking/benefit-of-the-doubt';
import { codas } from '../../../src/methods/ranking/codas';
import { copras } from '../../../src/methods/ranking/copras';
import { edas } from '../../../src/methods/ranking/edas';
import { electre1 } from '../../../src/methods/ranking/electre1';
import { electre3 } from '../../../src/methods/ranking/electre3';
import { fuzzyEvaluation, fuzzyScore, type FuzzyOperator } from '../../../src/methods/ranking/fuzzy';
import { gra } from '../../../src/methods/ranking/gra';
import { mabac } from '../../../src/methods/ranking/mabac';
import { mairca } from '../../../src/methods/ranking/mairca';
import { marcos } from '../../../src/methods/ranking/marcos';
import { moora } from '../../../src/methods/ranking/moora';
import { promethee } from '../../../src/methods/ranking/promethee';
import { rsr } from '../../../src/methods/ranking/rsr';
import { vikor } from '../../../src/methods/ranking/vikor';
import { waspas } from '../../../src/methods/ranking/waspas';
import { wpm } from '../../../src/methods/ranking/wpm';
import { column, row, type Argument } from '../../functions/excel';
import { benefits, ranked, shares, type GoldenRun, type Runs } from './run';

type Ranking = (data: Matrix, weights: number[], directions: Direction[]) => ArrayLike<number>;

/** A ranking without options, whose golden case holds one column of scores. */
const ranking =
  (id: string, method: Ranking, figure: string): Runs =>
  ({ input, expected }) => [
    {
      function: id,
      of: figure,
      arguments: [input.matrix, row(input.weights), column(input.directions)],
      method: () => method(matrixOf(input.matrix), shares(input.weights), input.directions),
      expected: expected[figure],
    },
    ...(expected.rank ? [ranked(expected[figure], expected.rank)] : []),
  ];

const operators = {
  weightedAverage: 'weighted',
  minMax: 'minmax',
  productMax: 'productmax',
  boundedSum: 'boundedsum',
} as const satisfies Record<string, FuzzyOperator>;

export const rankingRuns: Record<string, Runs> = {
  copras: ranking('COPRAS', (...given) => copras(...given).utility, 'utility'),
  edas: ranking('EDAS', (...given) => edas(...given).appraisal, 'appraisal'),
  moora: ranking('MOORA', (...given) => moora(...given).scores, 'score'),
  aras: ranking('ARAS', (...given) => aras(...given).utility, 'score'),
  codas: ranking('CODAS', (...given) => codas(...given).scores, 'score'),
  mabac: ranking('MABAC', (...given) => mabac(...given).scores, 'score'),
  marcos: ranking('MARCOS', (...given) => marcos(...given).utility, 'score'),
  mairca: ranking('MAIRCA', (...given) => mairca(...given).scores, 'score'),

  wpm: ({ input, expected }) => {
    const name = input.normalisation === 'linear' ? 'max' : input.normalisation;
    return [
      {
        function: 'WPM',
        of: 'score',
        arguments: [input.matrix, column(input.weights), row(input.directions), name],
        method: () => wpm(matrixOf(input.matrix), shares(input.weights), input.directions, name),
        expected: expected.score,
      },
    ];
  },

  waspas: ({ file, input, expected }) => {
    if (file === 'waspas--chakraborty2015.json') return [];
    const run = (of: string, lambda: number): GoldenRun => ({
      function: 'WASPAS',
      of,
      arguments: [input.matrix, row(input.weights), row(input.directions), lambda],
      method: () => waspas(matrixOf(input.matrix), shares(input.weights), input.directions, lambda).scores,
      expected: expected[of],
    });
    return [run('score', input.lambda), run('score_lambda0.3', 0.3)];
  },

  vikor: ({ input, expected }) => {
    const result = (v: number) => vikor(matrixOf(input.matrix), shares(input.weights), input.directions, v);
    const run = (of: string, at: number, v: number, method: () => ArrayLike<number>): GoldenRun => ({
      function: 'VIKOR',
      of,
      arguments: [input.matrix, row(input.weights), row(input.directions), v, null],
      read: (spill) => spill.map((cells) => cells[at]),
      method,
      expected: expected[of],
    });
    return [
      run('S', 0, input.v, () => result(input.v).groupUtility),
      run('R', 1, input.v, () => result(input.v).individualRegret),
      run('Q', 2, input.v, () => result(input.v).compromise),
      run('Q_v0.7', 2, 0.7, () => result(0.7).compromise),
    ].filter(({ of }) => expected[of]);
  },

  gra: ({ input, expected }) => [
    {
      function: 'GRA',
      of: 'grade',
      arguments: [input.matrix, row(input.weights), column(input.directions), input.rho],
      method: () => gra(matrixOf(input.matrix), shares(input.weights), input.directions, input.rho),
      expected: expected.grade,
    },
  ],

  promethee2: ({ input, expected }) => {
    const name = input.preferenceFunction === 'vshape-indifference' ? 'linear' : input.preferenceFunction;
    const { q, p, s } = input;
    const limits = [q, p, s].map((one): Argument => (one ? row(one) : null));
    const result = () => promethee(matrixOf(input.matrix), shares(input.weights), input.directions, name, { q, p, s });
    const run = (of: string, at: number, method: () => ArrayLike<number>): GoldenRun => ({
      function: 'PROMETHEE',
      of,
      arguments: [input.matrix, row(input.weights), row(input.directions), name, ...limits, null],
      read: (spill) => spill.map((cells) => cells[at]),
      method,
      expected: expected[of],
    });
    return [
      run('phiPlus', 0, () => result().positive),
      run('phiMinus', 1, () => result().negative),
      run('phiNet', 2, () => result().net),
    ].filter(({ of }) => expected[of]);
  },

  electre1: ({ input, expected }) => {
    const { matrix, weights, directions, concordanceThreshold: least, discordanceThreshold: most } = input;
    return [
      {
        function: 'ELECTRE1',
        of: 'outranking',
        arguments: [matrix, row(weights), row(directions), least, most],
        method: () => rowsOf(electre1(matrixOf(matrix), shares(weights), directions, least, most).outranking),
        expected: expected.outranking.map((cells: boolean[]) => cells.map(Number)),
      },
    ];
  },

  // The peer leaves the diagonal 0.
  electre3: ({ input, expected }) => {
    const { matrix, weights, directions, q, p, v } = input;
    return [
      {
        function: 'ELECTRE3',
        of: 'credibility',
        arguments: [matrix, row(weights), row(directions), row(q), column(p), row(v)],
        method: () => rowsOf(electre3(matrixOf(matrix), shares(weights), directions, { q, p, v }).credibility),
        expected: expected.credibility.map((cells: number[], at: number) =>
          cells.map((value, other) => (other === at ? 1 : value)),
        ),
      },
    ];
  },

  rsr: ({ input, expected }) => {
    const table = input.normalisedBenefit;
    const name = input.method === 'integer' ? 'integer' : 'noninteger';
    const result = () => rsr(matrixOf(table), shares(input.weights), benefits(table[0].length), name);
    const run = (of: string, at: number, method: () => ArrayLike<number>): GoldenRun => ({
      function: 'RSR',
      of,
      arguments: [table, row(input.weights), null, name, null],
      read: (spill) => spill.map((cells) => cells[at]),
      method,
      expected: expected[of],
    });
    return [
      run('rsr', 0, () => result().ratios),
      run('probit', 1, () => result().probits),
      run('fitted', 2, () => result().fitted),
    ];
  },

  'fuzzy-comprehensive': ({ input, expected }) =>
    Object.entries(operators).flatMap(([figure, name]): GoldenRun[] => {
      const { level1, normalisedEachLevel, scoreNormalisedEachLevel } = expected[figure];
      const levels: number[][] = level1.map(shares);
      const whole = () => fuzzyEvaluation(matrixOf(levels), shares(input.groupWeights), name);
      return [
        ...levels.map((membership, at): GoldenRun => {
          const group = input.groups[at];
          return {
            function: 'FCE',
            of: `${figure} of group ${at + 1}`,
            arguments: [group.membership, row(group.weights), name],
            method: () => fuzzyEvaluation(matrixOf(group.membership), shares(group.weights), name).membership,
            expected: membership,
          };
        }),
        {
          function: 'FCE',
          of: figure,
          arguments: [levels, column(input.groupWeights), name],
          method: () => whole().membership,
          expected: normalisedEachLevel,
        },
        {
          function: 'FCE.SCORE',
          of: figure,
          arguments: [levels, column(input.groupWeights), row(input.gradeScores), name],
          method: () => fuzzyScore(whole(), input.gradeScores),
          expected: scoreNormalisedEachLevel,
        },
      ];
    }),

  bod: ({ input, expected }) =>
    (
      [
        ['score', 0],
        ['scoreWithShareAtLeast0.1', 0.1],
      ] as const
    ).map(([of, share]) => ({
      function: 'BOD',
      of,
      arguments: [input.data, share],
      method: () => benefitOfTheDoubt(matrixOf(input.data), share).scores,
      expected: expected[of],
    })),
};
