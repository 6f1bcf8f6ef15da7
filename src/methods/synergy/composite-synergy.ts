import { zeroMatrix, type Matrix } from '../matrix';
import { OutOfDomain } from '../refusals';

export const synergyBases = ['first', 'previous'] as const;
export type SynergyBase = (typeof synergyBases)[number];

export interface SynergyResult {
  /** Change of each subsystem's order degree, one row for each period after the first. */
  readonly changes: Matrix;
  /** −1 to 1; above 0 only where every subsystem has become more ordered. */
  readonly synergy: Float64Array;
}

/**
 * Synergy of a composite system: whether its subsystems become more ordered together.
 *
 * Formula: θ·|∏ₖ (uₖ(t) − uₖ(base))|^(1/k), θ = 1 where every change is above 0, else −1.
 * Convention: rows are periods, columns subsystems; base is the first or the previous period; a subsystem that does not
 * change makes the synergy 0.
 * Source: Meng Qingsong and Han Wenxiu (2000), Journal of Tianjin University 33.
 */
export function compositeSynergy(orderDegrees: Matrix, base: SynergyBase = 'first'): SynergyResult {
  const { rows, columns, values } = orderDegrees;
  if (rows < 2) throw new OutOfDomain('too-few-periods');
  const changes = zeroMatrix(rows - 1, columns);
  const synergy = new Float64Array(rows - 1);
  for (let period = 1; period < rows; period++) {
    const from = base === 'first' ? 0 : period - 1;
    let product = 1;
    let together = true;
    for (let column = 0; column < columns; column++) {
      const change = values[period * columns + column] - values[from * columns + column];
      changes.values[(period - 1) * columns + column] = change;
      product *= change;
      together &&= change > 0;
    }
    const size = Math.abs(product) ** (1 / columns);
    synergy[period - 1] = together || size === 0 ? size : -size;
  }
  return { changes, synergy };
}
