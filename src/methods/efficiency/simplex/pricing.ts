import type { LinearProgram } from './linear-program';
import { indifferent, negligibleReducedCost, rounding } from './tolerances';

/**
 * Chooses the column that enters the basis: the one whose reduced cost c − p·a is the most negative part of the sizes
 * of its terms, so that scaling a column or a row does not change the choice.
 */
export class Pricing {
  private cursor = 0;
  private readonly count: number;
  private readonly rejected = new Set<number>();

  constructor(
    private readonly program: LinearProgram,
    /** Columns that may enter; all of them where it is left out. */
    private readonly candidates?: Int32Array,
    /** 1 for each column that is in the basis already: what rounding leaves of its reduced cost means nothing. */
    private readonly isBasic?: Uint8Array,
  ) {
    this.count = candidates ? candidates.length : program.columns;
  }

  /** The best of all candidates, or −1 where none has a negative reduced cost. */
  best(prices: Float64Array, withCosts: boolean): number {
    return this.bestOf(0, this.count, prices, withCosts);
  }

  /** The best of the next few candidates that hold one at all: looking at every column at each step is not worth it. */
  next(prices: Float64Array, withCosts: boolean): number {
    for (let seen = 0; seen < this.count; seen += columnsAtATime) {
      const from = this.cursor;
      const to = Math.min(from + columnsAtATime, this.count);
      const chosen = this.bestOf(from, to, prices, withCosts);
      if (chosen !== -1) return chosen;
      this.cursor = to === this.count ? 0 : to;
    }
    return -1;
  }

  /** The lowest-numbered candidate with a reduced cost below 0 by more than `negligible`: Bland's rule. */
  lowest(prices: Float64Array, withCosts: boolean, negligible: number): number {
    let chosen = -1;
    for (let at = 0; at < this.count; at++) {
      const column = this.columnAt(at);
      if (chosen !== -1 && column > chosen) continue;
      if (this.share(column, prices, withCosts) < -negligible && !this.rejected.has(column)) chosen = column;
    }
    return chosen;
  }

  /** Leaves a candidate out until the basis changes, because rounding hides where it leads. */
  reject(column: number): void {
    this.rejected.add(column);
  }

  get hasRejected(): boolean {
    return this.rejected.size > 0;
  }

  forgetRejected(): void {
    if (this.hasRejected) this.rejected.clear();
  }

  /** Candidates that can enter without changing the value of a solution with these prices. */
  withoutReducedCost(prices: Float64Array): Int32Array {
    const free: number[] = [];
    for (let at = 0; at < this.count; at++) {
      const column = this.columnAt(at);
      const reduced = this.reducedCost(column, prices, true);
      if (reduced <= indifferent * this.size(column, prices, true)) free.push(column);
    }
    return Int32Array.from(free);
  }

  private bestOf(from: number, to: number, prices: Float64Array, withCosts: boolean): number {
    let chosen = -1;
    let least = -negligibleReducedCost;
    for (let at = from; at < to; at++) {
      const column = this.columnAt(at);
      const share = this.share(column, prices, withCosts);
      if (share < least && !this.rejected.has(column)) {
        least = share;
        chosen = column;
      }
    }
    return chosen;
  }

  private columnAt(at: number): number {
    return this.candidates ? this.candidates[at] : at;
  }

  /** The reduced cost as a part of the sizes of its terms where it is negative, and 0 where it is not. */
  private share(column: number, prices: Float64Array, withCosts: boolean): number {
    if (this.isBasic?.[column]) return 0;
    const reduced = this.reducedCost(column, prices, withCosts);
    return reduced >= 0 ? 0 : reduced / this.size(column, prices, withCosts);
  }

  /**
   * Whether a reduced cost is more than rounding: the prices solve a system that differs from the real one by rounding,
   * and the column consists of the basic columns as `direction` says.
   */
  isCertain(
    column: number,
    prices: Float64Array,
    withCosts: boolean,
    termSizes: Float64Array,
    direction: Float64Array,
  ): boolean {
    let size = this.size(column, prices, withCosts);
    for (let row = 0; row < direction.length; row++) size += Math.abs(direction[row]) * termSizes[row];
    return -this.reducedCost(column, prices, withCosts) > rounding * size;
  }

  private reducedCost(column: number, prices: Float64Array, withCosts: boolean): number {
    const { rows, coefficients, costs } = this.program;
    const offset = column * rows;
    let reduced = withCosts ? costs[column] : 0;
    for (let row = 0; row < rows; row++) reduced -= prices[row] * coefficients[offset + row];
    return reduced;
  }

  private size(column: number, prices: Float64Array, withCosts: boolean): number {
    const { rows, coefficients, costs } = this.program;
    const offset = column * rows;
    let size = withCosts ? Math.abs(costs[column]) : 0;
    for (let row = 0; row < rows; row++) size += Math.abs(prices[row] * coefficients[offset + row]);
    return size;
  }
}

const columnsAtATime = 48;
