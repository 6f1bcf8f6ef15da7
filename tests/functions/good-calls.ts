import { column, row, type Argument } from './excel';

const data = [
  [1, 20, 3],
  [2, 10, 5],
  [4, 30, 4],
];
const weights = row([0.5, 0.2, 0.3]);
const directions = column(['benefit', 'cost', 'benefit']);
const ranking = { data, weights, directions };
const matrix = [
  [1, 3, 5],
  ['1/3', 1, 2],
  [0.2, '', 1],
];
const matrices = [...matrix, [1, 2, 4], ['', 1, 3], ['', '', 1]];
const bestWorst = { bestToOthers: row([1, 2, 8]), othersToWorst: column([8, 5, 1]) };
const membership = [
  [0.3, 0.5, 0.2],
  [0.1, 0.6, 0.3],
  [0.6, 0.2, 0.2],
];

/** A call of each function that succeeds with every parameter given, in the catalogue's order. */
export const goodCalls: Record<string, Record<string, Argument>> = {
  SCREEN: { data, headers: false },
  IMPUTE: { data, method: 'median', groups: column(['a', 'a', 'b']) },
  TREAT: { data, maxWinsor: 2 },
  NORMALIZE: { data, directions, method: 'sum' },
  RATE: { values: column([1, 3, 5]), rule: 'goalpost', low: 0, high: 10, groups: column(['a', 'a', 'b']) },

  AHP: { matrix, method: 'geometric' },
  'AHP.CHECK': { matrix, headers: false },
  'AHP.ADVICE': { matrix, count: 2, headers: false },
  'AHP.GROUP': { matrices, expertWeights: row([1, 2]), aggregation: 'priorities' },
  'AHP.CONSENSUS': { matrices },
  BWM: bestWorst,
  'BWM.CHECK': { ...bestWorst, headers: false },
  WEIGHTS: { data, method: 'critic', directions },
  'WEIGHTS.COMBINE': { subjective: weights, objective: row([1, 1, 2]), method: 'linear', alpha: 0.4 },

  SAW: { ...ranking, normalization: 'vector' },
  WPM: { ...ranking, normalization: 'sum' },
  WASPAS: { ...ranking, lambda: 0.4 },
  TOPSIS: { ...ranking, normalization: 'minmax', detail: true, headers: false },
  VIKOR: { ...ranking, v: 0.4, headers: false },
  GRA: { ...ranking, rho: 0.4 },
  PROMETHEE: {
    ...ranking,
    preference: 'linear',
    q: [[0]],
    p: row([2, 10, 2]),
    s: column([1, 1, 1]),
    headers: false,
  },
  ELECTRE1: { ...ranking, concordance: 0.7, discordance: 0.3 },
  ELECTRE3: { ...ranking, q: [[0]], p: row([2, 10, 2]), v: row([4, 20, 4]) },
  COPRAS: ranking,
  EDAS: ranking,
  MOORA: ranking,
  ARAS: ranking,
  CODAS: ranking,
  MABAC: ranking,
  MARCOS: ranking,
  MAIRCA: ranking,
  RSR: { ...ranking, ranking: 'noninteger', headers: false },
  FCE: { membership, weights, operator: 'minmax' },
  'FCE.SCORE': { membership, weights, gradeValues: row([90, 70, 50]), operator: 'weighted' },
  BOD: { data, minShare: 0.1 },
  AGGREGATE: { data, weights, mean: 'geometric', minCoverage: 0.5 },
  RANK: { scores: column([3, 1, 2]), order: 'asc', ties: 'dense' },
  GRADE: { scores: column([3, 1, 2]), cutoffs: row([3, 2]), labels: row(['A', 'B', 'C']) },
};
