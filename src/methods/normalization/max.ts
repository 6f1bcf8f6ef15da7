import { columnRanges, findRow } from '../columns';
import { OutOfDomain } from '../refusals';
import type { Scaling } from './scale';

/**
 * Max normalisation ("linear"): each unit compared with the best one.
 *
 * Formula: benefit x / max; cost min / x.
 * Convention: the largest benefit value must be positive and every cost value too, otherwise the order would turn;
 * an all-zero benefit indicator gives 0 to every unit.
 * Source: Hwang and Yoon (1981), Multiple Attribute Decision Making, chapter 2.
 * Agrees: pymcdm and pyrepo-mcda ("linear"). Differs: `maxcomplement`, which subtracts cost values from 1 instead.
 */
export const max: Scaling = (data, directions) => {
  const { minimum, maximum } = columnRanges(data);
  return directions.map((direction, column) => {
    if (direction === 'cost') {
      if (minimum[column] <= 0) {
        throw new OutOfDomain(
          'inverted-not-positive',
          findRow(data, column, (value) => value <= 0),
          column,
        );
      }
      return { kind: 'reciprocal', numerator: minimum[column] };
    }
    if (minimum[column] === 0 && maximum[column] === 0) return { kind: 'constant', value: 0 };
    if (maximum[column] <= 0) throw new OutOfDomain('maximum-not-positive', null, column);
    return { kind: 'linear', shift: 0, divisor: maximum[column] };
  });
};
