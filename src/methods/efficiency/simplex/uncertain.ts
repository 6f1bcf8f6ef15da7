import { certainPivot } from './tolerances';

/** Numbers, and how much of each rounding can account for: one that is not larger than that is 0. */
export class Uncertain {
  readonly values: Float64Array;
  readonly errors: Float64Array;

  constructor(count: number) {
    this.values = new Float64Array(count);
    this.errors = new Float64Array(count);
  }

  /** Sets to 0 what rounding can account for. */
  clear(): void {
    const { values, errors } = this;
    for (let at = 0; at < values.length; at++) if (Math.abs(values[at]) <= errors[at]) values[at] = 0;
  }

  /** Whether a number that is not certain could still be large enough to matter beside the others. */
  hidesAny(): boolean {
    const { values, errors } = this;
    let largest = 0;
    for (let at = 0; at < values.length; at++) largest = Math.max(largest, Math.abs(values[at]));
    for (let at = 0; at < values.length; at++) {
      if (Math.abs(values[at]) <= certainPivot * errors[at] && errors[at] > 1e-11 * largest) return true;
    }
    return false;
  }
}
