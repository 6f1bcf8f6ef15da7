import { column, row, type Argument } from './excel';

const inputs = [
  [8, 8],
  [11, 15],
  [14, 12],
  [12, 13],
];
const outputs = [
  [14, 20],
  [25, 42],
  [8, 30],
  [25, 8],
];
const later = inputs.map((values) => values.map((value) => value + 1));
const production = { inputs, outputs };
const ratings = [
  [4, 5, 4],
  [2, 3, 2],
  [5, 5, 4],
  [3, 2, 3],
];
const game = {
  players: column(['U', 'I', 'G']),
  coalitions: column(['U', 'I', 'G', 'U+I', 'G+U', 'I+G', 'U+I+G']),
  values: column([30, 40, 10, 100, 55, 65, 150]),
};
const codes = [
  [1, 0, 1],
  [0, 1, 1],
];
const series = column([2.9, 3.3, 3.4, 3.5, 3.7]);
const data = [
  [9, 2, 5],
  [8, 4, 4],
  [3, 9, 6],
  [6, 6, 2],
];
const ranking = { data, weights: row([0.5, 0.3, 0.2]), directions: column([1, -1, 1]) };

/** As `goodCalls`: a call of each function of efficiency, synergy, agreement, sharing, policy, demand, robustness and the scoring models. */
export const systemCalls: Record<string, Record<string, Argument>> = {
  DEA: { ...production, orientation: 'output', returns: 'vrs' },
  'DEA.DETAIL': {
    ...production,
    orientation: 'output',
    returns: 'vrs',
    names: column(['A', 'B', 'C', 'D']),
    headers: false,
  },
  'DEA.SUPER': { ...production, orientation: 'output', returns: 'vrs' },
  'DEA.CROSS': { ...production, formulation: 'benevolent' },
  'DEA.SBM': { ...production, orientation: 'input', returns: 'vrs' },
  'DEA.TWOSTAGE': { inputs, intermediates: later, outputs, returns: 'crs', headers: false },
  MALMQUIST: {
    inputs1: inputs,
    outputs1: outputs,
    inputs2: later,
    outputs2: outputs,
    orientation: 'output',
    headers: false,
  },

  COUPLING: {
    systems: [
      [0.4, 0.6, 0.5],
      [0.7, 0.9, 0.8],
    ],
    weights: row([1, 2, 1]),
    model: 'modified',
    headers: false,
  },
  'COUPLING.GRADE': { degrees: column([0.2, 0.5, 1]) },
  ORDER: {
    values: [
      [12, 30],
      [15, 34],
    ],
    lower: row([-10, -10]),
    upper: row([24, 50]),
    directions: row([1, -1]),
    weights: row([1, 2]),
    mean: 'geometric',
  },
  SYNERGY: {
    orderDegrees: [
      [0.2, 0.3],
      [0.4, 0.5],
      [0.6, 0.6],
    ],
    base: 'previous',
  },
  TRIPLEHELIX: { counts: row([0, 50, 6, 21, 4, 7, 1, 3]), headers: false },
  OBSTACLE: {
    normalized: [
      [0.4, 0.6],
      [1, 0.8],
    ],
    weights: row([1, 2]),
  },

  KRIPPENDORFF: { ratings, level: 'interval' },
  'KRIPPENDORFF.INTERVAL': { ratings, level: 'interval', confidence: 0.9, runs: 20, seed: 2, headers: false },
  KAPPA: { ratings: ratings.map((own) => own.slice(0, 2)), weighting: 'linear' },
  FLEISS: { ratings },
  KENDALLW: { ratings, headers: false },
  CRONBACH: { items: ratings },
  SPEARMAN: { x: column([1, 2, 4, 3]), y: row([2, 1, 4, 3]) },
  ICC: { ratings, type: '3,1', headers: false },
  BOTHSATISFIED: { university: column([5, 4, 3]), enterprise: column([4, 4, 2]), threshold: 3, headers: false },
  IPA: { importance: ratings, performance: [...ratings].reverse(), headers: false },
  KANO: { counts: [[10, 1, 1, 16, 1, 9]], headers: false },

  SHAPLEY: { ...game, weights: row([3, 2, 1]) },
  'SHAPLEY.CORRECTED': {
    ...game,
    factors: [
      [3, 20],
      [5, 35],
      [2, 45],
    ],
    factorWeights: row([0.6, 0.4]),
  },
  NASH: { total: 240, disagreement: column([30, 50, 20]), power: row([5, 3, 2]) },
  CORE: { ...game, allocation: column([50, 60, 40]), headers: false },

  PMC: { codes, groups: row(['a', 'b', 'a']) },
  'PMC.SURFACE': { codes, groups: row(['a', 'b', 'a']), headers: false },
  INEQUALITY: { values: column([1, 3, 5]), measure: 'theil' },

  GM11: { series, horizon: 2 },
  'GM11.CHECK': { series, headers: false },
  MATCH: {
    contribution: column([5, 9, 1]),
    compensation: column([50, 40, 20]),
    groups: column(['a', 'a', 'b']),
    headers: false,
  },

  ROBUST: { ...ranking, method: 'topsis', spread: 0.3, runs: 20, seed: 2, headers: false },
  SMAA: { data, directions: ranking.directions, runs: 20, seed: 2, normalization: 'vector' },
  SENSITIVITY: { ...ranking, method: 'saw', headers: false },

  MODELS: { headers: false },
  'MODEL.INDICATORS': { model: 'M3', profile: 'L', headers: false },
  'MODEL.SCORE': {
    model: 'M3',
    codes: row(['M3.A1', 'M3.B1', 'M3.C1']),
    data: [
      [1, 3, 40],
      [1, 5, 10],
      [0, 4, 20],
    ],
    profile: 'T',
    groups: column(['a', 'a', 'b']),
    headers: true,
  },
};
