import { columnRanges, columnSums, findRow } from '../columns';
import { OutOfDomain } from '../refusals';
import type { Scaling } from './scale';

/**
 * Sum normalisation: each unit's share of its indicator.
 *
 * Formula: benefit x / Σx; cost (1/x) / Σ(1/x).
 * Convention: an all-zero indicator gives 0 to every unit; shares of negative values and a zero that has to be
 * inverted are refused.
 * Source: Zavadskas and Turskis (2010), a new additive ratio assessment (ARAS) method.
 * Agrees: pymcdm, pyrepo-mcda. Differs: programs that complement cost shares (1 − x/Σx).
 */
export const sum: Scaling = (data, directions) => {
  const { minimum, maximum } = columnRanges(data);
  const sums = columnSums(data);
  return directions.map((direction, column) => {
    if (minimum[column] === 0 && maximum[column] === 0) return { kind: 'constant', value: 0 };
    if (direction === 'cost') {
      if (minimum[column] <= 0) {
        throw new OutOfDomain(
          'inverted-not-positive',
          findRow(data, column, (value) => value <= 0),
          column,
        );
      }
      let reciprocals = 0;
      for (let at = column; at < data.values.length; at += data.columns) reciprocals += 1 / data.values[at];
      return { kind: 'reciprocal', numerator: 1 / reciprocals };
    }
    if (minimum[column] < 0) {
      throw new OutOfDomain(
        'negative-share',
        findRow(data, column, (value) => value < 0),
        column,
      );
    }
    return { kind: 'linear', shift: 0, divisor: sums[column] };
  });
};
