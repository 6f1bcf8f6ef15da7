import { columnRanges } from '../columns';
import type { Matrix } from '../matrix';
import { NotDefined, type UndefinedReason } from '../refusals';

/** Which indicators vary over the units. Data-driven weights know nothing about the others. */
export function varyingColumns(data: Matrix): boolean[] {
  const { minimum, maximum } = columnRanges(data);
  return Array.from(minimum, (low, column) => low !== maximum[column]);
}

/**
 * Amounts of information rescaled to sum 1. The only indicator that varies carries all the weight, whatever its amount.
 */
export function sharesOfInformation(
  information: Float64Array,
  varying: readonly boolean[],
  reason: UndefinedReason = 'no-variation',
): Float64Array {
  const several = varying.filter(Boolean).length;
  if (several === 0) throw new NotDefined('no-variation');
  if (several === 1) return Float64Array.from(varying, Number);
  const whole = information.reduce((sum, amount) => sum + amount, 0);
  if (whole === 0) throw new NotDefined(reason);
  return information.map((amount) => amount / whole);
}
