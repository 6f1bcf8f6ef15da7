import type { Matrix } from '../matrix';
import { reportProgress } from '../progress';
import { frontier } from './frontier';
import { nearOne } from './near-one';
import { RadialProgram, type Orientation } from './radial-program';
import { artificial, type Basis } from './simplex/linear-program';
import { requirePositive, rowOf, technologyOf, type ReturnsToScale } from './technology';

/**
 * Super-efficiency: the radial score of a unit against all others, which also tells efficient units apart.
 *
 * Formula: as `dea`, with the unit's own λ fixed at 0; θ for input (above 1 = more than efficient), φ for output
 * orientation (below 1 = more than efficient), as solved.
 * Convention: NaN where the others cannot make what the unit makes, however much they are scaled (infeasible).
 * Source: Andersen and Petersen (1993), Management Science 39.
 * Agrees: deaR and Benchmarking (which report NA and ±∞ for infeasible).
 */
export function superEfficiency(
  inputs: Matrix,
  outputs: Matrix,
  orientation: Orientation = 'input',
  returns: ReturnsToScale = 'crs',
): Float64Array {
  requirePositive(inputs, 'inputs');
  requirePositive(outputs, 'outputs');
  const technology = technologyOf(inputs, outputs, returns);
  const radial = new RadialProgram(technology, orientation);
  const spanning = frontier(technology);
  const isSpanning = new Uint8Array(inputs.rows);
  spanning.forEach((unit) => (isSpanning[unit] = 1));
  const withSpanning = radial.columnsWith(spanning);
  const everyUnit = Array.from({ length: inputs.rows }, (_, unit) => unit);

  let basis: Basis | undefined;
  return Float64Array.from(everyUnit, (unit) => {
    // Without a unit of the frontier, units behind it come to the front; any other unit leaves the frontier as it is.
    const candidates = isSpanning[unit]
      ? radial.columnsWith(everyUnit.filter((other) => other !== unit))
      : withSpanning;
    const solution = radial.solve(rowOf(technology.points, unit), candidates, without(basis, unit));
    basis = solution.basis;
    reportProgress(unit + 1, inputs.rows);
    return solution.status === 'optimal' ? nearOne(Math.abs(solution.value)) : NaN;
  });
}

function without(basis: Basis | undefined, column: number): Basis | undefined {
  return basis && Int32Array.from(basis, (basic) => (basic === column ? artificial : basic));
}
