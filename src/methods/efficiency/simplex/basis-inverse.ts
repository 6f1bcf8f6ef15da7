import { artificial, type Basis, type LinearProgram } from './linear-program';
import { negligiblePivot } from './tolerances';

const pivotsBetweenFactorizations = 40;

/** The inverse of the basic columns, kept as a dense table because a program has few rows. */
export class BasisInverse {
  /** Row after row. */
  readonly values: Float64Array;
  readonly basic: Int32Array;
  /** 1 for each basic column. */
  readonly isBasic: Uint8Array;
  /** The entering column written in terms of the basis; what only rounding has left there is 0. */
  readonly direction: Float64Array;
  private pivotsSinceFactorization = 0;

  constructor(
    private readonly program: LinearProgram,
    start?: Basis,
  ) {
    const { rows } = program;
    this.values = new Float64Array(rows * rows);
    this.basic = new Int32Array(rows).fill(artificial);
    this.isBasic = new Uint8Array(program.columns);
    this.direction = new Float64Array(rows);
    this.factorize(start ?? this.basic);
  }

  get isFresh(): boolean {
    return this.pivotsSinceFactorization === 0;
  }

  /** Inverts from scratch, so that rounding does not pile up; a column that depends on others gives way to an artificial. */
  factorize(columns: Basis = this.basic.slice()): void {
    const { rows } = this.program;
    this.values.fill(0);
    for (let row = 0; row < rows; row++) this.values[row * rows + row] = 1;
    this.basic.fill(artificial);
    this.isBasic.fill(0);
    for (let at = 0; at < rows; at++) {
      if (columns[at] === artificial) continue;
      this.setDirection(columns[at]);
      const row = this.largestFreeRow(columns);
      if (row !== -1) this.exchange(row, columns[at]);
    }
    this.pivotsSinceFactorization = 0;
  }

  setDirection(column: number): void {
    const { rows, coefficients } = this.program;
    const offset = column * rows;
    let largest = 0;
    for (let row = 0, at = 0; row < rows; row++) {
      let sum = 0;
      for (let inner = 0; inner < rows; inner++, at++) {
        const term = this.values[at] * coefficients[offset + inner];
        sum += term;
        largest = Math.max(largest, Math.abs(term));
      }
      this.direction[row] = sum;
    }
    for (let row = 0; row < rows; row++) {
      if (Math.abs(this.direction[row]) <= negligiblePivot * largest) this.direction[row] = 0;
    }
  }

  /** Makes `column`, whose direction was set last, basic in `row`. */
  pivot(row: number, column: number): void {
    this.exchange(row, column);
    this.pivotsSinceFactorization++;
    if (this.pivotsSinceFactorization === pivotsBetweenFactorizations) this.factorize();
  }

  private exchange(row: number, column: number): void {
    const { rows } = this.program;
    const { values, direction } = this;
    const from = row * rows;
    const pivot = direction[row];
    for (let at = from; at < from + rows; at++) values[at] /= pivot;
    for (let other = 0, to = 0; other < rows; other++, to += rows) {
      const factor = direction[other];
      if (other === row || factor === 0) continue;
      for (let at = 0; at < rows; at++) values[to + at] -= factor * values[from + at];
    }
    if (this.basic[row] !== artificial) this.isBasic[this.basic[row]] = 0;
    this.basic[row] = column;
    this.isBasic[column] = 1;
  }

  /** A row that held an artificial keeps it, else the sum of what is not allowed would change on the way. */
  private largestFreeRow(columns: Basis): number {
    let chosen = -1;
    for (let row = 0; row < this.basic.length; row++) {
      const size = Math.abs(this.direction[row]);
      if (columns[row] === artificial || this.basic[row] !== artificial || size === 0) continue;
      if (chosen === -1 || size > Math.abs(this.direction[chosen])) chosen = row;
    }
    return chosen;
  }
}
