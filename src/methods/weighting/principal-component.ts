import { EigenvalueDecomposition, Matrix as Observations, correlation } from 'ml-matrix';
import { columnOf, type Matrix } from '../matrix';
import { NotDefined } from '../refusals';
import { sharesOfInformation, varyingColumns } from './variation';

export interface PrincipalComponentResult {
  readonly weights: Float64Array;
  /** Of the correlation matrix, largest first; one an indicator that varies. */
  readonly eigenvalues: Float64Array;
  /** Absolute loadings of the first component (length 1), 0 for a constant indicator. */
  readonly loadings: Float64Array;
}

/**
 * Principal-component weights: an indicator counts by its share in what the indicators say together.
 *
 * Formula: w = |l| / Σ|l|, l = eigenvector of the correlation matrix with the largest eigenvalue.
 * Convention: absolute loadings, because the sign of an eigenvector is arbitrary; direction does not matter; a constant
 * indicator gets 0; not defined where no component is the first, as among uncorrelated indicators.
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6.
 * Agrees: R prcomp(scale. = TRUE). Differs: programs that weigh by squared rotated loadings.
 */
export function principalComponentWeights(data: Matrix): PrincipalComponentResult {
  const varying = varyingColumns(data);
  const kept = Array.from(varying.keys()).filter((column) => varying[column]);
  const loadings = new Float64Array(data.columns);
  if (kept.length < 2) {
    kept.forEach((column) => (loadings[column] = 1));
    return { weights: sharesOfInformation(loadings, varying), eigenvalues: Float64Array.from(kept, () => 1), loadings };
  }
  const observations = new Observations(kept.map((column) => centred(columnOf(data, column)))).transpose();
  const decomposition = new EigenvalueDecomposition(correlation(observations), { assumeSymmetric: true });
  const eigenvalues = Float64Array.from(decomposition.realEigenvalues).sort().reverse();
  if (eigenvalues[0] - eigenvalues[1] <= 1e-10 * eigenvalues[0]) throw new NotDefined('no-unique-solution');
  const first = decomposition.realEigenvalues.indexOf(eigenvalues[0]);
  kept.forEach((column, row) => (loadings[column] = Math.abs(decomposition.eigenvectorMatrix.get(row, first))));
  return { weights: sharesOfInformation(loadings, varying), eigenvalues, loadings };
}

/** Deviations from the mean in units of the largest, so that neither level nor unit costs digits. */
function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0);
  return values.map((value) => (value - mean) / largest);
}
