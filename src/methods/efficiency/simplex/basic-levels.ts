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

  /** Computes the values anew and says whether all are allowed. */
  update(basis: BasisInverse): boolean {
    const { values, wrongSide } = this;
    basis.solve(this.program.rightHandSide, 0, values);
    let largest = 0;
    for (let row = 0; row < values.length; row++) largest = Math.max(largest, Math.abs(values[row]));
    let feasible = true;
    for (let row = 0; row < values.length; row++) {
      const isArtificial = basis.basic[row] === artificial;
      wrongSide[row] = values[row] < 0 ? -1 : values[row] > 0 && isArtificial ? 1 : 0;
      if (wrongSide[row] === 0) continue;
      const size = Math.abs(values[row]);
      if (size <= negligibleLevel * largest || size <= basis.roundingIn(row, values, this.program.rightHandSide)) {
        values[row] = 0;
        wrongSide[row] = 0;
      } else feasible = false;
    }
    return feasible;
  }

  amountNotAllowed(): number {
    let amount = 0;
    for (let row = 0; row < this.values.length; row++) amount += this.wrongSide[row] * this.values[row];
    return amount;
  }
}
