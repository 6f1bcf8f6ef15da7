import type { BasisInverse } from './basis-inverse';
import { artificial } from './linear-program';
import type { BasicLevels } from './basic-levels';

/**
 * The row whose basic variable stops the entering one first, or −1 where none does. A variable on its right side stops at 0; one on the wrong side
 * stops when it reaches 0; an artificial at 0 must not move at all. Among equals the largest pivot is the safest, or,
 * with `firstOfAll`, the lowest-numbered column keeps the method from running in a circle.
 */
export function leavingRow(
  { basic }: BasisInverse,
  levels: BasicLevels,
  direction: Float64Array,
  firstOfAll: boolean,
): number {
  const rows = basic.length;
  let shortest = Infinity;
  for (let row = 0; row < rows; row++) shortest = Math.min(shortest, stepUntilStopped(basic, levels, direction, row));
  if (shortest === Infinity) return -1;

  const equal = shortest * (1 + 1e-13);
  let chosen = -1;
  for (let row = 0; row < rows; row++) {
    if (stepUntilStopped(basic, levels, direction, row) > equal) continue;
    const better =
      chosen === -1 ||
      (firstOfAll ? basic[row] < basic[chosen] : Math.abs(direction[row]) > Math.abs(direction[chosen]));
    if (better) chosen = row;
  }
  return chosen;
}

function stepUntilStopped(basic: Int32Array, levels: BasicLevels, direction: Float64Array, row: number): number {
  const speed = direction[row];
  if (speed === 0) return Infinity;
  const wrongSide = levels.wrongSide[row];
  if (wrongSide === 0) {
    if (basic[row] === artificial) return 0;
    return speed > 0 ? levels.values[row] / speed : Infinity;
  }
  return speed * wrongSide > 0 ? levels.values[row] / speed : Infinity;
}
