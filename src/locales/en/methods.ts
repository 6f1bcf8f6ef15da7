/** Ways from points to a ranking: name, why one would, what to know, what its score is called, and how it computes. */
export const methods = {
  'weighted-sum': {
    name: 'Weighted mean',
    reason: 'Every point can be explained: a score is the weighted mean of 0–100 points.',
    caution: 'A strength makes up for a weakness.',
    score: 'Score',
    how: 'weighted mean of 0–100 points, inside each dimension, then over dimensions',
  },
  'geometric-mean': {
    name: 'Geometric mean of dimensions',
    reason: 'A weak dimension counts more than a strong one: balance is rewarded.',
    caution: 'A dimension with 0 points makes the score 0.',
    score: 'Balanced score',
    how: 'weighted mean of 0–100 points inside each dimension, then weighted geometric mean over dimensions',
  },
  topsis: {
    name: 'TOPSIS',
    reason: 'Close to the best, far from the worst. Good as a cross-check.',
    caution: 'Ranks may swap when a unit is added.',
    score: 'Closeness',
    how: 'distance to the best and the worst of each indicator, d⁻ / (d⁺ + d⁻)',
  },
  vikor: {
    name: 'VIKOR, a compromise',
    reason: 'Weighs the gap on the whole against the worst single gap.',
    caution: 'Smaller is better. Ranks may swap when a unit is added.',
    score: 'Compromise Q',
    how: 'Q from group utility S and individual regret R; smaller is better',
  },
  gra: {
    name: 'Grey relational analysis',
    reason: 'How closely a unit follows one that is best in everything. For fewer than 10 units.',
    caution: 'Ranks may swap when a unit is added.',
    score: 'Relational grade',
    how: 'weighted mean of grey relational coefficients on min–max values',
  },
  rsr: {
    name: 'Rank-sum ratio',
    reason: 'Uses only the order in each indicator, so outliers have no pull.',
    caution: 'How far units are apart is lost.',
    score: 'Rank-sum ratio',
    how: 'weighted sum of the ranks in each indicator, divided by the number of units',
  },
  wpm: {
    name: 'Weighted product',
    reason: 'Multiplies instead of adding: one very weak indicator pulls the whole down.',
    caution: 'A single 0 makes the score 0.',
    score: 'Product',
    how: 'product of the values relative to the largest, each raised to its weight',
  },
  waspas: {
    name: 'WASPAS, sum and product',
    reason: 'Half weighted sum, half weighted product.',
    caution: 'The mixture itself is a judgement.',
    score: 'Joint score',
    how: 'mixture of the weighted sum and the weighted product of the values relative to the largest',
  },
  promethee: {
    name: 'PROMETHEE II, pair by pair',
    reason: 'Counts for each pair of units which is better, indicator by indicator.',
    caution: 'How far units are apart does not count.',
    score: 'Net flow',
    how: 'net preference flow with the usual preference function',
  },
  edas: {
    name: 'EDAS, against the average',
    reason: 'How far a unit is above and below the average unit.',
    caution: 'The average moves with every unit.',
    score: 'Appraisal',
    how: 'weighted relative distances above and below the mean',
  },
  codas: {
    name: 'CODAS, away from the worst',
    reason: 'The further from the worst in everything, the better.',
    caution: 'Scores are relative to the other units.',
    score: 'Assessment',
    how: 'Euclidean and taxicab distances from the worst of each indicator, τ = 0.02',
  },
  mabac: {
    name: 'MABAC, above the border',
    reason: 'How far a unit lies above or below the border of the average.',
    caution: 'Above 0 means above the border.',
    score: 'Border distance',
    how: 'distance from the border area on min–max values',
  },
  marcos: {
    name: 'MARCOS, between ideals',
    reason: 'Where a unit stands between the ideal and the anti-ideal unit.',
    caution: 'Gives the order of a weighted sum relative to the largest values.',
    score: 'Utility',
    how: 'utility between the ideal and the anti-ideal unit on values relative to the largest',
  },
  mairca: {
    name: 'MAIRCA, gap to the best',
    reason: 'What a unit misses of the rating of one that is best in everything.',
    caution: 'Smaller is better.',
    score: 'Gap',
    how: 'gap between the theoretical and the real rating on min–max values; smaller is better',
  },
  moora: {
    name: 'MOORA, the ratio system',
    reason: 'Weighted benefits minus weighted costs, each relative to its length.',
    caution: 'Scores have no fixed scale.',
    score: 'Ratio score',
    how: 'weighted benefits minus weighted costs of vector-normalised values',
  },
  copras: {
    name: 'COPRAS, by shares',
    reason: 'Shares of the total that speak for a unit, plus what low costs gain.',
    caution: 'Values must not be negative.',
    score: 'Utility degree',
    how: 'shares of the total on benefits and costs, relative to the best unit',
  },
  aras: {
    name: 'ARAS, share of the optimum',
    reason: 'What share of an optimal unit’s sum a unit reaches.',
    caution: 'Values must not be negative.',
    score: 'Degree of utility',
    how: 'weighted sum of sum-normalised values relative to the optimal unit',
  },
} as const;

/** Choices inside a method. */
export const methodOptions = {
  normalization: 'How values are made comparable',
  compromise: 'What counts more',
  distinguishing: 'How sharply units are told apart',
  mixture: 'Share of sum and product',
  ranks: 'Which ranks',
} as const;

export const methodChoices = {
  vector: {
    name: 'Vector length',
    effect: 'Divided by the length of the column: keeps proportions. The usual choice.',
  },
  minmax: {
    name: 'Smallest to largest',
    effect: 'From 0 for the worst to 1 for the best: every indicator gets the same width, outliers included.',
  },
  sum: {
    name: 'Share of the sum',
    effect: 'Divided by the total: keeps proportions, small where there are many units.',
  },
  max: { name: 'Share of the largest', effect: 'Divided by the largest: keeps proportions and zero.' },
  balanced: { name: 'Both alike', effect: 'The gap on the whole and the worst gap count alike (v = 0.5).' },
  whole: { name: 'The whole', effect: 'The gap on the whole counts three quarters (v = 0.75).' },
  worst: { name: 'The worst gap', effect: 'The worst single gap counts three quarters (v = 0.25).' },
  usual: { name: 'Usual', effect: 'Distinguishing coefficient ρ = 0.5.' },
  sharper: { name: 'Sharper', effect: 'Being close to the best counts more (ρ = 0.25).' },
  softer: { name: 'Softer', effect: 'Differences count less (ρ = 0.75).' },
  half: { name: 'Half and half', effect: 'Sum and product count alike (λ = 0.5).' },
  'more-sum': {
    name: 'More sum',
    effect: 'The sum counts three quarters: weaknesses are made up more easily (λ = 0.75).',
  },
  'more-product': {
    name: 'More product',
    effect: 'The product counts three quarters: weaknesses hurt more (λ = 0.25).',
  },
  integer: { name: 'Plain ranks', effect: 'First, second, third: only the order counts.' },
  noninteger: { name: 'In proportion', effect: 'Ranks in proportion to the values: distances count a little.' },
} as const;
