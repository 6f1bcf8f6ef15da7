import { BasicLevels } from './basic-levels';
import { BasisInverse } from './basis-inverse';
import { artificial, type Basis, type LinearProgram, type LinearSolution } from './linear-program';
import { Pricing } from './pricing';
import { Progress } from './progress';
import { leavingRow } from './ratio-test';
import { negligibleReducedCost } from './tolerances';

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
  const minimised = new Float64Array(rows);
  const prices = new Float64Array(rows);
  const direction = new Float64Array(rows);
  const patience = 2 * rows + 20;

  for (;;) {
    const feasible = levels.update(inverse);
    const value = feasible ? valueOf(program, inverse, levels) : levels.amountNotAllowed();
    progress.record(feasible ? 'costs' : 'amount', value);
    setMinimised(minimised, program, inverse, levels, feasible);
    inverse.solveRows(minimised, prices);
    const rounds = Math.floor(progress.stepsWithout / patience);
    if (rounds > 4) break;
    const entering =
      rounds === 0
        ? pricing.next(prices, feasible)
        : pricing.lowest(prices, feasible, negligibleReducedCost * 10 ** (rounds - 1));
    if (entering !== -1) {
      inverse.solve(program.coefficients, entering * rows, direction);
      const row = leavingRow(inverse, levels, direction, rounds > 0);
      if (row !== -1) {
        inverse.pivot(row, entering, direction);
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
  throw new Error(`a linear program of ${rows} rows and ${program.columns} columns did not settle`);
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
