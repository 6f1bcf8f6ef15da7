import { zeroMatrix, type Matrix } from '../matrix';
import { ahp } from './ahp';

export const ahpAggregations = ['judgements', 'priorities', 'prioritiesmean'] as const;
export type AhpAggregation = (typeof ahpAggregations)[number];

export interface AhpGroupResult {
  readonly weights: Float64Array;
  /** Eigenvector weights of each expert. */
  readonly individual: readonly Float64Array[];
  /** The group's judgements, where judgements are aggregated. */
  readonly judgements: Matrix | null;
}

/**
 * Priorities of a group of experts.
 *
 * Formula: `judgements` (AIJ) weights of the matrix ∏ₖ aᵢⱼₖ^λₖ; `priorities` (AIP) ∏ₖ wᵢₖ^λₖ rescaled to sum 1;
 * `prioritiesmean` Σₖ λₖ·wᵢₖ.
 * Convention: eigenvector weights; the experts' weights λ sum to 1; geometric means keep judgements reciprocal.
 * Source: Forman and Peniwati (1998), EJOR 108.
 * Differs: programs that drop experts with CR > 0.1 first; here everyone who is given counts.
 */
export function ahpGroup(
  matrices: readonly Matrix[],
  expertWeights: ArrayLike<number>,
  aggregation: AhpAggregation = 'judgements',
): AhpGroupResult {
  const individual = matrices.map((judgements) => ahp(judgements, 'eigenvector'));
  switch (aggregation) {
    case 'judgements': {
      const judgements = groupJudgements(matrices, expertWeights);
      return { weights: ahp(judgements, 'eigenvector'), individual, judgements };
    }
    case 'priorities': {
      const means = weightedSums(
        individual.map((weights) => weights.map(Math.log)),
        expertWeights,
      ).map(Math.exp);
      const whole = means.reduce((sum, mean) => sum + mean, 0);
      return { weights: means.map((mean) => mean / whole), individual, judgements: null };
    }
    case 'prioritiesmean':
      return { weights: weightedSums(individual, expertWeights), individual, judgements: null };
  }
}

function groupJudgements(matrices: readonly Matrix[], expertWeights: ArrayLike<number>): Matrix {
  const { rows, columns } = matrices[0];
  const logarithms = weightedSums(
    matrices.map(({ values }) => values.map(Math.log)),
    expertWeights,
  );
  return { ...zeroMatrix(rows, columns), values: logarithms.map(Math.exp) };
}

function weightedSums(vectors: readonly Float64Array[], weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(vectors[0].length);
  vectors.forEach((vector, expert) => vector.forEach((value, at) => (sums[at] += weights[expert] * value)));
  return sums;
}
