import { insideGroups } from '../../methods/preparing/groups';

/**
 * Each unit's percent of its group's sum. Where one of the group's values is missing, or all are 0, nobody's share is
 * known: the sum over the rest would say too much of each.
 */
export const shares = (values: ArrayLike<number>, groups: readonly string[] | null): Float64Array =>
  insideGroups(values, groups, percentsOfSum);

function percentsOfSum(values: ArrayLike<number>): Float64Array {
  const percents = new Float64Array(values.length);
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at];
  if (!(sum > 0)) return percents.fill(NaN);
  for (let at = 0; at < values.length; at++) percents[at] = (100 * values[at]) / sum;
  return percents;
}
