import { rank } from '../ranking/rank';
import { NotDefined, OutOfDomain } from '../refusals';

export interface SpearmanResult {
  /** −1 to 1. */
  readonly rho: number;
  readonly ranks: readonly [Float64Array, Float64Array];
}

/**
 * Spearman's rho: how far two rankings agree.
 *
 * Formula: Pearson's correlation of the ranks.
 * Convention: mean ranks for ties; not defined where one of the two ties everything.
 * Source: Spearman (1904), American Journal of Psychology 15.
 * Agrees: R cor(method = "spearman"), Excel CORREL of RANK.AVG. Differs: 1 − 6Σd²/(n³ − n), which ignores ties.
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): SpearmanResult {
  if (x.length < 2) throw new OutOfDomain('too-few-units');
  const ranks = [rank(x, 'asc'), rank(y, 'asc')] as const;
  const mean = (x.length + 1) / 2;
  let products = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let row = 0; row < x.length; row++) {
    const [deviationX, deviationY] = [ranks[0][row] - mean, ranks[1][row] - mean];
    products += deviationX * deviationY;
    squaresX += deviationX * deviationX;
    squaresY += deviationY * deviationY;
  }
  if (squaresX === 0 || squaresY === 0) throw new NotDefined('no-variation');
  return { rho: products / Math.sqrt(squaresX * squaresY), ranks };
}
