import { matrixOf, rowsOf } from '../../src/methods/matrix';
import { normalize } from '../../src/methods/normalization/normalize';
import { rate } from '../../src/methods/preparing/rate';
import { screen } from '../../src/methods/preparing/screen';
import { aggregate } from '../../src/methods/ranking/aggregate';
import { grade } from '../../src/methods/ranking/grade';
import { rank } from '../../src/methods/ranking/rank';
import { saw } from '../../src/methods/ranking/saw';
import { topsis } from '../../src/methods/ranking/topsis';
import { ahp } from '../../src/methods/weighting/ahp';
import { ahpCheck } from '../../src/methods/weighting/ahp-check';
import { weights } from '../../src/methods/weighting/weights';
import { column, row, type Argument } from '../functions/excel';
import { goldenCase, type GoldenCase } from './cases';

type Json = any; // As in cases.ts.

/** How one figure of a golden case is computed, through Excel's function and by the method itself. */
export interface GoldenRun {
  readonly function: string;
  /** What is compared, where a case holds several figures. */
  readonly of: string;
  readonly arguments: Argument[];
  /** The figure in the spill, where it is not the whole of it. */
  readonly read?: (spill: (string | number)[][]) => unknown;
  readonly method: () => unknown;
  readonly expected: unknown;
}

type Runs = (golden: GoldenCase) => GoldenRun[];

const benefits = (count: number) => Array.from({ length: count }, () => 'benefit' as const);
const shares = (weights: number[]) => weights.map((weight) => weight / weights.reduce((sum, one) => sum + one, 0));
const gaps = (values: (number | null)[]) => values.map((value) => value ?? NaN);

/** Columns of a data frame as rows of a table. */
const frame = (columns: Record<string, (number | null)[]>, names: string[]) =>
  columns[names[0]].map((_, at) => names.map((name) => columns[name][at]));

const normalization =
  (name: Parameters<typeof normalize>[2], figure = 'normalised'): Runs =>
  ({ input, expected }) => {
    const directions = input.directions ?? benefits(input.matrix[0].length);
    return [
      {
        function: 'NORMALIZE',
        of: figure,
        arguments: [input.matrix, input.directions ? row(directions) : null, name ?? null],
        method: () => rowsOf(normalize(matrixOf(input.matrix), directions, name)),
        expected: expected[figure],
      },
    ];
  };

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

const ranked = (scores: number[], expected: number[]): GoldenRun => ({
  function: 'RANK',
  of: 'rank',
  arguments: [column(scores), null, null],
  method: () => rank(scores),
  expected,
});

const screenFigures = [
  ['count', 'N.Avail', 0],
  ['distinct', 'N.Unique', 3],
  ['minimum', 'Min', 4],
  ['maximum', 'Max', 5],
  ['mean', 'Mean', 6],
  ['median', 'Median', 7],
  ['deviation', 'Std', 8],
  ['skewness', 'Skew', 9],
  ['kurtosis', 'Kurt', 10],
] as const;

/** The runs of each golden method; a case without runs must stand in `keptOut`. */
export const runsOf: Record<string, Runs> = {
  'normalise-minmax': normalization('minmax'),
  'normalise-vector': normalization('vector'),
  'normalise-vector-cost-complement': normalization('vector'),
  'normalise-sum-cost-reciprocal': normalization('sum'),
  'normalise-linear-max-cost-min-over-x': normalization('max'),
  'normalise-max-cost-complement': normalization('maxcomplement'),
  'normalise-zscore': normalization('zscore', 'sampleSd'),
  'normalise-rank': normalization('rank'),
  'normalise-percentile': normalization('percentile'),

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

  rate: ({ input, expected }) => {
    const { values, low, high, peers, groups, positive, anchors } = input;
    const run = (of: string, rule: Parameters<typeof rate>[1], scores: number[], from: number | null = null, to: number | null = null): GoldenRun => ({
      function: 'RATE',
      of,
      arguments: [column(scores), rule, from, to, null],
      method: () => rate(gaps(scores), rule, { low: from, high: to }),
      expected: expected[of],
    });
    return [
      run('linear', 'linear', values),
      run('goalpost', 'goalpost', values, low, high),
      run('goalpost-reversed', 'goalpost', values, high, low),
      run('log', 'log', positive, low, high),
      run('target', 'target', values, low, high),
      run('anchor', 'anchor', anchors),
      {
        function: 'RATE',
        of: 'percentile',
        arguments: [column(peers), 'percentile', null, null, column(groups)],
        method: () => rate(gaps(peers), 'percentile', { groups }),
        expected: expected.percentile,
      },
    ];
  },

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

  // The peer prints three significant digits of figures from 1e-5 to 1e6: rounded alike, and compared as ratios.
  // Two values of TolMin that the peer counts apart became equal when the case was written with 13 digits.
  'coinr-stats': ({ input: { data }, expected: { stats } }) => {
    const codes = stats.iCode as string[];
    const values = frame(data, codes);
    const ratios = (peer: string, figures: number[]) =>
      figures.map((figure, at) =>
        peer === 'N.Unique' && codes[at] === 'TolMin' ? 1 : Number(figure.toPrecision(3)) / (stats[peer][at] || 1),
      );
    return screenFigures.map(([figure, peer, position]) => ({
      function: 'SCREEN',
      of: figure,
      arguments: [values, null],
      read: (spill) =>
        ratios(
          peer,
          spill.map((cells) => cells[position] as number),
        ),
      method: () =>
        ratios(
          peer,
          screen(matrixOf(values.map(gaps))).map((indicator) => indicator[figure]),
        ),
      expected: ratios(peer, stats[peer]),
    }));
  },

  'coinr-asem': ({ file, input, expected }) => {
    if (file === 'coinr-asem--ranks.json') return [ranked(expected.Index, expected.Rank)];
    if (file !== 'coinr-asem--stage-normalised.json') return [];
    const meta = goldenCase('coinr-asem--raw-and-meta.json').input.iMeta;
    const codes = Object.keys(expected.data).filter((code) => code !== 'uCode');
    const directions = codes.map((code) => (meta.Direction[meta.iCode.indexOf(code)] === 1 ? 'benefit' : 'cost'));
    const values = frame(input.data, codes) as number[][];
    return [
      {
        function: 'NORMALIZE',
        of: 'normalised',
        arguments: [values, row(directions), 'minmax'],
        method: () => rowsOf(normalize(matrixOf(values), directions as ('benefit' | 'cost')[])),
        expected: frame(expected.data, codes).map((cells) => cells.map((value) => value! / 100)),
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
    expected: (expected.score as Json[]).map((score) => score / 100),
  };
}

/** Cases without a run of their own, with the reason. */
export const keptOut: Record<string, string> = {
  'coinr-asem--raw-and-meta.json': 'Holds the directions that the run of stage-normalised reads; nothing is computed.',
};
