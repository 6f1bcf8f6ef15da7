import { columnRanges } from '../columns';
import { OutOfDomain } from '../refusals';
import type { Scaling } from './scale';

/**
 * Max normalisation with complement: as `max`, but a cost is what remains to 1.
 *
 * Formula: benefit x / max; cost 1 − x / max.
 * Convention: the largest value must be positive; an all-zero indicator gives 0 to every unit.
 * Source: Hwang and Yoon (1981), Multiple Attribute Decision Making, chapter 2.
 * Agrees: pymcdm and pyrepo-mcda ("max"). Differs: `max`, which inverts cost values.
 */
export const maxComplement: Scaling = (data, directions) => {
  const { minimum, maximum } = columnRanges(data);
  return directions.map((direction, column) => {
    const high = maximum[column];
    if (minimum[column] === 0 && high === 0) return { kind: 'constant', value: 0 };
    if (high <= 0) throw new OutOfDomain('maximum-not-positive', null, column);
    return direction === 'benefit'
      ? { kind: 'linear', shift: 0, divisor: high }
      : { kind: 'linear', shift: high, divisor: -high };
  });
};
