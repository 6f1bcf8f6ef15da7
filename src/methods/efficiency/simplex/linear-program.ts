/** Minimise costs·x where coefficients·x = rightHandSide and x ≥ 0. */
export interface LinearProgram {
  readonly rows: number;
  readonly columns: number;
  /** Column after column: the coefficients of one variable stand together. */
  readonly coefficients: Float64Array;
  readonly costs: Float64Array;
  readonly rightHandSide: Float64Array;
}

/** The column that is basic in each row; `artificial` where none is and the row holds its unit column, fixed at 0. */
export type Basis = ArrayLike<number>;

export const artificial = -1;

export interface OptimalSolution {
  readonly status: 'optimal';
  readonly value: number;
  readonly basis: Basis;
  /** Values of the basic variables; all others are 0. */
  readonly levels: Float64Array;
  /** Price of each row: how much the value grows when its right-hand side grows by one. */
  readonly prices: Float64Array;
}

export type LinearSolution =
  | OptimalSolution
  | { readonly status: 'infeasible'; readonly basis: Basis }
  | { readonly status: 'unbounded'; readonly basis: Basis };

export function linearProgram(
  columns: readonly ArrayLike<number>[],
  costs: ArrayLike<number>,
  rightHandSide: ArrayLike<number>,
): LinearProgram {
  const rows = rightHandSide.length;
  const coefficients = new Float64Array(rows * columns.length);
  columns.forEach((column, at) => coefficients.set(column, at * rows));
  return {
    rows,
    columns: columns.length,
    coefficients,
    costs: Float64Array.from(costs),
    rightHandSide: Float64Array.from(rightHandSide),
  };
}

/** A column that is `coefficient` in one row and 0 in the others. */
export function unitColumn(rows: number, row: number, coefficient: number): Float64Array {
  const column = new Float64Array(rows);
  column[row] = coefficient;
  return column;
}

/** Values of the variables from `first` on, `count` of them. */
export function amounts({ basis, levels }: OptimalSolution, first: number, count: number): Float64Array {
  const values = new Float64Array(count);
  for (let row = 0; row < levels.length; row++) {
    const at = basis[row] - first;
    if (basis[row] !== artificial && at >= 0 && at < count) values[at] = levels[row];
  }
  return values;
}
