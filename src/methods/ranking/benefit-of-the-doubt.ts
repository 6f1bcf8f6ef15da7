import { ArgumentOutOfDomain } from '../argument-refusal';
import { columnRanges } from '../columns';
import { frontier } from '../efficiency/frontier';
import { nearOne } from '../efficiency/near-one';
import { expectedOptimum } from '../efficiency/simplex/expected-optimum';
import { linearProgram, unitColumn, type Basis, type LinearProgram } from '../efficiency/simplex/linear-program';
import { simplex } from '../efficiency/simplex/simplex';
import { powerOfTwoNear } from '../efficiency/simplex/scaling';
import { rowOf, technologyOf } from '../efficiency/technology';
import { zeroMatrix, type Matrix } from '../matrix';
import { reportProgress } from '../progress';

export interface BenefitOfTheDoubtResult {
  /** 0–1, larger is better. */
  readonly scores: Float64Array;
  /** The weights that each unit scores best with, on its values; they need not be unique. */
  readonly weights: Matrix;
}

/**
 * Benefit of the doubt: each unit is scored with the weights that suit it best, the same for all in that comparison.
 *
 * Formula: score of i = max w·xᵢ with w·xₖ ≤ 1 for all k, w ≥ 0 and wⱼ·xᵢⱼ ≥ minShare·(w·xᵢ) for all j.
 * Convention: larger values are better, none is negative; a value of 0 cannot contribute a share, so with minShare > 0
 * such a unit scores 0.
 * Source: Cherchye, Moesen, Rogge and Van Puyenbroeck (2007), Social Indicators Research 82 (with pie shares).
 * Agrees: Compind ci_bod and Benchmarking dea.dual.
 */
export function benefitOfTheDoubt(data: Matrix, minShare = 0): BenefitOfTheDoubtResult {
  const negative = data.values.findIndex((value) => !(value >= 0));
  if (negative !== -1) {
    const [row, column] = [Math.floor(negative / data.columns), negative % data.columns];
    throw new ArgumentOutOfDomain('negative-indicator', 'data', row, column);
  }
  // Shares such as 1/3 of three indicators must count as the whole.
  if (!(minShare >= 0) || minShare * data.columns > 1 + 1e-12) {
    throw new ArgumentOutOfDomain('shares-above-one', 'minShare');
  }

  const scales = columnRanges(data).maximum.map((high) => (high === 0 ? 1 : powerOfTwoNear(Math.log2(high))));
  const scaled = { ...data, values: data.values.map((value, at) => value / scales[at % data.columns]) };
  const bounding = { ...data, values: scaled.values.map(withoutNegligible) };
  const sameForAll = { rows: data.rows, columns: 1, values: new Float64Array(data.rows).fill(1) };
  const program = new WeightsProgram(bounding, frontier(technologyOf(sameForAll, bounding, 'crs')), minShare);
  const scores = new Float64Array(data.rows);
  const weights = zeroMatrix(data.rows, data.columns);
  let basis: Basis | undefined;
  for (let unit = 0; unit < data.rows; unit++) {
    const own = rowOf(scaled, unit);
    const largest = own.reduce((most, value) => Math.max(most, value), 0) || 1;
    // The score grows in proportion to the unit, so that even a unit far below the others is solved at full size.
    const solution = program.solve(
      own.map((value) => withoutNegligible(value / largest)),
      basis,
    );
    basis = solution.basis;
    scores[unit] = nearOne(solution.value * largest);
    solution.prices.forEach((price, column) => {
      // What rounding has left of a weight of 0 may be below it.
      weights.values[unit * data.columns + column] = Math.max(0, price) / scales[column];
    });
    reportProgress(unit + 1, data.rows);
  }
  return { scores, weights };
}

/** Beside values of size 1 one so small adds less than rounding does, and would only unsettle the simplex method. */
function withoutNegligible(value: number): number {
  return value < 1e-13 ? 0 : value;
}

/**
 * The dual of the program for the weights: one row an indicator, one column a unit that bounds the weights, one an
 * indicator's least share, one an indicator's weight ≥ 0. Its row prices are the weights.
 */
class WeightsProgram {
  private readonly program: LinearProgram;
  private readonly firstShare: number;

  constructor(
    data: Matrix,
    spanning: Int32Array,
    private readonly minShare: number,
  ) {
    const rows = data.columns;
    const columns: ArrayLike<number>[] = Array.from(spanning, (unit) => rowOf(data, unit));
    for (let row = 0; row < rows; row++) columns.push(unitColumn(rows, row, -1));
    this.firstShare = columns.length;
    if (minShare > 0) for (let column = 0; column < rows; column++) columns.push(new Float64Array(rows));
    const costs = columns.map((_, column) => (column < spanning.length ? 1 : 0));
    this.program = linearProgram(columns, costs, new Float64Array(rows));
  }

  solve(values: Float64Array, start?: Basis): { value: number; prices: Float64Array; basis: Basis } {
    const { coefficients, rightHandSide, rows, columns } = this.program;
    rightHandSide.set(values);
    for (let share = 0; this.firstShare + share < columns; share++) {
      const from = (this.firstShare + share) * rows;
      for (let row = 0; row < rows; row++) {
        coefficients[from + row] = (this.minShare - (row === share ? 1 : 0)) * values[row];
      }
    }
    const solution = expectedOptimum(simplex(this.program, { start }));
    return solution;
  }
}
