import type { Direction, Matrix } from '../matrix';
import { cilos, type CilosResult } from './cilos';
import { entropy, type EntropyResult } from './entropy';
import { sharesOfInformation, varyingColumns } from './variation';

export interface IdocriwResult {
  readonly weights: Float64Array;
  readonly entropy: EntropyResult;
  readonly cilos: CilosResult;
}

/**
 * IDOCRIW weights: entropy weights corrected by CILOS weights.
 *
 * Formula: w = e·q / Σe·q, e = entropy weights of the raw shares, q = CILOS weights.
 * Convention: as `entropy` and `cilos`; a constant indicator gets 0.
 * Source: Zavadskas and Podvezko (2016), International Journal of Information Technology & Decision Making 15.
 * Agrees: pymcdm, pyrepo-mcda.
 */
export function idocriw(data: Matrix, directions: readonly Direction[]): IdocriwResult {
  const byEntropy = entropy(data);
  const byLoss = cilos(data, directions);
  const products = byEntropy.weights.map((weight, column) => weight * byLoss.weights[column]);
  return {
    weights: sharesOfInformation(products, varyingColumns(data), 'no-contrast'),
    entropy: byEntropy,
    cilos: byLoss,
  };
}
