import { columnRanges } from '../columns';
import type { Direction, Matrix } from '../matrix';
import { normalize } from '../normalization/normalize';

export interface CodasResult {
  /** Weighted `max` values. */
  readonly weighted: Matrix;
  /** Distances from the worst value of each indicator. */
  readonly euclidean: Float64Array;
  readonly taxicab: Float64Array;
  /** Larger is better; the scores of all units sum to 0. */
  readonly scores: Float64Array;
}

/** Euclidean distances closer than this are told apart by the taxicab distances. */
const tau = 0.02;

/**
 * CODAS: units far from the worst are good; where the Euclidean distances differ clearly, the taxicab distances count too.
 *
 * Formula: v = wⱼ·rᵢⱼ on `max` values; E and T = Euclidean and taxicab distance from the column minima;
 * score = Σₖ (Eᵢ − Eₖ) + ψ(Eᵢ − Eₖ)·(Tᵢ − Tₖ), ψ(x) = 1 for |x| ≥ τ, else 0.
 * Convention: τ = 0.02; summed over all units; larger is better.
 * Source: Keshavarz Ghorabaee, Zavadskas, Turskis and Antucheviciene (2016), Economic Computation and Economic
 * Cybernetics Studies and Research 50.
 * Agrees: pymcdm, pyrepo-mcda.
 */
export function codas(data: Matrix, weights: ArrayLike<number>, directions: readonly Direction[]): CodasResult {
  const { rows, columns } = data;
  const weighted = normalize(data, directions, 'max');
  weighted.values.forEach((value, at) => (weighted.values[at] = value * weights[at % columns]));
  const { minimum } = columnRanges(weighted);
  const euclidean = new Float64Array(rows);
  const taxicab = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const distance = weighted.values[at] - minimum[column];
      euclidean[row] += distance * distance;
      taxicab[row] += distance;
    }
    euclidean[row] = Math.sqrt(euclidean[row]);
  }

  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let other = 0; other < rows; other++) {
      const lead = euclidean[row] - euclidean[other];
      scores[row] += Math.abs(lead) >= tau ? lead + taxicab[row] - taxicab[other] : lead;
    }
  }
  return { weighted, euclidean, taxicab, scores };
}
