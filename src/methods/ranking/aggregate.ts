import type { Matrix } from '../matrix';
import { OutOfDomain } from '../refusals';

export const means = ['arithmetic', 'geometric', 'harmonic', 'minimum'] as const;
export type Mean = (typeof means)[number];

export interface AggregateResult {
  /** Missing (NaN) where too little weight is covered. */
  readonly scores: Float64Array;
  /** Share of the weight for which the unit has values, 0–1. */
  readonly coverage: Float64Array;
}

/**
 * A unit's weighted mean over the indicators for which it has values.
 *
 * Formula: arithmetic Σwx/Σw; geometric exp(Σw·ln x/Σw); harmonic Σw/Σ(w/x); minimum of x where w > 0; sums over the
 * values present.
 * Convention: below `minCoverage` of the weight there is no score; a zero makes the geometric and the harmonic mean 0,
 * a negative value is refused there; an indicator of weight 0 has no say.
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6.
 * Agrees: COINr a_amean, a_gmean, a_hmean. Differs: COINr leaves the coverage rule to a separate limit.
 */
export function aggregate(
  data: Matrix,
  weights: ArrayLike<number>,
  mean: Mean = 'arithmetic',
  minCoverage = 1,
): AggregateResult {
  const { rows, columns, values } = data;
  const combine = combinations[mean];
  const whole = Array.from(weights).reduce((sum, weight) => sum + weight, 0);
  const scores = new Float64Array(rows).fill(NaN);
  const coverage = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const present: number[] = [];
    const shares: number[] = [];
    let covered = 0;
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column];
      if (value < 0 && (mean === 'geometric' || mean === 'harmonic')) {
        throw new OutOfDomain('negative-mean', row, column);
      }
      if (Number.isNaN(value) || weights[column] === 0) continue;
      present.push(value);
      shares.push(weights[column]);
      covered += weights[column];
    }
    coverage[row] = present.length === 0 ? 0 : Math.min(1, covered / whole);
    // A share such as 0.1 + 0.7 of 1 must count as 0.8.
    if (present.length > 0 && coverage[row] >= minCoverage - 1e-12) scores[row] = combine(present, shares, covered);
  }
  return { scores, coverage };
}

const combinations: Record<Mean, (values: number[], weights: number[], whole: number) => number> = {
  arithmetic: (values, weights, whole) => values.reduce((sum, value, at) => sum + weights[at] * value, 0) / whole,
  geometric: (values, weights, whole) =>
    Math.exp(values.reduce((sum, value, at) => sum + weights[at] * Math.log(value), 0) / whole),
  harmonic: (values, weights, whole) => whole / values.reduce((sum, value, at) => sum + weights[at] / value, 0),
  minimum: (values) => values.reduce((least, value) => Math.min(least, value), Infinity),
};
