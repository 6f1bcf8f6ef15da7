import { matrixOf, rowsOf } from '../../../src/methods/matrix';
import { normalize } from '../../../src/methods/normalization/normalize';
import { saw } from '../../../src/methods/ranking/saw';
import { ahp } from '../../../src/methods/weighting/ahp';
import { ahpAdvice } from '../../../src/methods/weighting/ahp-advice';
import { ahpCheck } from '../../../src/methods/weighting/ahp-check';
import { ahpConsensus } from '../../../src/methods/weighting/ahp-consensus';
import { ahpGroup, type AhpAggregation } from '../../../src/methods/weighting/ahp-group';
import { bestWorst } from '../../../src/methods/weighting/best-worst';
import { bestWorstCheck } from '../../../src/methods/weighting/best-worst-check';
import { combinations, combineWeights } from '../../../src/methods/weighting/combine';
import { weights } from '../../../src/methods/weighting/weights';
import { column, row } from '../../functions/excel';
import type { GoldenCase } from '../cases';
import { benefits, frame, shares, type GoldenRun, type Runs } from './run';

const weighting =
  (name: Parameters<typeof weights>[1], figure: string): Runs =>
  ({ input, expected }) => {
    const directions = input.directions ?? benefits(input.matrix[0].length);
    return [
      {
        function: 'WEIGHTS',
        of: figure,
        arguments: [input.matrix, name, input.directions ? column(directions) : null],
        method: () => weights(matrixOf(input.matrix), name, directions),
        expected: expected[figure],
      },
    ];
  };

