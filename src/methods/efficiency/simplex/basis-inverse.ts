import { artificial, type Basis, type LinearProgram } from './linear-program';
import { certainPivot, rounding } from './tolerances';
import { Uncertain } from './uncertain';

const pivotsBetweenFactorizations = 40;

/**
 * The basic columns B and their inverse, kept as a dense table because a program has few rows. Every system is solved
 * with the inverse and corrected once by what it leaves over, and says how certain each number is. All decisions of the
 * method rest on that, and so on no unit of measurement.
 * Source: Skeel (1980), Mathematics of Computation 35 (one correction; the bound is his, with the inverse at hand).
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
  /** Sizes of the terms that the residual is summed from. */
  private readonly sizes: Float64Array;
  private readonly direction: Uncertain;
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
    this.sizes = new Float64Array(this.rows);
    this.direction = new Uncertain(this.rows);
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
      const row = this.mostCertainFreeRow(columns);
      if (row !== -1) this.exchange(row, columns[at], this.direction.values);
    }
    this.pivotsSinceFactorization = 0;
  }

  /** x with B·x = the numbers of `amounts` from `offset` on. */
  solve(amounts: Float64Array, offset: number, x: Uncertain): void {
    const { values, errors } = x;
    const { rows, residual, sizes, inverse } = this;
    for (let row = 0, at = 0; row < rows; row++) {
      let sum = 0;
      for (let inner = 0; inner < rows; inner++, at++) sum += inverse[at] * amounts[offset + inner];
      values[row] = sum;
    }
    for (let row = 0; row < rows; row++) {
      residual[row] = amounts[offset + row];
      sizes[row] = Math.abs(residual[row]);
    }
    this.subtractColumns(values);
    for (let row = 0, at = 0; row < rows; row++) {
      let correction = 0;
      let size = 0;
      for (let inner = 0; inner < rows; inner++, at++) {
        correction += inverse[at] * residual[inner];
        size += Math.abs(inverse[at]) * sizes[inner];
      }
      values[row] += correction;
      errors[row] = rounding * size;
    }
    x.clear();
  }

  /** y with y·B = `costs`, and for each basic column the sizes of the terms that its product with y is summed from. */
  solveRows(costs: Float64Array, y: Float64Array, termSizes: Float64Array): void {
    const { rows, residual, inverse } = this;
    y.fill(0);
    for (let row = 0, at = 0; row < rows; row++) {
      const cost = costs[row];
      if (cost === 0) at += rows;
      else for (let inner = 0; inner < rows; inner++, at++) y[inner] += cost * inverse[at];
    }
    this.subtractRows(costs, y, termSizes);
    for (let row = 0, at = 0; row < rows; row++) {
      const rest = residual[row];
      if (rest === 0) at += rows;
      else for (let inner = 0; inner < rows; inner++, at++) y[inner] += rest * inverse[at];
    }
  }

  /** Sets to 0 what rounding can account for in a solution of `solveRows`. */
  clearRows(y: Float64Array, termSizes: Float64Array): void {
    const { rows, inverse } = this;
    for (let at = 0; at < rows; at++) {
      let size = 0;
      for (let row = 0; row < rows; row++) size += termSizes[row] * Math.abs(inverse[row * rows + at]);
      if (Math.abs(y[at]) <= rounding * size) y[at] = 0;
    }
  }

  /** Makes `column` basic in `row`; `direction` is the solution for that column. */
  pivot(row: number, column: number, direction: Float64Array): void {
    this.exchange(row, column, direction);
    this.pivotsSinceFactorization++;
    if (this.pivotsSinceFactorization === pivotsBetweenFactorizations) this.factorize();
  }

  private exchange(row: number, column: number, direction: Float64Array): void {
    const { rows, inverse } = this;
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
  private mostCertainFreeRow(columns: Basis): number {
    const { values, errors } = this.direction;
    let chosen = -1;
    let most = certainPivot;
    for (let row = 0; row < this.rows; row++) {
      if (columns[row] === artificial || this.basic[row] !== artificial || values[row] === 0) continue;
      const certainty = Math.abs(values[row]) / errors[row];
      if (certainty > most) {
        most = certainty;
        chosen = row;
      }
    }
    return chosen;
  }

  /** Takes B·x from the residual. */
  private subtractColumns(x: Float64Array): void {
    const { rows, residual, sizes, basic } = this;
    const { coefficients } = this.program;
    for (let row = 0; row < rows; row++) {
      const factor = x[row];
      if (factor === 0) continue;
      if (basic[row] === artificial) {
        residual[row] -= factor;
        sizes[row] += Math.abs(factor);
        continue;
      }
      for (let at = 0, from = basic[row] * rows; at < rows; at++) {
        const term = factor * coefficients[from + at];
        residual[at] -= term;
        sizes[at] += Math.abs(term);
      }
    }
  }

  /** Sets the residual to costs − y·B. */
  private subtractRows(costs: Float64Array, y: Float64Array, termSizes: Float64Array): void {
    const { rows, residual, basic } = this;
    const { coefficients } = this.program;
    for (let row = 0; row < rows; row++) {
      let rest = costs[row];
      let size = Math.abs(rest);
      if (basic[row] === artificial) {
        rest -= y[row];
        size += Math.abs(y[row]);
      } else {
        for (let at = 0, from = basic[row] * rows; at < rows; at++) {
          const term = y[at] * coefficients[from + at];
          rest -= term;
          size += Math.abs(term);
        }
      }
      residual[row] = rest;
      termSizes[row] = size;
    }
  }
}
