import type { BasisInverse } from './basis-inverse';
import { artificial } from './linear-program';
import type { BasicLevels } from './basic-levels';

/**
 * The row whose basic variable stops the entering one first, or −1 where none does. A variable on its right side stops at 0; one on the wrong side
 * stops when it reaches 0; an artificial at 0 must not move at all. Among equals the largest pivot is the safest, or,
 * with `firstOfAll`, the lowest-numbered column keeps the method from running in a circle.
 */
export function leavingRow(inverse: BasisInverse, levels: BasicLevels, firstOfAll: boolean): number {
  const rows = inverse.basic.length;
  let shortest = Infinity;
  for (let row = 0; row < rows; row++) shortest = Math.min(shortest, stepUntilStopped(inverse, levels, row));
  if (shortest === Infinity) return -1;

  const equal = shortest * (1 + 1e-10);
  let chosen = -1;
  for (let row = 0; row < rows; row++) {
    if (stepUntilStopped(inverse, levels, row) > equal) continue;
    const better =
      chosen === -1 ||
      (firstOfAll
        ? inverse.basic[row] < inverse.basic[chosen]
        : Math.abs(inverse.direction[row]) > Math.abs(inverse.direction[chosen]));
    if (better) chosen = row;
  }
  return chosen;
}

function stepUntilStopped({ basic, direction }: BasisInverse, levels: BasicLevels, row: number): number {
  const speed = direction[row];
  if (speed === 0) return Infinity;
  const wrongSide = levels.wrongSide[row];
  if (wrongSide === 0) {
    if (basic[row] === artificial) return 0;
    return speed > 0 ? levels.values[row] / speed : Infinity;
  }
  return speed * wrongSide > 0 ? levels.values[row] / speed : Infinity;
}
