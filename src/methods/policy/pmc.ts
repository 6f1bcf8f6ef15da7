import { zeroMatrix, type Matrix } from '../matrix';
import { OutOfDomain } from '../refusals';

export interface PmcResult {
  /** Primary variables in the order of first appearance. */
  readonly primaries: readonly string[];
  /** Mean of each primary's variables, policies × primaries: the PMC surface. */
  readonly surface: Matrix;
  /** Number of variables in each primary. */
  readonly sizes: Int32Array;
  /** Sum over the primaries, 0 … number of primaries. */
  readonly index: Float64Array;
}

/**
 * Policy modelling consistency index: how completely a policy covers what policies of its kind can contain.
 *
 * Formula: PMC = Σ over primary variables of the mean of their secondary variables.
 * Convention: variables coded 0 or 1; each primary counts the same, however many variables it has; classes of the index
 * differ between papers and depend on the number of primaries, so none are given.
 * Source: Ruiz Estrada (2011), Journal of Policy Modeling 33.
 */
export function pmc(codes: Matrix, groups: readonly string[]): PmcResult {
  const { rows, columns, values } = codes;
  const primaries = Array.from(new Set(groups));
  const primaryOf = groups.map((group) => primaries.indexOf(group));
  const sizes = new Int32Array(primaries.length);
  for (const primary of primaryOf) sizes[primary]++;

  const surface = zeroMatrix(rows, primaries.length);
  const index = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    const start = row * primaries.length;
    for (let column = 0; column < columns; column++, at++) {
      if (values[at] !== 0 && values[at] !== 1) throw new OutOfDomain('not-binary', row, column);
      surface.values[start + primaryOf[column]] += values[at];
    }
    for (let primary = 0; primary < primaries.length; primary++) {
      surface.values[start + primary] /= sizes[primary];
      index[row] += surface.values[start + primary];
    }
  }
  return { primaries, surface, sizes, index };
}
