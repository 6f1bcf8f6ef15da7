import type { LinearProgram, LinearSolution } from './linear-program';
import { powerOfTwoNear } from './scaling';
import { simplex } from './simplex';

/**
 * Solves one linear program whose numbers may be of very different sizes.
 *
 * Rows and columns are first divided by powers of two near their geometric mean, which rounds nothing, so that the
 * choice of pivots is not led by units of measurement.
 */
export function solve(program: LinearProgram): LinearSolution {
  const { rows, columns } = program;
  const coefficients = program.coefficients.slice();
  const rowScales = new Float64Array(rows).fill(1);
  const columnScales = new Float64Array(columns).fill(1);
  for (let pass = 0; pass < 3; pass++) {
    for (let row = 0; row < rows; row++) rowScales[row] *= divideByMean(coefficients, row, rows, columns);
    for (let column = 0; column < columns; column++) {
      columnScales[column] *= divideByMean(coefficients, column * rows, 1, rows);
    }
  }

  const solution = simplex({
    rows,
    columns,
    coefficients,
    costs: program.costs.map((cost, column) => cost / columnScales[column]),
    rightHandSide: program.rightHandSide.map((amount, row) => amount / rowScales[row]),
  });
  if (solution.status !== 'optimal') return solution;
  return {
    ...solution,
    levels: solution.levels.map((level, row) => level / (columnScales[solution.basis[row]] ?? 1)),
    prices: solution.prices.map((price, row) => price / rowScales[row]),
  };
}

/** Divides `count` numbers, `stride` apart, by a power of two near the geometric mean of their sizes; returns it. */
function divideByMean(values: Float64Array, first: number, stride: number, count: number): number {
  let logarithms = 0;
  let present = 0;
  for (let at = first, left = count; left > 0; at += stride, left--) {
    if (values[at] === 0) continue;
    logarithms += Math.log2(Math.abs(values[at]));
    present++;
  }
  if (present === 0) return 1;
  const scale = powerOfTwoNear(logarithms / present);
  for (let at = first, left = count; left > 0; at += stride, left--) values[at] /= scale;
  return scale;
}
