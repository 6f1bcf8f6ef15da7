import type { Matrix } from '../matrix';
import { reportProgress } from '../progress';
import { radialScores } from './dea';
import { frontier } from './frontier';
import { nearOne } from './near-one';
import { RadialProgram, type Orientation } from './radial-program';
import { expectedOptimum } from './simplex/expected-optimum';
import type { Basis } from './simplex/linear-program';
import { pointsOf, requirePositive, rowOf, technologyOf, type Technology } from './technology';

export interface MalmquistResult {
  readonly malmquist: Float64Array;
  readonly efficiencyChange: Float64Array;
  readonly technicalChange: Float64Array;
  readonly pureEfficiencyChange: Float64Array;
  readonly scaleChange: Float64Array;
}

/**
 * Malmquist index of productivity change between two periods, and what it is made of.
 *
 * Formula: with D_s(t) the score of a unit's period t against the units of period s under constant returns,
 * malmquist = √(D₁(2)/D₁(1) · D₂(2)/D₂(1)); efficiency change = D₂(2)/D₁(1); technical change = malmquist / efficiency
 * change; pure efficiency change = the same ratio under variable returns; scale change = efficiency / pure change.
 * Convention: scores as θ or 1/φ, so a value above 1 is progress in both orientations; geometric mean of both periods.
 * Source: Färe, Grosskopf, Norris and Zhang (1994), American Economic Review 84.
 * Agrees: DataEnvelopmentAnalysis.jl, Benchmarking (input). Differs: Benchmarking (output) reports the reciprocals.
 */
export function malmquist(
  inputs1: Matrix,
  outputs1: Matrix,
  inputs2: Matrix,
  outputs2: Matrix,
  orientation: Orientation = 'input',
): MalmquistResult {
  requirePositive(inputs1, 'inputs1');
  requirePositive(outputs1, 'outputs1');
  requirePositive(inputs2, 'inputs2');
  requirePositive(outputs2, 'outputs2');
  const before = technologyOf(inputs1, outputs1, 'crs');
  const after = technologyOf(inputs2, outputs2, 'crs');
  const spanningBefore = frontier(before);
  const spanningAfter = frontier(after);

  const ownBefore = radialScores(before, orientation, spanningBefore).efficiency;
  const ownAfter = radialScores(after, orientation, spanningAfter).efficiency;
  const laterAgainstBefore = scoresAgainst(before, orientation, spanningBefore, inputs2, outputs2);
  const earlierAgainstAfter = scoresAgainst(after, orientation, spanningAfter, inputs1, outputs1);
  const pureBefore = pureScores(inputs1, outputs1, orientation);
  const pureAfter = pureScores(inputs2, outputs2, orientation);

  const efficiencyChange = ownAfter.map((score, unit) => score / ownBefore[unit]);
  const technicalChange = ownBefore.map((score, unit) =>
    Math.sqrt(((laterAgainstBefore[unit] / ownAfter[unit]) * score) / earlierAgainstAfter[unit]),
  );
  const pureEfficiencyChange = pureAfter.map((score, unit) => score / pureBefore[unit]);
  return {
    malmquist: efficiencyChange.map((change, unit) => change * technicalChange[unit]),
    efficiencyChange,
    technicalChange,
    pureEfficiencyChange,
    scaleChange: efficiencyChange.map((change, unit) => change / pureEfficiencyChange[unit]),
  };
}

function pureScores(inputs: Matrix, outputs: Matrix, orientation: Orientation): Float64Array {
  const technology = technologyOf(inputs, outputs, 'vrs');
  return radialScores(technology, orientation, frontier(technology)).efficiency;
}

function scoresAgainst(
  technology: Technology,
  orientation: Orientation,
  spanning: Int32Array,
  inputs: Matrix,
  outputs: Matrix,
): Float64Array {
  const radial = new RadialProgram(technology, orientation);
  const candidates = radial.columnsWith(spanning);
  const points = pointsOf(inputs, outputs, technology.scales);
  let basis: Basis | undefined;
  return Float64Array.from({ length: points.rows }, (_, unit) => {
    const solution = expectedOptimum(radial.solve(rowOf(points, unit), candidates, basis));
    basis = solution.basis;
    reportProgress(unit + 1, points.rows);
    const factor = nearOne(Math.abs(solution.value));
    return orientation === 'input' ? factor : 1 / factor;
  });
}
