import { zeroMatrix, type Matrix } from '../matrix';
import { forEachUnit, radialFactor } from './dea';
import { frontier } from './frontier';
import { RadialProgram } from './radial-program';
import { expectedOptimum } from './simplex/expected-optimum';
import { linearProgram, unitColumn, type Basis, type LinearProgram } from './simplex/linear-program';
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
  const goal = new SecondGoal(technology, spanning, formulation);

  const units = inputs.rows;
  const prices = zeroMatrix(units, technology.points.columns);
  const judgements = zeroMatrix(units, units);
  const efficiency = new Float64Array(units);
  let basis: Basis | undefined;
  forEachUnit(technology, radial, spanning, (judge, { value }) => {
    const own = radialFactor(value, 'input');
    const solution = goal.solve(judge, Math.min(1, value), basis);
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
 * them, one a price ≥ 0, two of either sign for v·xₒ = 1 and one for u·yₒ ≥ θₒ.
 */
class SecondGoal {
  private readonly program: LinearProgram;
  private readonly normalization: number;
  private readonly sums: Float64Array;
  private readonly sign: number;

  constructor(
    private readonly technology: Technology,
    spanning: Int32Array,
    formulation: Formulation,
  ) {
    const { points, inputs } = technology;
    const rows = points.columns;
    this.sign = formulation === 'aggressive' ? -1 : 1;
    this.sums = new Float64Array(rows);
    points.values.forEach((amount, at) => (this.sums[at % rows] += amount));
    const columns: ArrayLike<number>[] = Array.from(spanning, (unit) =>
      rowOf(points, unit).map((amount, at) => (at < inputs ? -amount : amount)),
    );
    for (let row = 0; row < rows; row++) columns.push(unitColumn(rows, row, -1));
    this.normalization = columns.length;
    for (let column = 0; column < 3; column++) columns.push(new Float64Array(rows));
    this.program = linearProgram(columns, new Float64Array(columns.length), new Float64Array(rows));
  }

  solve(judge: number, ownScore: number, start?: Basis): { prices: Float64Array; basis: Basis } {
    const { points, inputs } = this.technology;
    const { coefficients, costs, rightHandSide, rows } = this.program;
    // A score that rounding has made a hair too high could not be reached by any prices.
    costs.set([1, -1, -ownScore * (1 - 1e-10)], this.normalization);
    rowOf(points, judge).forEach((amount, at) => {
      const isInput = at < inputs;
      coefficients[this.normalization * rows + at] = isInput ? amount : 0;
      coefficients[(this.normalization + 1) * rows + at] = isInput ? -amount : 0;
      coefficients[(this.normalization + 2) * rows + at] = isInput ? 0 : -amount;
      rightHandSide[at] = this.sign * (isInput ? -1 : 1) * (this.sums[at] - amount);
    });
    const solution = expectedOptimum(simplex(this.program, { start }));
    // Prices are not negative, and what rounding has left of 0 on the other side is 0.
    return { prices: solution.prices.map((price) => Math.max(0, price)), basis: solution.basis };
  }
}
