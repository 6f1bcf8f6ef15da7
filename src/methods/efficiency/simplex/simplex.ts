import { NotDefined } from '../../refusals';
import { BasicLevels } from './basic-levels';
import { BasisInverse } from './basis-inverse';
import { artificial, type Basis, type LinearProgram, type LinearSolution } from './linear-program';
import { Pricing } from './pricing';
import { Progress } from './progress';
import { leavingRow } from './ratio-test';
import { certainPivot, negligibleReducedCost } from './tolerances';
import { Uncertain } from './uncertain';

export interface SimplexOptions {
  /** Basis to start from, for example that of a program that differs little; it need not be feasible. */
  readonly start?: Basis;
  /** Columns that may enter the basis; all of them where it is left out. */
  readonly candidates?: Int32Array;
}

const mostRounds = 4;

/**
 * Revised primal simplex method for programs with few rows, dense, with an explicit inverse of the basis. It expects rows
 * of similar size; `solve` brings any program into that form.
 *
 * Until every basic variable is allowed, the sum of what is not allowed is minimised (so any basis can be the start);
 * then the costs. After many steps without progress Bland's rule takes over until there is progress again; it ends in
 * exact arithmetic, and because rounding is not exact, what counts as 0 then widens round by round.
 * Source: Dantzig and Orchard-Hays (1954), MTAC 8; Bland (1977), Mathematics of Operations Research 2.
 */
export function simplex(program: LinearProgram, { start, candidates }: SimplexOptions = {}): LinearSolution {
  const warm = start && run(program, candidates, start);
  if (warm?.status === 'optimal') return warm;
  // A start that rounding has spoiled must not decide that there is no solution.
  const cold = run(program, candidates);
  if (cold === null) throw new NotDefined('beyond-precision');
  return cold;
}

/** One attempt; null where it does not settle. */
function run(program: LinearProgram, candidates?: Int32Array, start?: Basis): LinearSolution | null {
  const { rows } = program;
  const inverse = new BasisInverse(program, start);
  const levels = new BasicLevels(program);
  const pricing = new Pricing(program, candidates, inverse.isBasic);
  const progress = new Progress();
  const minimised = new Float64Array(rows);
  const prices = new Float64Array(rows);
  const termSizes = new Float64Array(rows);
  const direction = new Uncertain(rows);
  let certainty = certainPivot;
  const patience = 2 * rows + 20;

  for (;;) {
    const rounds = Math.max(0, Math.ceil((progress.stepsWithout - patience) / (10 * patience)));
    if (rounds > mostRounds) return null;
    const widened = 10 ** Math.max(0, rounds - 1);
    // The ratio test lets a variable go below 0 by as much as rounding accounts for, and again at the next steps.
    const feasible = levels.update(inverse, 4 * widened);
    const value = feasible ? valueOf(program, inverse, levels) : levels.amountNotAllowed();
    progress.record(feasible ? 'costs' : 'amount', value);
    setMinimised(minimised, program, inverse, levels, feasible);
    inverse.solveRows(minimised, prices, termSizes);
    const entering =
      rounds === 0 ? pricing.next(prices, feasible) : pricing.lowest(prices, feasible, negligibleReducedCost * widened);
    if (entering !== -1) {
      inverse.solve(program.coefficients, entering * rows, direction);
      if (!pricing.isCertain(entering, prices, feasible, termSizes, direction.values)) {
        pricing.reject(entering);
        continue;
      }
      const row = leavingRow(inverse.basic, levels, direction, certainty, rounds > 0);
      if (row !== -1) {
        inverse.pivot(row, entering, direction.values);
        pricing.forgetRejected();
        certainty = certainPivot;
        continue;
      }
      if (inverse.isFresh) {
        // An amount that is not allowed cannot shrink forever: only rounding can say so.
        if (feasible && !direction.hidesAny()) return { status: 'unbounded', basis: inverse.basic };
        pricing.reject(entering);
        continue;
      }
    } else if (inverse.isFresh && pricing.hasRejected && certainty === certainPivot) {
      // Where no certain step is left, an uncertain one is tried before giving up.
      pricing.forgetRejected();
      certainty = 1;
      continue;
    } else if (inverse.isFresh) {
      if (!feasible) return { status: 'infeasible', basis: inverse.basic };
      inverse.clearRows(prices, termSizes);
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

/** What each basic variable adds to what is minimised: its cost, or the amount by which it is not allowed. */
function setMinimised(
  minimised: Float64Array,
  { costs }: LinearProgram,
  { basic }: BasisInverse,
  { wrongSide }: BasicLevels,
  feasible: boolean,
): void {
  for (let row = 0; row < basic.length; row++) {
    minimised[row] = feasible ? (basic[row] === artificial ? 0 : costs[basic[row]]) : wrongSide[row];
  }
}
