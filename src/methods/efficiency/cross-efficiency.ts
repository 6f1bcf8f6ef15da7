import { zeroMatrix, type Matrix } from '../matrix';
import { radialScores } from './dea';
import { frontier } from './frontier';
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
  const own = radialScores(technology, 'input', spanning).efficiency;
  const goal = new SecondGoal(technology, spanning, formulation);

  const units = inputs.rows;
  const prices = zeroMatrix(units, technology.points.columns);
  const judgements = zeroMatrix(units, units);
  const efficiency = new Float64Array(units);
  let basis: Basis | undefined;
  for (let judge = 0; judge < units; judge++) {
    const solution = goal.solve(judge, own[judge], basis);
    basis = solution.basis;
    prices.values.set(
      solution.prices.map((price, at) => price / technology.scales[at]),
      judge * prices.columns,
    );
    for (let unit = 0; unit < units; unit++) {
      const judged = unit === judge ? own[judge] : ratio(technology, solution.prices, unit);
      judgements.values[judge * units + unit] = judged;
      efficiency[unit] += judged / units;
    }
  }
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
 * The dual of the program for the prices: one row a price, one column a unit that bounds it, and two columns for each of
 * the equations v·xₒ = 1 and u·yₒ = θₒ, whose multipliers may have either sign. Its row prices are v and u.
 */
class SecondGoal {
  private readonly program: LinearProgram;
  private readonly equations: number;
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
    const columns: ArrayLike<number>[] = [];
    for (const unit of spanning) {
      columns.push(rowOf(points, unit).map((amount, at) => (at < inputs ? -amount : amount)));
    }
    for (let row = 0; row < rows; row++) columns.push(unitColumn(rows, row, -1));
    this.equations = columns.length;
    for (let column = 0; column < 4; column++) columns.push(new Float64Array(rows));
    const costs = new Float64Array(columns.length);
    this.program = linearProgram(columns, costs, new Float64Array(rows));
  }

  solve(judge: number, ownScore: number, start?: Basis): { prices: Float64Array; basis: Basis } {
    const { points, inputs } = this.technology;
    const { coefficients, costs, rightHandSide, rows } = this.program;
    costs.set([1, -1, ownScore, -ownScore], this.equations);
    rowOf(points, judge).forEach((amount, at) => {
      const isInput = at < inputs;
      const column = this.equations + (isInput ? 0 : 2);
      coefficients[column * rows + at] = amount;
      coefficients[(column + 1) * rows + at] = -amount;
      rightHandSide[at] = this.sign * (isInput ? -1 : 1) * (this.sums[at] - amount);
    });
    const solution = simplex(this.program, { start });
    if (solution.status !== 'optimal') throw new Error('the best prices of the first goal satisfy the second program');
    return solution;
  }
}
