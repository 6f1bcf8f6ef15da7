import { zeroMatrix, type Matrix } from '../matrix';
import { forEachUnit, radialFactor } from './dea';
import { frontier } from './frontier';
import { RadialProgram } from './radial-program';
import {
  artificial,
  linearProgram,
  unitColumn,
  type Basis,
  type LinearProgram,
  type OptimalSolution,
} from './simplex/linear-program';
import { simplex } from './simplex/simplex';
import { requirePositive, rowOf, technologyOf, type Technology } from './technology';

export const formulations = ['aggressive', 'benevolent'] as const;
export type Formulation = (typeof formulations)[number];

export interface CrossEfficiencyResult {
  /** The prices each unit judges with: of inputs, then of outputs, in original units. */
  readonly prices: Matrix;
  /** Row = the unit whose prices judge, column = the unit judged; the diagonal holds the ordinary scores. */
  readonly judgements: Matrix;
  /** Mean of each column, self-appraisal included. */
  readonly efficiency: Float64Array;
}

/**
 * Cross-efficiency: every unit is judged with the prices that suit each of the others best.
 *
 * Formula: Eₒₖ = uₒyₖ / vₒxₖ with prices from: v·xₒ = 1, u·yₒ = θₒ, u·y − v·x ≤ 0 for all units, and Σₖ≠ₒ(u·yₖ − v·xₖ) as
 * small (`aggressive`) or as large (`benevolent`) as possible; score of k = mean of Eₒₖ over all o, k included.
 * Convention: input-oriented, constant returns; second goal by method II (sum of differences) on the raw data. Prices
 * that satisfy both goals need not be unique; then neither is the score.
 * Source: Doyle and Green (1994), Journal of the Operational Research Society 45.
 * Agrees: deaR (M2_agg, M2_ben, selfapp = TRUE).
 */
export function crossEfficiency(
  inputs: Matrix,
  outputs: Matrix,
  formulation: Formulation = 'aggressive',
): CrossEfficiencyResult {
  requirePositive(inputs, 'inputs');
  requirePositive(outputs, 'outputs');
  const technology = technologyOf(inputs, outputs, 'crs');
  const spanning = frontier(technology);
  const radial = new RadialProgram(technology, 'input');
  const goal = new SecondGoal(technology, radial, spanning, formulation);

  const units = inputs.rows;
  const prices = zeroMatrix(units, technology.points.columns);
  const judgements = zeroMatrix(units, units);
  const efficiency = new Float64Array(units);
  let basis: Basis | undefined;
  forEachUnit(technology, radial, spanning, (judge, first) => {
    const own = radialFactor(first.value, 'input');
    const solution = goal.solve(judge, first, basis);
    basis = solution.basis;
    prices.values.set(
      solution.prices.map((price, at) => price / technology.scales[at]),
      judge * prices.columns,
    );
    for (let unit = 0; unit < units; unit++) {
      const judged = unit === judge ? own : ratio(technology, solution.prices, unit);
      judgements.values[judge * units + unit] = judged;
      efficiency[unit] += judged / units;
    }
  });
  return { prices, judgements, efficiency };
}

function ratio({ points, inputs }: Technology, prices: Float64Array, unit: number): number {
  let worth = 0;
  let cost = 0;
  rowOf(points, unit).forEach((amount, at) => {
    if (at < inputs) cost += prices[at] * amount;
    else worth += prices[at] * amount;
  });
  return worth / cost;
}

/**
 * The dual of the program for the prices: one row a price (its row prices are v and u), one column a unit that bounds
 * them, one a price ≥ 0, and two of either sign for v·xₒ = 1.
 *
 * That the prices keep the own score is said without the score, whose rounding could make it unreachable: whatever the
 * first solution uses, a peer or a slack, must stay without profit, so its multiplier may have either sign.
 */
class SecondGoal {
  private readonly program: LinearProgram;
  private readonly normalization: number;
  private readonly sums: Float64Array;
  private readonly sign: number;

  constructor(
    private readonly technology: Technology,
    private readonly radial: RadialProgram,
    spanning: Int32Array,
    formulation: Formulation,
  ) {
    const { points } = technology;
    const rows = points.columns;
    this.sign = formulation === 'aggressive' ? -1 : 1;
    this.sums = new Float64Array(rows);
    points.values.forEach((amount, at) => (this.sums[at % rows] += amount));
    const columns: ArrayLike<number>[] = Array.from(spanning, (unit) => this.profit(unit));
    for (let row = 0; row < rows; row++) columns.push(unitColumn(rows, row, -1));
    this.normalization = columns.length;
    for (let column = 0; column < 2 + 2 * rows; column++) columns.push(new Float64Array(rows));
    const costs = new Float64Array(columns.length);
    costs.set([1, -1], this.normalization);
    this.program = linearProgram(columns, costs, new Float64Array(rows));
  }

  solve(judge: number, first: OptimalSolution, start?: Basis): { prices: Float64Array; basis: Basis } {
    const { points, inputs } = this.technology;
    const { rightHandSide, rows } = this.program;
    rowOf(points, judge).forEach((amount, at) => {
      const isInput = at < inputs;
      this.setBothSigns(0, at, isInput ? amount : 0);
      rightHandSide[at] = this.sign * (isInput ? -1 : 1) * (this.sums[at] - amount);
    });
    const negligible = 1e-9 * first.levels.reduce((largest, level) => Math.max(largest, level), 0);
    for (let row = 0; row < rows; row++) {
      const column = first.basis[row];
      const isUsed = column !== artificial && column !== this.radial.radialColumn && first.levels[row] > negligible;
      const profit = isUsed ? this.profit(column) : new Float64Array(rows);
      profit.forEach((amount, at) => this.setBothSigns(1 + row, at, amount));
    }
    const solution = simplex(this.program, { start });
    if (solution.status !== 'optimal') throw new Error('the prices of the first goal are possible in the second');
    return solution;
  }

  /** What a column of the first program earns at each price: outputs less inputs. */
  private profit(column: number): Float64Array {
    const { coefficients, rows } = this.radial.program;
    return coefficients
      .slice(column * rows, (column + 1) * rows)
      .map((amount, at) => (at < this.technology.inputs ? -amount : amount));
  }

  private setBothSigns(pair: number, row: number, amount: number): void {
    const { coefficients, rows } = this.program;
    const column = this.normalization + 2 * pair;
    coefficients[column * rows + row] = amount;
    coefficients[(column + 1) * rows + row] = -amount;
  }
}
