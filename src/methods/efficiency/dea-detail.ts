import type { Matrix } from '../matrix';
import { forEachUnit, radialFactor, radialScores } from './dea';
import { frontier } from './frontier';
import { nearOne } from './near-one';
import { slackStage, type Peer } from './slack-stage';
import { RadialProgram, type Orientation } from './radial-program';
import { requirePositive, technologyOf, type ReturnsToScale } from './technology';

export type ScaleRegion = 'constant' | 'increasing' | 'decreasing';

export interface DeaDetailResult {
  /** In (0, 1] in both orientations. */
  readonly efficiency: Float64Array;
  /** θ ≤ 1 for input, φ ≥ 1 for output orientation. */
  readonly factor: Float64Array;
  readonly scaleEfficiency: Float64Array;
  readonly scaleRegions: readonly ScaleRegion[];
  /** Largest intensity first; a unit without any inefficiency is its own only peer. */
  readonly peers: readonly (readonly Peer[])[];
  readonly inputSlacks: Matrix;
  readonly outputSlacks: Matrix;
}

/**
 * Data envelopment analysis with the reasons for each score: peers, slacks and returns to scale.
 *
 * Formula: stage 1 as `dea`; stage 2 max Σs⁻ + Σs⁺ among the solutions of stage 1. Scale efficiency = crs / vrs score.
 * Returns to scale: `constant` where the crs and vrs scores are equal, otherwise `decreasing` where the score under
 * non-increasing returns equals the vrs score, and `increasing` where it does not.
 * Convention: slacks in original units, unweighted; scale efficiency and returns to scale belong to the orientation and
 * do not depend on `returns`; scores are equal when they differ by less than 1e-7 of themselves.
 * Source: Ali and Seiford (1993), in Fried, Lovell and Schmidt, The Measurement of Productive Efficiency; Färe,
 * Grosskopf and Lovell (1985), The Measurement of Efficiency of Production (returns to scale).
 * Agrees: deaR and Benchmarking on scores and on the sum of slacks; a single slack need not be unique.
 */
export function deaDetail(
  inputs: Matrix,
  outputs: Matrix,
  orientation: Orientation = 'input',
  returns: ReturnsToScale = 'crs',
): DeaDetailResult {
  requirePositive(inputs, 'inputs');
  requirePositive(outputs, 'outputs');
  const technologies = {
    crs: technologyOf(inputs, outputs, 'crs'),
    vrs: technologyOf(inputs, outputs, 'vrs'),
    drs: technologyOf(inputs, outputs, 'drs'),
    irs: technologyOf(inputs, outputs, 'irs'),
  };
  // What the units span under variable returns spans the larger technologies too.
  const spanning = frontier(technologies.vrs);
  const efficiencyUnder = (assumed: ReturnsToScale): Float64Array =>
    radialScores(technologies[assumed], orientation, spanning).efficiency;
  const constant = efficiencyUnder('crs');
  const variable = efficiencyUnder('vrs');
  const nonIncreasing = efficiencyUnder('drs');

  const units = inputs.rows;
  const factor = new Float64Array(units);
  const peers: Peer[][] = [];
  const inputSlacks = { rows: units, columns: inputs.columns, values: new Float64Array(units * inputs.columns) };
  const outputSlacks = { rows: units, columns: outputs.columns, values: new Float64Array(units * outputs.columns) };
  const radial = new RadialProgram(technologies[returns], orientation);
  forEachUnit(technologies[returns], radial, spanning, (unit, solution, candidates) => {
    factor[unit] = radialFactor(solution.value, orientation);
    const stage = slackStage(technologies[returns], radial, candidates, solution);
    inputSlacks.values.set(stage.slacks.subarray(0, inputs.columns), unit * inputs.columns);
    outputSlacks.values.set(stage.slacks.subarray(inputs.columns), unit * outputs.columns);
    const isEfficient = factor[unit] === 1 && stage.slacks.every((slack) => slack === 0);
    peers.push(isEfficient ? [{ unit, intensity: 1 }] : stage.peers);
  });

  return {
    efficiency: orientation === 'input' ? factor : factor.map((growth) => 1 / growth),
    factor,
    scaleEfficiency: constant.map((score, unit) => nearOne(score / variable[unit])),
    scaleRegions: Array.from(constant, (score, unit) => {
      if (areEqual(score, variable[unit])) return 'constant';
      return areEqual(nonIncreasing[unit], variable[unit]) ? 'decreasing' : 'increasing';
    }),
    peers,
    inputSlacks,
    outputSlacks,
  };
}

function areEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-7 * other;
}
