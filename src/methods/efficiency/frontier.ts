import { reportProgress } from '../progress';
import { RadialProgram } from './radial-program';
import { expectedOptimum } from './simplex/expected-optimum';
import type { Basis } from './simplex/linear-program';
import { Pricing } from './simplex/pricing';
import { rowOf, type Technology } from './technology';

/**
 * Units that span a technology: all others are inside what these make possible, so programs need only these columns.
 *
 * Each unit is tested against those found so far. Where it looks efficient, the prices of its program are asked for the
 * unit that they favour most; that unit is on the frontier, and the test is repeated with it. So a pass over all units
 * is made only once for each unit found. A unit that is efficient without spanning anything may be among them.
 * Source: Dulá (2011), INFORMS Journal on Computing 23 (the hull is built from the inside).
 */
export function frontier(technology: Technology): Int32Array {
  const { points } = technology;
  const radial = new RadialProgram(technology, 'input');
  const everyUnit = new Pricing(
    radial.program,
    Int32Array.from({ length: points.rows }, (_, unit) => unit),
  );
  const found: number[] = [];
  const isFound = new Uint8Array(points.rows);
  const add = (unit: number): void => {
    found.push(unit);
    isFound[unit] = 1;
  };

  let basis: Basis | undefined;
  for (let unit = 0; unit < points.rows; unit++) {
    while (!isFound[unit]) {
      const solution = expectedOptimum(radial.solve(rowOf(points, unit), radial.columnsWith([...found, unit]), basis));
      basis = solution.basis;
      if (solution.value < 1 - inefficient) break;
      const favoured = everyUnit.best(solution.prices, true);
      if (favoured !== -1 && !isFound[favoured]) add(favoured);
      else if (contains(basis, unit)) add(unit);
      else break;
    }
    reportProgress(unit + 1, points.rows);
  }
  return Int32Array.from(found).sort();
}

/** Below this distance from 1 a unit is not ruled out, whatever rounding has done. */
const inefficient = 1e-9;

function contains(basis: Basis, column: number): boolean {
  for (let row = 0; row < basis.length; row++) if (basis[row] === column) return true;
  return false;
}