export const weightsRuns: Record<string, Runs> = {
  'weights-sd': (golden) => [
    ...weighting('sd', 'weightsRaw')(golden),
    ...(golden.expected.weightsAfterMinmax ? weighting('sd-minmax', 'weightsAfterMinmax')(golden) : []),
  ],
  'weights-merec': weighting('merec', 'weights'),
  'weights-gini': weighting('gini', 'weights'),
  'weights-idocriw': (golden) => [...weighting('idocriw', 'weights')(golden), ...weighting('cilos', 'cilos')(golden)],
  'weights-pca': (golden) => {
    const { data } = golden.input;
    const matrix = frame(data, Object.keys(data));
    return weighting('pca', 'weightsFirstLoadingNormalised')({ ...golden, input: { matrix } });
  },

  'weights-combined': ({ input: { subjective, objective, alpha }, expected }) =>
    combinations.map((name) => {
      const of = name === 'game' ? 'gameTheoryL2' : name;
      return {
        function: 'WEIGHTS.COMBINE',
        of,
        arguments: [row(subjective), column(objective), name, alpha],
        method: () => combineWeights(subjective, objective, name, alpha).weights,
        expected: expected[of],
      };
    }),

  'ahp-group': ({ input: { matrices, expertWeights }, expected }) => {
    const equal = shares(expertWeights.map(() => 1));
    const tables = () => matrices.map(matrixOf);
    const run = (of: string, aggregation: AhpAggregation, weights: number[] | null): GoldenRun => ({
      function: 'AHP.GROUP',
      of,
      arguments: [matrices.flat(), weights && column(weights), aggregation],
      method: () => ahpGroup(tables(), weights ?? equal, aggregation).weights,
      expected: expected[of],
    });
    return [
      run('AIJ_equal', 'judgements', null),
      run('AIJ_weighted', 'judgements', expertWeights),
      run('AIP_geometric_equal', 'priorities', null),
      run('AIP_geometric_weighted', 'priorities', expertWeights),
      run('AIP_arithmetic_equal', 'prioritiesmean', null),
      run('AIP_arithmetic_weighted', 'prioritiesmean', expertWeights),
    ];
  },

  'ahp-consensus': ({ input: { matrices }, expected }) => [
    {
      function: 'AHP.CONSENSUS',
      of: 'consensus',
      arguments: [matrices.flat()],
      method: () => ahpConsensus(matrices.map(matrixOf)).consensus,
      expected: expected.consensus,
    },
  ],

  'ahp-advice': ({ input: { matrix, count }, expected }) => [
    {
      function: 'AHP.ADVICE',
      of: 'row, column, given, implied, CR if changed',
      arguments: [matrix, count, null],
      method: () =>
        ahpAdvice(matrixOf(matrix), count).map((pair) => [
          pair.row + 1,
          pair.column + 1,
          pair.given,
          pair.implied,
          pair.consistencyRatio,
        ]),
      expected: expected.advice,
    },
  ],

  'bwm-linear': ({ input: { bestToOthers, othersToWorst }, expected }) => [
    {
      function: 'BWM',
      of: 'weights',
      arguments: [row(bestToOthers), column(othersToWorst)],
      method: () => bestWorst(bestToOthers, othersToWorst).weights,
      expected: expected.weights,
    },
    {
      function: 'BWM.CHECK',
      of: 'ξ and consistency ratio',
      arguments: [column(bestToOthers), row(othersToWorst), null],
      method: () => {
        const { deviation, consistencyRatio } = bestWorstCheck(bestToOthers, othersToWorst);
        return [deviation, consistencyRatio];
      },
      expected: [expected.xi, expected.inputBasedCR],
    },
  ],

  'weights-cv': weighting('cv', 'weightsSampleSd'),

  'weights-entropy': (golden) => {
    if (golden.input.variant === 'raw-shares') return weighting('entropy', 'weights')(golden);
    // The peer takes shares of shifted min–max values; the shift is done here, the weights by the raw-share method.
    const { matrix, directions, epsilon } = golden.input;
    const shifted = rowsOf(normalize(matrixOf(matrix), directions)).map((values) =>
      values.map((value) => epsilon + (1 - 2 * epsilon) * value),
    );
    return weighting('entropy', 'weights')({ ...golden, input: { matrix: shifted } });
  },

  'weights-critic': (golden) => {
    const { input, expected } = golden;
    const ignoring = { ...golden, input: { matrix: input.matrix } };
    return [
      ...weighting('critic', 'weightsDirectionAware')(golden),
      ...(expected.weightsIgnoringDirections ? weighting('critic', 'weightsIgnoringDirections')(ignoring) : []),
      ...(expected.score ? [critic100(golden)] : []),
    ];
  },

  ahp: ({ input: { matrix }, expected }) => {
    const check = () => ahpCheck(matrixOf(matrix));
    const figure = (name: 'eigenvector' | 'geometric' | 'columnmean', value: number[]): GoldenRun => ({
      function: 'AHP',
      of: name,
      arguments: [matrix, name],
      method: () => ahp(matrixOf(matrix), name),
      expected: value,
    });
    const [ratio] = Object.entries(expected.CR as Record<string, number>).filter(([name]) => name.startsWith('saaty'));
    return [
      figure('eigenvector', expected.weightsEigen),
      figure('geometric', expected.weightsGeometricMean),
      figure('columnmean', expected.weightsColumnMean),
      {
        function: 'AHP.CHECK',
        of: 'λmax, CI, RI, CR, GCI',
        arguments: [matrix, null],
        method: () => Object.values(check()),
        expected: [expected.lambdaMax, expected.CI, expected.CI / ratio[1], ratio[1], expected.GCI],
      },
    ];
  },
};

/** Scores of the peer that weighs 100 × min–max values by CRITIC. */
function critic100({ input, expected }: GoldenCase): GoldenRun {
  const found = expected.weightsDirectionAware as number[];
  return {
    function: 'SAW',
    of: 'score',
    arguments: [input.matrix, row(found), row(input.directions), null],
    method: () => saw(matrixOf(input.matrix), shares(found), input.directions),
    expected: (expected.score as number[]).map((score) => score / 100),
  };
}

