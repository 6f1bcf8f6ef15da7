import { columnRanges, findRow } from '../columns';
import { columnOf, type Matrix } from '../matrix';
import { OutOfDomain } from '../refusals';
import { sharesOfInformation, varyingColumns } from './variation';

export interface GiniWeightsResult {
  readonly weights: Float64Array;
  /** Gini coefficient of each indicator over the units, 0 = equal. */
  readonly coefficients: Float64Array;
}

/**
 * Gini weights: an indicator counts the more, the more unequally it is spread over the units.
 *
 * Formula: G = ΣᵢΣₖ|xᵢ − xₖ| / (2n²·mean); w = G / ΣG.
 * Convention: raw values, no direction, none negative; a constant indicator gets 0.
 * Source: Gini (1912), Variabilità e mutabilità, used as a weight.
 * Agrees: pymcdm.
 */
export function giniWeights(data: Matrix): GiniWeightsResult {
  const varying = varyingColumns(data);
  columnRanges(data).minimum.forEach((low, column) => {
    if (low < 0) {
      throw new OutOfDomain(
        'negative-share',
        findRow(data, column, (value) => value < 0),
        column,
      );
    }
  });
  const coefficients = Float64Array.from(varying, (varies, column) =>
    varies ? giniCoefficient(columnOf(data, column)) : 0,
  );
  return { weights: sharesOfInformation(coefficients, varying), coefficients };
}

/** In the sorted order each value stands against those below it, so no pair has to be visited. */
function giniCoefficient(values: Float64Array): number {
  const sorted = values.sort();
  const size = sorted.length;
  let weighted = 0;
  let total = 0;
  for (let place = 0; place < size; place++) {
    weighted += (2 * place + 1 - size) * sorted[place];
    total += sorted[place];
  }
  return weighted / (size * total);
}
