import type { RadialProgram } from './radial-program';
import { expectedOptimum } from './simplex/expected-optimum';
import { amounts, type OptimalSolution } from './simplex/linear-program';
import { Pricing } from './simplex/pricing';
import { simplex } from './simplex/simplex';
import type { Technology } from './technology';

export interface Peer {
  readonly unit: number;
  /** How much of the peer the unit is compared with (λ). */
  readonly intensity: number;
}

export interface SlackStage {
  /** Largest intensity first. */
  readonly peers: Peer[];
  /** Of inputs, then of outputs, in original units. */
  readonly slacks: Float64Array;
}

/**
 * The second stage of a radial program: the largest sum of slacks that keeps the radial factor.
 *
 * Only columns with a reduced cost of 0 can change a solution without changing its value, so the first stage is
 * continued with these alone. Fixing the factor as a number instead would let its rounding make the program infeasible.
 */
export function slackStage(
  { points, scales }: Technology,
  { program, firstSlack }: RadialProgram,
  candidates: Int32Array,
  first: OptimalSolution,
): SlackStage {
  const free = new Pricing(program, candidates).withoutReducedCost(first.prices);
  const costs = new Float64Array(program.columns);
  scales.forEach((scale, at) => (costs[firstSlack + at] = -scale));
  const solution = expectedOptimum(simplex({ ...program, costs }, { start: first.basis, candidates: free }));

  const slacks = amounts(solution, firstSlack, points.columns).map((slack, at) => slack * scales[at]);
  const peers: Peer[] = [];
  solution.levels.forEach((intensity, row) => {
    const unit = solution.basis[row];
    if (unit >= 0 && unit < firstSlack && intensity > 0) peers.push({ unit, intensity });
  });
  return { peers: peers.sort((one, other) => other.intensity - one.intensity), slacks };
}
