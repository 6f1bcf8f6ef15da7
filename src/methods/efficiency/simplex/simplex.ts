import { BasicLevels } from './basic-levels';
import { BasisInverse } from './basis-inverse';
import { artificial, type Basis, type LinearProgram, type LinearSolution } from './linear-program';
import { Pricing } from './pricing';
import { Progress } from './progress';
import { leavingRow } from './ratio-test';
import { negligiblePrice, negligibleReducedCost } from './tolerances';

export interface SimplexOptions {
  /** Basis to start from, for example that of a program that differs little; it need not be feasible. */
  readonly start?: Basis;
  /** Columns that may enter the basis; all of them where it is left out. */
  readonly candidates?: Int32Array;
}

/**
 * Revised primal simplex method for programs with few rows, dense, with an explicit inverse of the basis. It expects rows
 * of similar size; `solve` brings any program into that form.
 *
 * Until every basic variable is allowed, the sum of what is not allowed is minimised (so any basis can be the start);
 * then the costs. After many steps without progress Bland's rule takes over until there is progress again; it ends in
 * exact arithmetic, and because rounding is not exact, what counts as a reduced cost of 0 then widens step by step.
 * Source: Dantzig and Orchard-Hays (1954), MTAC 8; Bland (1977), Mathematics of Operations Research 2.
 */
export function simplex(program: LinearProgram, { start, candidates }: SimplexOptions = {}): LinearSolution {
  const { rows } = program;
  const inverse = new BasisInverse(program, start);
  const levels = new BasicLevels(program);
  const pricing = new Pricing(program, candidates, inverse.isBasic);
  const progress = new Progress();
  const prices = new Float64Array(rows);
  const patience = 2 * rows + 20;

  for (;;) {
    const feasible = levels.update(inverse);
    const value = feasible ? valueOf(program, inverse, levels) : levels.amountNotAllowed();
    progress.record(feasible ? 'costs' : 'amount', value);
    setPrices(prices, program, inverse, levels, feasible);
    const rounds = Math.floor(progress.stepsWithout / patience);
    const entering =
      rounds === 0
        ? pricing.next(prices, feasible)
        : pricing.lowest(prices, feasible, negligibleReducedCost * 10 ** (rounds - 1));
    if (entering !== -1) {
      inverse.setDirection(entering);
      const row = leavingRow(inverse, levels, rounds > 0);
      if (row !== -1) {
        inverse.pivot(row, entering);
        continue;
      }
      // An amount that is not allowed cannot shrink forever: only rounding can say so.
      if (inverse.isFresh) return { status: feasible ? 'unbounded' : 'infeasible', basis: inverse.basic };
    } else if (inverse.isFresh) {
      if (!feasible) return { status: 'infeasible', basis: inverse.basic };
      return { status: 'optimal', value, basis: inverse.basic, levels: levels.values, prices };
    }
    inverse.factorize();
  }
}

function valueOf({ rows, costs }: LinearProgram, { basic }: BasisInverse, { values }: BasicLevels): number {
  let value = 0;
  for (let row = 0; row < rows; row++) if (basic[row] !== artificial) value += costs[basic[row]] * values[row];
  return value;
}

/** Prices that make every basic variable's reduced cost 0: of the costs, or of the amount that is not allowed. */
function setPrices(
  prices: Float64Array,
  { rows, costs }: LinearProgram,
  { values, basic }: BasisInverse,
  { wrongSide }: BasicLevels,
  feasible: boolean,
): void {
  prices.fill(0);
  let largest = 0;
  for (let row = 0, from = 0; row < rows; row++, from += rows) {
    const cost = feasible ? (basic[row] === artificial ? 0 : costs[basic[row]]) : wrongSide[row];
    if (cost === 0) continue;
    for (let at = 0; at < rows; at++) {
      const term = cost * values[from + at];
      prices[at] += term;
      largest = Math.max(largest, Math.abs(term));
    }
  }
  for (let at = 0; at < rows; at++) if (Math.abs(prices[at]) <= negligiblePrice * largest) prices[at] = 0;
}
