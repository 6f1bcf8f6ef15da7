import type { Matrix } from '../matrix';
import { ahp } from './ahp';

export interface AhpConsensusResult {
  /** 0 = no agreement, 1 = the same priorities. */
  readonly consensus: number;
  /** Shannon entropies: mean of the experts', of the mean priorities, and what lies between. */
  readonly alpha: number;
  readonly gamma: number;
  readonly beta: number;
}

/** Largest judgement of Saaty's scale. */
const scaleMaximum = 9;

/**
 * Goepel's consensus of a group of experts: how far their priorities overlap.
 *
 * Formula: S = (1/e^Hβ − m) / (1 − m), m = e^Hα,min / e^Hγ,max; Hβ = Hγ − Hα; Hα,min the entropy of one element at 9
 * and the others at 1; Hγ,max = ln n.
 * Convention: eigenvector weights, experts equal; Hγ,max as in AHP-OS; cut at 0; one element or one expert gives 1.
 * Source: Goepel (2013), ISAHP, "Implementing the AHP as a standard method for multi-criteria decision making".
 * Differs: BPMSG's older template, whose Hγ,max depends on the number of experts.
 */
export function ahpConsensus(matrices: readonly Matrix[]): AhpConsensusResult {
  const size = matrices[0].rows;
  const priorities = matrices.map((judgements) => ahp(judgements, 'eigenvector'));
  const alpha = priorities.reduce((sum, weights) => sum + shannon(weights), 0) / priorities.length;
  const mean = priorities[0].map(
    (_, element) => priorities.reduce((sum, weights) => sum + weights[element], 0) / priorities.length,
  );
  const gamma = shannon(mean);
  // Entropy is concave, so only rounding can put the mean's entropy below the mean entropy.
  const beta = Math.max(0, gamma - alpha);
  const sharpest = Float64Array.from({ length: size }, (_, element) => (element === 0 ? scaleMaximum : 1));
  const least = Math.exp(shannon(sharpest.map((share) => share / (size + scaleMaximum - 1)))) / size;
  const consensus = size === 1 ? 1 : Math.max(0, (Math.exp(-beta) - least) / (1 - least));
  return { consensus, alpha, gamma, beta };
}

function shannon(shares: Float64Array): number {
  return -shares.reduce((sum, share) => sum + (share === 0 ? 0 : share * Math.log(share)), 0);
}
