import { bothSatisfied } from '../../../src/methods/agreement/both-satisfied';
import { cronbach } from '../../../src/methods/agreement/cronbach';
import { fleiss } from '../../../src/methods/agreement/fleiss';
import { icc, iccTypes, type IccResult } from '../../../src/methods/agreement/icc';
import { importancePerformance } from '../../../src/methods/agreement/importance-performance';
import { kano } from '../../../src/methods/agreement/kano';
import { kappa } from '../../../src/methods/agreement/kappa';
import { kendallW } from '../../../src/methods/agreement/kendall-w';
import { krippendorff, measurementLevels } from '../../../src/methods/agreement/krippendorff';
import { spearman } from '../../../src/methods/agreement/spearman';
import { krippendorffInterval } from '../../../src/methods/agreement/krippendorff-interval';
import { matrixOf } from '../../../src/methods/matrix';
import { column, row } from '../../functions/excel';
import { gaps, type Runs } from './run';

/** Some cases have raters in rows; the functions take them in columns. */
const transposed = <Cell>(rows: Cell[][]) => rows[0].map((_, at) => rows.map((own) => own[at]));

/** The kappas of a contingency table are counted from its single pairs. */
const pairsOf = (table: number[][]) =>
  table.flatMap((counts, own) => counts.flatMap((count, other) => Array.from({ length: count }, () => [own, other])));

/** So many runs that a percentile is the one of all draws that there are. */
const intervalRuns = 50_000;

const iccFigures = ['icc', 'lower', 'upper', 'F', 'df1', 'df2', 'p'];

export const agreementRuns: Record<string, Runs> = {
  'krippendorff-alpha': ({ input, expected }) => {
    const ratings = transposed<number | null>(input.ratings);
    return measurementLevels
      .filter((level) => expected[level] !== undefined)
      .map((level) => ({
        function: 'KRIPPENDORFF',
        of: level,
        arguments: [ratings, level],
        method: () => [krippendorff(matrixOf(ratings.map(gaps)), level).alpha],
        expected: expected[level],
      }));
  },

  'krippendorff-interval': ({ input: { ratings, confidence }, expected }) => [
    {
      function: 'KRIPPENDORFF.INTERVAL',
      of: 'alpha and its ends',
      arguments: [ratings, null, confidence, intervalRuns, null, null],
      read: (spill) => spill[0].slice(0, 3),
      method: () => {
        const options = { confidence, runs: intervalRuns };
        const { alpha, lower, upper } = krippendorffInterval(matrixOf(ratings.map(gaps)), options);
        return [alpha, lower, upper];
      },
      expected: [expected.alpha, expected.lower, expected.upper],
    },
  ],

  'cohen-kappa': ({ input, expected }) => {
    const pairs: number[][] = input.ratings ?? pairsOf(input.table);
    return (['none', 'linear', 'quadratic'] as const).map((weighting) => ({
      function: 'KAPPA',
      of: weighting,
      arguments: [pairs, weighting],
      method: () => [kappa(matrixOf(pairs), weighting).kappa],
      expected: expected[weighting === 'none' ? 'unweighted' : weighting],
    }));
  },

  'fleiss-kappa': ({ input: { ratings }, expected }) => {
    const names = Array.from(new Set<string>(ratings.flat()));
    return [
      {
        function: 'FLEISS',
        of: 'κ',
        arguments: [ratings],
        method: () => [fleiss(matrixOf(ratings.map((own: string[]) => own.map((name) => names.indexOf(name))))).kappa],
        expected: expected.kappa,
      },
    ];
  },

  'kendall-w': ({ input: { ratings }, expected }) => [
    {
      function: 'KENDALLW',
      of: 'W, χ² and p',
      arguments: [ratings, null],
      method: () => {
        const { w, chiSquare, p } = kendallW(matrixOf(ratings));
        return [w, chiSquare, p];
      },
      expected: [expected.Wcorrected, expected.chisq, expected.p],
    },
  ],

  'cronbach-alpha': ({ input, expected }) => {
    const items: number[][] = input.items ?? transposed<number>(Object.values(input.data));
    return [
      {
        function: 'CRONBACH',
        of: 'α',
        arguments: [items],
        method: () => [cronbach(matrixOf(items)).alpha],
        expected: expected.alpha,
      },
    ];
  },

  spearman: ({ input: { x, y }, expected }) => [
    {
      function: 'SPEARMAN',
      of: 'ρ',
      arguments: [column(x), row(y)],
      method: () => [spearman(x, y).rho],
      expected: expected.rho,
    },
  ],

  icc: ({ input: { ratings }, expected }) =>
    iccTypes.map((type) => {
      const wanted = expected[`ICC(${type})`] as Record<string, number>;
      const known = iccFigures.filter((figure) => wanted[figure] !== undefined);
      return {
        function: 'ICC',
        of: `${type}: ${known.join(', ')}`,
        arguments: [ratings, type, null],
        read: (spill) => known.map((figure) => spill[0][iccFigures.indexOf(figure)]),
        method: () => {
          const result = icc(matrixOf(ratings), type);
          return known.map((figure) => result[figure.toLowerCase() as keyof IccResult]);
        },
        expected: known.map((figure) => wanted[figure]),
      };
    }),

  'both-satisfied': ({ input: { university, enterprise, threshold }, expected }) => [
    {
      function: 'BOTHSATISFIED',
      of: 'share, interval and pairs',
      arguments: [column(university), row(enterprise), threshold, null],
      method: () => Object.values(bothSatisfied(gaps(university), gaps(enterprise), threshold)),
      expected: expected.figures,
    },
  ],

  'ipa-gap': ({ input: { importance, performance }, expected }) => [
    {
      function: 'IPA',
      of: 'means, gap, t, p and quadrant',
      arguments: [importance, performance, null],
      method: () => importancePerformance(matrixOf(importance), matrixOf(performance)).map(Object.values),
      expected: (expected.gap as number[]).map((gap, item) => [
        expected.importanceMean[item],
        expected.performanceMean[item],
        gap,
        expected.t[item],
        expected.p[item],
        expected.quadrant[item],
      ]),
    },
  ],

  kano: ({ input: { counts_A_O_M_I_R_Q: counts }, expected }) => [
    {
      function: 'KANO',
      of: 'better and worse',
      arguments: [counts, null],
      read: (spill) => spill.map((cells) => cells.slice(0, 2)),
      method: () => kano(matrixOf(counts)).map(({ better, worse }) => [better, worse]),
      expected: (expected.better as number[]).map((better, feature) => [better, expected.worse[feature]]),
    },
  ],
};
