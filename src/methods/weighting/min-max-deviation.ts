import { columnDeviations, columnRanges } from '../columns';
import type { Matrix } from '../matrix';
import { sharesOfInformation, varyingColumns } from './variation';

/**
 * Standard-deviation weights of min–max values: how unevenly the units spread between the worst and the best.
 *
 * Formula: w = s′ / Σs′, s′ = s / (max − min).
 * Convention: s with n − 1 (the choice cancels); unit, level and direction do not matter; a constant indicator gets 0.
 * Source: Diakoulaki, Mavrotas and Papayannakis (1995), Computers & Operations Research 22.
 * Agrees: pymcdm, pyrepo-mcda, scikit-criteria after min–max. Differs: `sd`, which takes the raw values.
 */
export function minMaxDeviationWeights(data: Matrix): Float64Array {
  const varying = varyingColumns(data);
  const { minimum, maximum } = columnRanges(data);
  const deviations = columnDeviations(data).map((s, column) =>
    varying[column] ? s / (maximum[column] - minimum[column]) : 0,
  );
  return sharesOfInformation(deviations, varying);
}
