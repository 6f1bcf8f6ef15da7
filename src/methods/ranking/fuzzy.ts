import type { Matrix } from '../matrix';
import { NotDefined, OutOfDomain } from '../refusals';

export const fuzzyOperators = ['weighted', 'minmax', 'productmax', 'boundedsum'] as const;
export type FuzzyOperator = (typeof fuzzyOperators)[number];

export interface FuzzyResult {
  /** Before normalisation, as the operator gives it. */
  readonly composed: Float64Array;
  /** Membership of the whole in each grade, summing to 1. */
  readonly membership: Float64Array;
}

/** What an indicator of a weight contributes to a grade, and how contributions come together. */
const operators: Record<FuzzyOperator, (sum: number, weight: number, membership: number) => number> = {
  weighted: (sum, weight, membership) => sum + weight * membership,
  minmax: (sum, weight, membership) => Math.max(sum, Math.min(weight, membership)),
  productmax: (sum, weight, membership) => Math.max(sum, weight * membership),
  boundedsum: (sum, weight, membership) => Math.min(1, sum + Math.min(weight, membership)),
};

/**
 * Fuzzy comprehensive evaluation: the membership of the whole from the memberships of its indicators.
 *
 * Formula: B = W ∘ R with `weighted` M(·,+), `minmax` M(∧,∨), `productmax` M(·,∨), `boundedsum` M(∧,+); B / ΣB.
 * Convention: memberships 0–1, indicators in rows, grades in columns; weights sum to 1; not defined where the whole
 * belongs to no grade.
 * Source: Wang Peizhuang (1983), fuzzy comprehensive evaluation (模糊综合评价); Zimmermann (2001) for the operators.
 * Agrees: mathmodels fuzzy_eval before normalisation.
 */
export function fuzzyEvaluation(
  membership: Matrix,
  weights: ArrayLike<number>,
  operator: FuzzyOperator = 'weighted',
): FuzzyResult {
  const { rows, columns, values } = membership;
  const combine = operators[operator];
  const composed = new Float64Array(columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let grade = 0; grade < columns; grade++, at++) {
      if (!(values[at] >= 0 && values[at] <= 1)) throw new OutOfDomain('outside-unit-interval', row, grade);
      composed[grade] = combine(composed[grade], weights[row], values[at]);
    }
  }
  const whole = composed.reduce((sum, part) => sum + part, 0);
  if (whole === 0) throw new NotDefined('zero-total');
  return { composed, membership: composed.map((part) => part / whole) };
}

/**
 * Score of a fuzzy comprehensive evaluation: one figure for the whole.
 *
 * Formula: Σ membership · value of the grade.
 * Convention: the membership sums to 1, so the score lies between the grades' values.
 * Source: Wang Peizhuang (1983), fuzzy comprehensive evaluation (模糊综合评价).
 */
export function fuzzyScore({ membership }: FuzzyResult, gradeValues: ArrayLike<number>): number {
  return membership.reduce((sum, share, grade) => sum + share * gradeValues[grade], 0);
}
