import type { BasisInverse } from './basis-inverse';
import { artificial, type LinearProgram } from './linear-program';
import { negligibleLevel } from './tolerances';

/** Values of the basic variables, and which of them are not allowed. */
export class BasicLevels {
  readonly values: Float64Array;
  /** −1 below 0; +1 an artificial above 0; 0 where the value is allowed. */
  readonly wrongSide: Int8Array;

  constructor(private readonly program: LinearProgram) {
    this.values = new Float64Array(program.rows);
    this.wrongSide = new Int8Array(program.rows);
  }

  /** Computes the values anew and says whether all are allowed; one that is 0 but for rounding becomes 0. */
  update({ values: inverse, basic }: BasisInverse): boolean {
    const { rows, rightHandSide } = this.program;
    let largest = 0;
    for (let row = 0, at = 0; row < rows; row++) {
      let level = 0;
      for (let inner = 0; inner < rows; inner++, at++) {
        const term = inverse[at] * rightHandSide[inner];
        level += term;
        largest = Math.max(largest, Math.abs(term));
      }
      this.values[row] = level;
    }
    let feasible = true;
    for (let row = 0; row < rows; row++) {
      const level = this.values[row];
      const isZero = Math.abs(level) <= negligibleLevel * largest;
      if (isZero) this.values[row] = 0;
      this.wrongSide[row] = isZero ? 0 : level < 0 ? -1 : basic[row] === artificial ? 1 : 0;
      if (this.wrongSide[row] !== 0) feasible = false;
    }
    return feasible;
  }

  amountNotAllowed(): number {
    let amount = 0;
    for (let row = 0; row < this.values.length; row++) amount += this.wrongSide[row] * this.values[row];
    return amount;
  }
}
