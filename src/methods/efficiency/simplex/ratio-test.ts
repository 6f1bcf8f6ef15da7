import type { BasicLevels } from './basic-levels';
import { artificial } from './linear-program';
import type { Uncertain } from './uncertain';

/**
 * The row whose basic variable stops the entering one first, or −1 where none does. A variable on its right side stops
 * at 0; one on the wrong side stops when it reaches 0; an artificial at 0 must not move at all. Among those that stop at
 * the same time but for rounding, the most certain pivot is the safest, or, with `firstOfAll`, the lowest-numbered column
 * keeps the method from running in a circle. A pivot must be `certainty` times what rounding can account for.
 * Source: Harris (1973), Mathematical Programming 5.
 */
export function leavingRow(
  basic: Int32Array,
  levels: BasicLevels,
  direction: Uncertain,
  certainty: number,
  firstOfAll: boolean,
): number {
  let latest = Infinity;
  for (let row = 0; row < basic.length; row++) {
    const step = stepUntilStopped(basic, levels, direction, certainty, row);
    if (step < Infinity) latest = Math.min(latest, step + levels.errors[row] / Math.abs(direction.values[row]));
  }
  let chosen = -1;
  let most = 0;
  for (let row = 0; row < basic.length; row++) {
    if (stepUntilStopped(basic, levels, direction, certainty, row) > latest || latest === Infinity) continue;
    const own = Math.abs(direction.values[row]) / direction.errors[row];
    const better = firstOfAll ? chosen === -1 || basic[row] < basic[chosen] : own > most;
    if (!better) continue;
    most = own;
    chosen = row;
  }
  return chosen;
}

function stepUntilStopped(
  basic: Int32Array,
  levels: BasicLevels,
  direction: Uncertain,
  certainty: number,
  row: number,
): number {
  const speed = direction.values[row];
  if (Math.abs(speed) <= certainty * direction.errors[row]) return Infinity;
  const wrongSide = levels.wrongSide[row];
  if (wrongSide === 0) {
    if (basic[row] === artificial) return 0;
    return speed > 0 ? levels.values[row] / speed : Infinity;
  }
  return speed * wrongSide > 0 ? levels.values[row] / speed : Infinity;
}
