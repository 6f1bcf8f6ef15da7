import { columnDeviations, columnMeans, columnRanges } from '../columns';
import type { Matrix } from '../matrix';
import { NotDefined } from '../refusals';
import { sharesOfInformation, varyingColumns } from './variation';

/**
 * Standard-deviation weights: an indicator counts by how far the units lie apart on it.
 *
 * Formula: w = s / Σs on the raw values.
 * Convention: s with n − 1 (the choice cancels); depends on the units of measurement; a constant indicator gets 0.
 * Source: Diakoulaki, Mavrotas and Papayannakis (1995), Computers & Operations Research 22.
 * Agrees: pymcdm, pyrepo-mcda, scikit-criteria on the same table.
 */
export function standardDeviationWeights(data: Matrix): Float64Array {
  const varying = varyingColumns(data);
  const deviations = columnDeviations(data).map((s, column) => (varying[column] ? s : 0));
  return sharesOfInformation(deviations, varying);
}

/**
 * Coefficient-of-variation weights: as the standard deviation, but relative to the mean, so the unit does not matter.
 *
 * Formula: w = v / Σv, v = s / |mean|.
 * Convention: s with n − 1 (the choice cancels); a constant indicator gets 0; not defined where a mean is 0.
 * Source: the coefficient-of-variation method (变异系数法) of Chinese evaluation practice.
 * Agrees: pyrepo-mcda. Differs: programs without the absolute value give negative weights for negative means.
 */
export function coefficientOfVariationWeights(data: Matrix): Float64Array {
  const varying = varyingColumns(data);
  const { minimum, maximum } = columnRanges(data);
  const means = columnMeans(data);
  const coefficients = columnDeviations(data, means).map((s, column) => {
    if (!varying[column]) return 0;
    const size = Math.max(Math.abs(minimum[column]), Math.abs(maximum[column]));
    // A mean within rounding of 0 would give one indicator all the weight.
    if (Math.abs(means[column]) <= 1e-12 * size) throw new NotDefined('zero-mean', column);
    return s / Math.abs(means[column]);
  });
  return sharesOfInformation(coefficients, varying);
}
