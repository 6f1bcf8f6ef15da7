import { columnOf, zeroMatrix, type Matrix } from '../matrix';
import { columnSums } from '../columns';
import { OutOfDomain } from '../refusals';

export const ahpMethods = ['eigenvector', 'geometric', 'columnmean'] as const;
export type AhpMethod = (typeof ahpMethods)[number];

/**
 * Priorities of the analytic hierarchy process: weights that pairwise judgements imply.
 *
 * Formula: `eigenvector` A·w = λmax·w; `geometric` row geometric means; `columnmean` row means of A with each column
 * divided by its sum. All rescaled to sum 1.
 * Convention: aᵢⱼ = how many times i is as important as j; all judgements positive.
 * Source: Saaty (1977), Journal of Mathematical Psychology 15; Crawford and Williams (1985) for geometric means.
 * Agrees: mathmodels (eigenvector). Differs: pyDecision and JMcDM default to the column mean.
 */
export function ahp(judgements: Matrix, method: AhpMethod = 'eigenvector'): Float64Array {
  requirePositive(judgements);
  return priorities[method](judgements);
}

export function requirePositive({ columns, values }: Matrix): void {
  const at = values.findIndex((value) => !(value > 0));
  if (at !== -1) throw new OutOfDomain('judgement-not-positive', Math.floor(at / columns), at % columns);
}

const priorities: Record<AhpMethod, (judgements: Matrix) => Float64Array> = {
  eigenvector: principalEigenvector,
  geometric: (judgements) => {
    const logarithms = rowSums({ ...judgements, values: judgements.values.map(Math.log) });
    return shares(logarithms.map((sum) => Math.exp(sum / judgements.columns)));
  },
  columnmean: (judgements) => {
    const sums = columnSums(judgements);
    const values = judgements.values.map((value, at) => value / sums[at % judgements.columns]);
    return shares(rowSums({ ...judgements, values }));
  },
};

/**
 * Power method by repeated squaring: A, A², A⁴, … of a positive matrix tend to columns of the principal eigenvector.
 * It doubles the number of steps each time, so even wildly inconsistent judgements settle, and adds positive numbers
 * only, so no digits cancel; a general eigenvalue library would add size and complex numbers for the same answer.
 */
function principalEigenvector(judgements: Matrix): Float64Array {
  let power = judgements;
  let weights = shares(rowSums(power));
  for (let doubling = 0; doubling < 60; doubling++) {
    power = square(power);
    const next = shares(rowSums(power));
    const change = next.reduce((largest, weight, at) => Math.max(largest, Math.abs(weight - weights[at])), 0);
    weights = next;
    if (change < 1e-15) break;
  }
  return shares(product(judgements, weights));
}

/** A·A, rescaled so that its largest entry is 1. */
function square(matrix: Matrix): Matrix {
  const result = zeroMatrix(matrix.rows, matrix.columns);
  for (let column = 0; column < matrix.columns; column++) {
    product(matrix, columnOf(matrix, column)).forEach((value, row) => {
      result.values[row * matrix.columns + column] = value;
    });
  }
  const largest = result.values.reduce((most, value) => Math.max(most, value), 0);
  result.values.forEach((value, at) => (result.values[at] = value / largest));
  return result;
}

export function product({ rows, columns, values }: Matrix, vector: Float64Array): Float64Array {
  const result = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) result[row] += values[at] * vector[column];
  }
  return result;
}

function rowSums(matrix: Matrix): Float64Array {
  return product(matrix, new Float64Array(matrix.columns).fill(1));
}

function shares(amounts: Float64Array): Float64Array {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.map((amount) => amount / whole);
}
