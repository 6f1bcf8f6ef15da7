import type { Matrix } from '../matrix';
import { OutOfDomain } from '../refusals';
import { ahp, product } from './ahp';

export interface AhpCheckResult {
  readonly lambdaMax: number;
  readonly consistencyIndex: number;
  readonly randomIndex: number;
  readonly consistencyRatio: number;
  readonly geometricConsistencyIndex: number;
}

/** Saaty's random index for 1 … 15 elements. */
const randomIndices = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/**
 * Consistency of pairwise judgements.
 *
 * Formula: CI = (λmax − n)/(n − 1); CR = CI/RI; GCI = 2/((n − 1)(n − 2)) · Σᵢ<ⱼ ln²(aᵢⱼ·wⱼ/wᵢ) with geometric weights.
 * Convention: RI after Saaty; CR and GCI are 0 for n ≤ 2, CI for n = 1; usual limit CR < 0.10.
 * Source: Saaty (1980), The Analytic Hierarchy Process; Aguarón and Moreno-Jiménez (2003), EJOR 147 (GCI).
 * Agrees: mathmodels. Differs: other tables of RI change CR by up to 10 %; JMcDM estimates λmax from column means.
 */
export function ahpCheck(judgements: Matrix): AhpCheckResult {
  const size = judgements.rows;
  if (size > randomIndices.length) throw new OutOfDomain('too-many-elements');
  const weights = ahp(judgements, 'eigenvector');
  // The weights sum to 1, so the sum of A·w is λmax without dividing by a small weight.
  const lambdaMax = product(judgements, weights).reduce((sum, value) => sum + value, 0);
  const consistencyIndex = size === 1 ? 0 : (lambdaMax - size) / (size - 1);
  const randomIndex = randomIndices[size - 1];
  return {
    lambdaMax,
    consistencyIndex,
    randomIndex,
    consistencyRatio: size <= 2 ? 0 : consistencyIndex / randomIndex,
    geometricConsistencyIndex: size <= 2 ? 0 : geometricConsistencyIndex(judgements),
  };
}

function geometricConsistencyIndex(judgements: Matrix): number {
  const size = judgements.rows;
  const weights = ahp(judgements, 'geometric');
  let squares = 0;
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) {
      squares += Math.log((judgements.values[row * size + column] * weights[column]) / weights[row]) ** 2;
    }
  }
  return (2 * squares) / ((size - 1) * (size - 2));
}
