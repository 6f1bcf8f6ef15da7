import type { BasisInverse } from './basis-inverse';
import { artificial, type LinearProgram } from './linear-program';
import { Uncertain } from './uncertain';

/** Values of the basic variables, and which of them are not allowed. */
export class BasicLevels extends Uncertain {
  /** −1 below 0; +1 an artificial above 0; 0 where the value is allowed. */
  readonly wrongSide: Int8Array;

  constructor(private readonly program: LinearProgram) {
    super(program.rows);
    this.wrongSide = new Int8Array(program.rows);
  }

  /** Computes the values anew and says whether all are allowed, be it for `tolerance` times what rounding accounts for. */
  update(basis: BasisInverse, tolerance: number): boolean {
    const { values, errors, wrongSide } = this;
    basis.solve(this.program.rightHandSide, 0, this);
    let feasible = true;
    for (let row = 0; row < values.length; row++) {
      const mustBeZero = basis.basic[row] === artificial;
      if ((values[row] < 0 || mustBeZero) && Math.abs(values[row]) <= tolerance * errors[row]) values[row] = 0;
      wrongSide[row] = values[row] < 0 ? -1 : values[row] > 0 && mustBeZero ? 1 : 0;
      if (wrongSide[row] !== 0) feasible = false;
    }
    return feasible;
  }

  amountNotAllowed(): number {
    let amount = 0;
    for (let row = 0; row < this.values.length; row++) amount += this.wrongSide[row] * this.values[row];
    return amount;
  }
}
