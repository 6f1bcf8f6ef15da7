import {
  linearProgram,
  unitColumn,
  type Basis,
  type LinearProgram,
  type LinearSolution,
} from './simplex/linear-program';
import { simplex } from './simplex/simplex';
import { rowOf, type ReturnsToScale, type Technology } from './technology';

export const orientations = ['input', 'output'] as const;
export type Orientation = (typeof orientations)[number];

/**
 * How far all inputs of a point can shrink (θ), or all its outputs grow (φ), inside a technology: the envelopment form.
 *
 *     input    min θ   Σλx + s⁻ = θ·x₀   Σλy − s⁺ = y₀
 *     output   max φ   Σλx + s⁻ = x₀     Σλy − s⁺ = φ·y₀
 *
 * with Σλ free (crs), = 1 (vrs), ≤ 1 (drs) or ≥ 1 (irs). It has one row an indicator and one column a unit; the columns
 * stand in the order units, slacks, slack of Σλ, radial factor. One program serves all points, so each can start from the
 * basis of the one before.
 */
export class RadialProgram {
  readonly program: LinearProgram;
  readonly firstSlack: number;
  readonly radialColumn: number;

  constructor(
    private readonly technology: Technology,
    private readonly orientation: Orientation,
  ) {
    const { points, returns } = technology;
    const intensityRow = returns === 'crs' ? [] : [1];
    const rows = points.columns + intensityRow.length;
    const columns: ArrayLike<number>[] = [];
    for (let unit = 0; unit < points.rows; unit++) columns.push([...rowOf(points, unit), ...intensityRow]);
    this.firstSlack = columns.length;
    columns.push(...slackColumns(technology, rows), ...intensitySlack(returns, rows));
    this.radialColumn = columns.length;
    columns.push(new Float64Array(rows));

    const costs = new Float64Array(columns.length);
    costs[this.radialColumn] = orientation === 'input' ? 1 : -1;
    const rightHandSide = new Float64Array(rows);
    if (returns !== 'crs') rightHandSide[rows - 1] = 1;
    this.program = linearProgram(columns, costs, rightHandSide);
  }

  /** The columns that may be used when only these units may serve as peers. */
  columnsWith(units: ArrayLike<number>): Int32Array {
    const others = this.program.columns - this.firstSlack;
    const columns = new Int32Array(others + units.length);
    for (let at = 0; at < others; at++) columns[at] = this.firstSlack + at;
    columns.set(units, others);
    return columns;
  }

  solve(point: Float64Array, candidates: Int32Array, start?: Basis): LinearSolution {
    const { coefficients, rightHandSide, rows } = this.program;
    const { inputs } = this.technology;
    const isInput = this.orientation === 'input';
    for (let row = 0, at = this.radialColumn * rows; row < point.length; row++, at++) {
      const isScaled = row < inputs === isInput;
      coefficients[at] = isScaled ? -point[row] : 0;
      rightHandSide[row] = isScaled ? 0 : point[row];
    }
    return simplex(this.program, { start, candidates });
  }
}

/** What is left over of each input (s⁻) and missing of each output (s⁺). */
export function slackColumns({ inputs, outputs }: Technology, rows: number): Float64Array[] {
  return Array.from({ length: inputs + outputs }, (_, at) => unitColumn(rows, at, at < inputs ? 1 : -1));
}

/** What Σλ, whose row is the last, may differ from its right-hand side by. */
export function intensitySlack(returns: ReturnsToScale, rows: number): Float64Array[] {
  if (returns === 'drs') return [unitColumn(rows, rows - 1, 1)];
  if (returns === 'irs') return [unitColumn(rows, rows - 1, -1)];
  return [];
}
