import { artificial, type Basis, type LinearProgram } from './linear-program';
import { cleared, rounding } from './tolerances';

const pivotsBetweenFactorizations = 40;

/**
 * The basic columns B and their inverse, kept as a dense table because a program has few rows. Every system is solved
 * with the inverse and corrected once by what it leaves over: numbers that should be 0 then are, to far below the
 * smallest number that matters, even where the columns are of very different size.
 */
export class BasisInverse {
  /** Column that is basic in each row, or artificial. */
  readonly basic: Int32Array;
  /** 1 for each basic column. */
  readonly isBasic: Uint8Array;
  private readonly rows: number;
  /** Row after row. */
  private readonly inverse: Float64Array;
  private readonly residual: Float64Array;
  private readonly direction: Float64Array;
  private pivotsSinceFactorization = 0;

  constructor(
    private readonly program: LinearProgram,
    start?: Basis,
  ) {
    this.rows = program.rows;
    this.inverse = new Float64Array(this.rows * this.rows);
    this.basic = new Int32Array(this.rows).fill(artificial);
    this.isBasic = new Uint8Array(program.columns);
    this.residual = new Float64Array(this.rows);
    this.direction = new Float64Array(this.rows);
    this.factorize(start ?? this.basic);
  }

  get isFresh(): boolean {
    return this.pivotsSinceFactorization === 0;
  }

  /** Inverts from scratch, so that rounding does not pile up; a column that depends on others gives way to an artificial. */
  factorize(columns: Basis = this.basic.slice()): void {
    const { rows } = this;
    this.inverse.fill(0);
    for (let row = 0; row < rows; row++) this.inverse[row * rows + row] = 1;
    this.basic.fill(artificial);
    this.isBasic.fill(0);
    for (let at = 0; at < rows; at++) {
      if (columns[at] === artificial) continue;
      this.solve(this.program.coefficients, columns[at] * rows, this.direction);
      const row = this.largestFreeRow(columns);
      if (row !== -1) this.exchange(row, columns[at]);
    }
    this.pivotsSinceFactorization = 0;
  }

  /** x with B·x = the numbers of `amounts` from `offset` on; what only rounding has left is 0. */
  solve(amounts: Float64Array, offset: number, x: Float64Array): void {
    const { rows, residual, inverse } = this;
    x.fill(0);
    for (let pass = 0; pass < 2; pass++) {
      for (let row = 0; row < rows; row++) residual[row] = amounts[offset + row];
      if (pass > 0) this.subtractColumns(x);
      for (let row = 0, at = 0; row < rows; row++) {
        let sum = 0;
        for (let inner = 0; inner < rows; inner++, at++) sum += inverse[at] * residual[inner];
        x[row] += sum;
      }
    }
    clear(x);
  }

  /** y with y·B = the numbers of `costs`; what only rounding has left is 0. */
  solveRows(costs: Float64Array, y: Float64Array): void {
    const { rows, residual, inverse } = this;
    y.fill(0);
    for (let pass = 0; pass < 2; pass++) {
      for (let row = 0; row < rows; row++) residual[row] = costs[row] - (pass > 0 ? this.timesColumn(y, row) : 0);
      for (let row = 0, at = 0; row < rows; row++) {
        const factor = residual[row];
        for (let inner = 0; inner < rows; inner++, at++) y[inner] += factor * inverse[at];
      }
    }
    clear(y);
  }

  /** Makes `column` basic in `row`; `direction` is the solution for that column. */
  pivot(row: number, column: number, direction: Float64Array): void {
    this.direction.set(direction);
    this.exchange(row, column);
    this.pivotsSinceFactorization++;
    if (this.pivotsSinceFactorization === pivotsBetweenFactorizations) this.factorize();
  }

  private exchange(row: number, column: number): void {
    const { rows, inverse, direction } = this;
    const from = row * rows;
    const pivot = direction[row];
    for (let at = from; at < from + rows; at++) inverse[at] /= pivot;
    for (let other = 0, to = 0; other < rows; other++, to += rows) {
      const factor = direction[other];
      if (other === row || factor === 0) continue;
      for (let at = 0; at < rows; at++) inverse[to + at] -= factor * inverse[from + at];
    }
    if (this.basic[row] !== artificial) this.isBasic[this.basic[row]] = 0;
    this.basic[row] = column;
    this.isBasic[column] = 1;
  }

  /** A row that held an artificial keeps it, else the sum of what is not allowed would change on the way. */
  private largestFreeRow(columns: Basis): number {
    let chosen = -1;
    for (let row = 0; row < this.rows; row++) {
      const size = Math.abs(this.direction[row]);
      if (columns[row] === artificial || this.basic[row] !== artificial || size === 0) continue;
      if (chosen === -1 || size > Math.abs(this.direction[chosen])) chosen = row;
    }
    return chosen;
  }

  /** How much of x, which solves B·x = amounts, rounding can account for in one row. */
  roundingIn(row: number, x: Float64Array, amounts: Float64Array): number {
    const { rows, residual, inverse } = this;
    this.setRowSizes(x, amounts);
    let size = 0;
    for (let at = 0; at < rows; at++) size += Math.abs(inverse[row * rows + at]) * residual[at];
    return rounding * size;
  }

  private setRowSizes(x: Float64Array, amounts: Float64Array): void {
    const { rows, residual, basic } = this;
    const { coefficients } = this.program;
    for (let row = 0; row < rows; row++) residual[row] = Math.abs(amounts[row]);
    for (let row = 0; row < rows; row++) {
      const factor = Math.abs(x[row]);
      if (basic[row] === artificial) residual[row] += factor;
      else {
        const from = basic[row] * rows;
        for (let at = 0; at < rows; at++) residual[at] += factor * Math.abs(coefficients[from + at]);
      }
    }
  }

  private subtractColumns(x: Float64Array): void {
    const { rows, residual, basic } = this;
    const { coefficients } = this.program;
    for (let row = 0; row < rows; row++) {
      const factor = x[row];
      if (factor === 0) continue;
      if (basic[row] === artificial) residual[row] -= factor;
      else for (let at = 0, from = basic[row] * rows; at < rows; at++) residual[at] -= factor * coefficients[from + at];
    }
  }

  private timesColumn(y: Float64Array, row: number): number {
    const { rows, basic } = this;
    const { coefficients } = this.program;
    if (basic[row] === artificial) return y[row];
    let sum = 0;
    for (let at = 0, from = basic[row] * rows; at < rows; at++) sum += y[at] * coefficients[from + at];
    return sum;
  }
}

function clear(values: Float64Array): void {
  let largest = 0;
  for (let at = 0; at < values.length; at++) largest = Math.max(largest, Math.abs(values[at]));
  for (let at = 0; at < values.length; at++) if (Math.abs(values[at]) <= cleared * largest) values[at] = 0;
}
