import { matrixOf, rowsOf } from '../../../src/methods/matrix';
import { normalize } from '../../../src/methods/normalization/normalize';
import { saw } from '../../../src/methods/ranking/saw';
import { ahp } from '../../../src/methods/weighting/ahp';
import { ahpCheck } from '../../../src/methods/weighting/ahp-check';
import { weights } from '../../../src/methods/weighting/weights';
import { column, row } from '../../functions/excel';
import type { GoldenCase } from '../cases';
import { benefits, shares, type GoldenRun, type Runs } from './run';

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
  'weights-sd': weighting('sd', 'weightsRaw'),
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

