import type { Matrix } from '../matrix';
import { reportProgress } from '../progress';
import { frontier } from './frontier';
import { nearOne } from './near-one';
import { RadialProgram, type Orientation } from './radial-program';
import { expectedOptimum } from './simplex/expected-optimum';
import type { Basis, OptimalSolution } from './simplex/linear-program';
import { requirePositive, rowOf, technologyOf, type ReturnsToScale, type Technology } from './technology';

export interface DeaResult {
  /** In (0, 1] in both orientations, 1 = on the frontier. */
  readonly efficiency: Float64Array;
  /** As solved: θ ≤ 1 for input, φ ≥ 1 for output orientation. */
  readonly factor: Float64Array;
}

/**
 * Data envelopment analysis: how far a unit is, radially, from what the best units make possible.
 *
 * Formula: min θ with Σλx ≤ θ·x₀, Σλy ≥ y₀ (input); max φ with Σλx ≤ x₀, Σλy ≥ φ·y₀, efficiency 1/φ (output); λ ≥ 0;
 * Σλ free for `crs` (CCR), = 1 for `vrs` (BCC), ≤ 1 for `drs`, ≥ 1 for `irs`.
 * Convention: inputs and outputs positive; a score within 1e-9 of 1 is 1; a unit whose remaining slacks alone are
 * inefficient (weakly efficient) still scores 1.
 * Source: Charnes, Cooper and Rhodes (1978), EJOR 2; Banker, Charnes and Cooper (1984), Management Science 30.
 * Agrees: deaR and Benchmarking. Differs: these report φ ≥ 1 for output orientation.
 */
export function dea(
  inputs: Matrix,
  outputs: Matrix,
  orientation: Orientation = 'input',
  returns: ReturnsToScale = 'crs',
): DeaResult {
  requirePositive(inputs, 'inputs');
  requirePositive(outputs, 'outputs');
  const technology = technologyOf(inputs, outputs, returns);
  return radialScores(technology, orientation, frontier(technology));
}

export function radialScores(technology: Technology, orientation: Orientation, peers: Int32Array): DeaResult {
  const factor = new Float64Array(technology.points.rows);
  forEachUnit(technology, new RadialProgram(technology, orientation), peers, (unit, { value }) => {
    factor[unit] = radialFactor(value, orientation);
  });
  return { factor, efficiency: orientation === 'input' ? factor : factor.map((growth) => 1 / growth) };
}

/** The unit is its own peer, so only rounding can put its score on the other side of 1. */
export function radialFactor(value: number, orientation: Orientation): number {
  const factor = nearOne(Math.abs(value));
  return orientation === 'input' ? Math.min(1, factor) : Math.max(1, factor);
}

/** Solves the program of each unit with the peers given, starting from the basis of the unit before. */
export function forEachUnit(
  { points }: Technology,
  radial: RadialProgram,
  peers: Int32Array,
  visit: (unit: number, solution: OptimalSolution, candidates: Int32Array) => void,
): void {
  // The unit itself is always allowed: rounding cannot then leave it just outside of what its peers make possible.
  const candidates = radial.columnsWith([...peers, 0]);
  let basis: Basis | undefined;
  for (let unit = 0; unit < points.rows; unit++) {
    candidates[candidates.length - 1] = unit;
    const solution = expectedOptimum(radial.solve(rowOf(points, unit), candidates, basis));
    basis = solution.basis;
    visit(unit, solution, candidates);
    reportProgress(unit + 1, points.rows);
  }
}
