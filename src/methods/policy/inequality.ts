import { NotDefined, OutOfDomain } from '../refusals';

export const inequalityMeasures = ['gini', 'gini-unbiased', 'theil', 'theil-l', 'atkinson', 'hhi', 'cv'] as const;
export type InequalityMeasure = (typeof inequalityMeasures)[number];

/**
 * How unequally something is spread; 0 = equal, but for `hhi`, whose least is 1/n.
 *
 * Formula: with q = x/mean, `gini` ΣᵢΣₖ|xᵢ − xₖ| / (2n²·mean); `gini-unbiased` that · n/(n − 1); `theil`
 * mean(q·ln q); `theil-l` −mean(ln q); `atkinson` 1 − mean(√q)²; `hhi` Σ(x/Σx)²; `cv` s/mean.
 * Convention: none negative; 0·ln 0 = 0; ε = 0.5 for Atkinson; HHI 0–1; s with n − 1; not defined where all are 0,
 * `theil-l` where one is 0, `gini-unbiased` and `cv` for a single value.
 * Source: Cowell (2011), Measuring Inequality, 3rd ed.
 * Agrees: R ineq (`theil` and `theil-l` are its parameters 0 and 1). Differs: HHI × 10 000 of competition law.
 */
export function inequality(values: ArrayLike<number>, measure: InequalityMeasure = 'gini'): number {
  const sorted = Float64Array.from(values, (value, row) => {
    if (value < 0) throw new OutOfDomain('negative-value', row, 0);
    return value;
  }).sort();
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  if (mean === 0) throw new NotDefined('zero-total');
  return measures[measure](sorted.map((value) => value / mean));
}

/** Each takes the values in ascending order, divided by their mean. */
const measures: Record<InequalityMeasure, (shares: Float64Array) => number> = {
  gini,
  'gini-unbiased': (shares) => (gini(shares) * several(shares)) / (shares.length - 1),
  theil: (shares) => meanOf(shares, (share) => (share === 0 ? 0 : share * Math.log(share))),
  'theil-l': (shares) => {
    if (shares[0] === 0) throw new NotDefined('zero-logarithm');
    return -meanOf(shares, Math.log);
  },
  atkinson: (shares) => 1 - meanOf(shares, Math.sqrt) ** 2,
  hhi: (shares) => meanOf(shares, (share) => share * share) / shares.length,
  cv: (shares) => Math.sqrt((meanOf(shares, (share) => (share - 1) ** 2) * several(shares)) / (shares.length - 1)),
};

/** In ascending order each value stands against those below it, so no pair has to be visited. */
function gini(shares: Float64Array): number {
  const weighted = shares.reduce((sum, share, place) => sum + (2 * place + 1 - shares.length) * share, 0);
  return weighted / shares.length ** 2;
}

function meanOf(shares: Float64Array, part: (share: number) => number): number {
  return shares.reduce((sum, share) => sum + part(share), 0) / shares.length;
}

function several(shares: Float64Array): number {
  if (shares.length < 2) throw new NotDefined('single-unit');
  return shares.length;
}
