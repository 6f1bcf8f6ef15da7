import type { Matrix } from '../matrix';
import { reportProgress } from '../progress';
import { frontier } from './frontier';
import { nearOne } from './near-one';
import { intensitySlack, slackColumns } from './radial-program';
import { expectedOptimum } from './simplex/expected-optimum';
import { amounts, linearProgram, type Basis, type LinearProgram } from './simplex/linear-program';
import { simplex } from './simplex/simplex';
import { requirePositive, rowOf, technologyOf, type ReturnsToScale, type Technology } from './technology';

export const slacksBasedOrientations = ['none', 'input', 'output'] as const;
export type SlacksBasedOrientation = (typeof slacksBasedOrientations)[number];

export interface SlacksBasedResult {
  /** In (0, 1], 1 = no slack at all. */
  readonly efficiency: Float64Array;
  readonly inputSlacks: Matrix;
  readonly outputSlacks: Matrix;
}

/**
 * Slacks-based measure of efficiency: every shortfall counts, not only what all inputs or outputs have in common.
 *
 * Formula: min (1 − Σ(s⁻/x₀)/a) / (1 + Σ(s⁺/y₀)/b) with Σλx + s⁻ = x₀ and Σλy − s⁺ = y₀; the numerator alone for `input`,
 * the denominator alone for `output`. Solved as a linear program after Charnes and Cooper (1962).
 * Convention: inputs and outputs positive; Σλ as in `dea`; never above the radial score of the same orientation.
 * Source: Tone (2001), EJOR 130.
 * Agrees: deaR.
 */
export function slacksBased(
  inputs: Matrix,
  outputs: Matrix,
  orientation: SlacksBasedOrientation = 'none',
  returns: ReturnsToScale = 'crs',
): SlacksBasedResult {
  requirePositive(inputs, 'inputs');
  requirePositive(outputs, 'outputs');
  const technology = technologyOf(inputs, outputs, returns);
  const slacksBasedProgram = new SlacksBasedProgram(technology, orientation);
  const spanning = frontier(technology);
  const efficiency = new Float64Array(inputs.rows);
  const inputSlacks = { ...inputs, values: new Float64Array(inputs.values.length) };
  const outputSlacks = { ...outputs, values: new Float64Array(outputs.values.length) };
  let basis: Basis | undefined;
  for (let unit = 0; unit < inputs.rows; unit++) {
    const solution = slacksBasedProgram.solve(unit, spanning, basis);
    basis = solution.basis;
    efficiency[unit] = nearOne(solution.value);
    inputSlacks.values.set(solution.slacks.subarray(0, inputs.columns), unit * inputs.columns);
    outputSlacks.values.set(solution.slacks.subarray(inputs.columns), unit * outputs.columns);
    reportProgress(unit + 1, inputs.rows);
  }
  return { efficiency, inputSlacks, outputSlacks };
}

/** Columns: units, slacks, slack of Σλ, and the factor t by which the transformation multiplies everything. */
class SlacksBasedProgram {
  private readonly program: LinearProgram;
  private readonly firstSlack: number;
  private readonly transformation: number;

  constructor(
    private readonly technology: Technology,
    private readonly orientation: SlacksBasedOrientation,
  ) {
    const { points, returns } = technology;
    const intensityRow = returns === 'crs' ? [] : [1];
    // The row that sets the denominator to 1 stands first among those after the points', Σλ = t last.
    const rows = points.columns + 1 + intensityRow.length;
    const columns: ArrayLike<number>[] = [];
    for (let unit = 0; unit < points.rows; unit++) columns.push([...rowOf(points, unit), 0, ...intensityRow]);
    this.firstSlack = columns.length;
    columns.push(...slackColumns(technology, rows), ...intensitySlack(returns, rows));
    this.transformation = columns.length;
    columns.push(new Float64Array(rows));
    const rightHandSide = new Float64Array(rows);
    rightHandSide[points.columns] = 1;
    this.program = linearProgram(columns, new Float64Array(columns.length), rightHandSide);
  }

  solve(unit: number, peers: Int32Array, start?: Basis): { value: number; slacks: Float64Array; basis: Basis } {
    const { points, scales } = this.technology;
    this.aim(rowOf(points, unit));
    const others = Array.from({ length: this.program.columns - this.firstSlack }, (_, at) => this.firstSlack + at);
    const solution = expectedOptimum(
      simplex(this.program, { start, candidates: Int32Array.from([...others, ...peers, unit]) }),
    );
    const [factor] = amounts(solution, this.transformation, 1);
    const slacks = amounts(solution, this.firstSlack, points.columns);
    return { value: solution.value, slacks: slacks.map((s, at) => (s * scales[at]) / factor), basis: solution.basis };
  }

  private aim(point: Float64Array): void {
    const { inputs, outputs, returns } = this.technology;
    const { coefficients, costs, rows } = this.program;
    const denominatorRow = point.length;
    const transformation = this.transformation * rows;
    costs[this.transformation] = 1;
    coefficients[transformation + denominatorRow] = 1;
    if (returns !== 'crs') coefficients[transformation + rows - 1] = -1;
    point.forEach((value, at) => {
      coefficients[transformation + at] = -value;
      const slack = this.firstSlack + at;
      if (at < inputs) costs[slack] = this.orientation === 'output' ? 0 : -1 / (inputs * value);
      else coefficients[slack * rows + denominatorRow] = this.orientation === 'input' ? 0 : 1 / (outputs * value);
    });
  }
}
