import { matrixOf, rowsOf } from '../../../src/methods/matrix';
import { normalize } from '../../../src/methods/normalization/normalize';
import { impute } from '../../../src/methods/preparing/impute';
import { rate } from '../../../src/methods/preparing/rate';
import { screen } from '../../../src/methods/preparing/screen';
import { treat } from '../../../src/methods/preparing/treat';
import { column, row } from '../../functions/excel';
import { goldenCase, type GoldenCase } from '../cases';
import { benefits, frame, gaps, ranked, type GoldenRun, type Runs } from './run';

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

export const preparingRuns: Record<string, Runs> = {
  'normalise-minmax': normalization('minmax'),
  'normalise-vector': normalization('vector'),
  'normalise-vector-cost-complement': normalization('vector'),
  'normalise-sum-cost-reciprocal': normalization('sum'),
  'normalise-linear-max-cost-min-over-x': normalization('max'),
  'normalise-max-cost-complement': normalization('maxcomplement'),
  'normalise-zscore': normalization('zscore', 'sampleSd'),
  'normalise-rank': normalization('rank'),
  'normalise-percentile': normalization('percentile'),

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

  'coinr-asem': (golden) => {
    const { file, input, expected } = golden;
    if (file === 'coinr-asem--ranks.json') return [ranked(expected.Index, expected.Rank)];
    if (file === 'coinr-asem--stage-imputed.json') return imputed(golden);
    if (file === 'coinr-asem--stage-treated.json') return treated(golden);
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

/** Sizes of the indicators differ by orders of magnitude, so each is compared relative to its largest value. */
function perIndicator(golden: GoldenCase, run: (values: number[][]) => Omit<GoldenRun, 'of' | 'expected' | 'read'>): GoldenRun[] {
  const { input, expected } = golden;
  const codes = Object.keys(expected.data).filter((code) => code !== 'uCode');
  const wanted = frame(expected.data, codes) as number[][];
  const sizes = codes.map((_, at) => Math.max(...wanted.map((cells) => Math.abs(cells[at]))));
  const relative = (table: number[][]) => table.map((cells) => cells.map((value, at) => value / sizes[at]));
  const { method, ...given } = run(frame(input.data, codes) as number[][]);
  return [
    {
      ...given,
      of: 'data',
      read: (spill) => relative(spill as number[][]),
      method: () => relative(method() as number[][]),
      expected: relative(wanted),
    },
  ];
}

function imputed(golden: GoldenCase): GoldenRun[] {
  // The stages stand in the order of the codes, the groups in that of the raw data.
  const { uCode, EurAsia_group: groups } = goldenCase('coinr-asem--raw-and-meta.json').input.iData;
  const groupOf: string[] = golden.input.data.uCode.map((code: string) => groups[uCode.indexOf(code)]);
  return perIndicator(golden, (values) => ({
    function: 'IMPUTE',
    arguments: [values, 'mean', column(groupOf)],
    method: () => rowsOf(impute(matrixOf(values.map(gaps)), 'mean', groupOf).imputed),
  }));
}

function treated(golden: GoldenCase): GoldenRun[] {
  return perIndicator(golden, (values) => ({
    function: 'TREAT',
    arguments: [values, null],
    method: () => rowsOf(treat(matrixOf(values)).treated),
  }));
}
