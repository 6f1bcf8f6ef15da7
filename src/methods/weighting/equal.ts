import type { Matrix } from '../matrix';

/**
 * Equal weights: no indicator counts more than another.
 *
 * Formula: w = 1/m.
 * Convention: constant indicators keep their share, because the choice does not look at the data.
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6.
 */
export function equal({ columns }: Matrix): Float64Array {
  return new Float64Array(columns).fill(1 / columns);
}
