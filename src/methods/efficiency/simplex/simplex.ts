import { BasicLevels } from './basic-levels';
import { BasisInverse } from './basis-inverse';
import { artificial, type Basis, type LinearProgram, type LinearSolution } from './linear-program';
import { Pricing } from './pricing';
import { leavingRow } from './ratio-test';
import { negligiblePrice } from './tolerances';

export interface SimplexOptions {
  /** Basis to start from, for example that of a program that differs little; it need not be feasible. */
  readonly start?: Basis;
  /** Columns that may enter the basis; all of them where it is left out. */
  readonly candidates?: Int32Array;
}

/**
 * Revised primal simplex method for programs with few rows, dense, with an explicit inverse of the basis.
 *
 * Until every basic variable is allowed, the sum of what is not allowed is minimised (so any basis can be the start);
 * then the costs. After many steps of length 0 Bland's rule takes over until a step has length again.
 * Source: Dantzig and Orchard-Hays (1954), MTAC 8; Bland (1977), Mathematics of Operations Research 2.
 */
export function simplex(program: LinearProgram, { start, candidates }: SimplexOptions = {}): LinearSolution {
  const { rows, columns } = program;
  const inverse = new BasisInverse(program, start);
  const levels = new BasicLevels(program);
  const pricing = new Pricing(program, candidates);
  const prices = new Float64Array(rows);
  const mostSteps = 200 * (rows + 10) + 10 * columns;
  let stepsOfLengthZero = 0;

  for (let step = 0; step < mostSteps; step++) {
    const feasible = levels.update(inverse);
    setPrices(prices, program, inverse, levels, feasible);
    const firstOfAll = stepsOfLengthZero > rows + 10;
    const entering = firstOfAll ? pricing.lowest(prices, feasible) : pricing.next(prices, feasible);
    if (entering === -1) {
      if (inverse.isFresh) return verdict(program, inverse, levels, prices, feasible);
      inverse.factorize();
      continue;
    }
    inverse.setDirection(entering);
    const leaving = leavingRow(inverse, levels, firstOfAll);
    if (leaving === null) {
      if (feasible && inverse.isFresh) return { status: 'unbounded', basis: inverse.basic };
      if (inverse.isFresh) break;
      inverse.factorize();
      continue;
    }
    inverse.pivot(leaving.row, entering);
    stepsOfLengthZero = leaving.step > 0 ? 0 : stepsOfLengthZero + 1;
  }
  throw new Error(`a linear program of ${rows} rows and ${columns} columns did not settle`);
}

function verdict(
  { rows, costs }: LinearProgram,
  { basic }: BasisInverse,
  { values }: BasicLevels,
  prices: Float64Array,
  feasible: boolean,
): LinearSolution {
  if (!feasible) return { status: 'infeasible', basis: basic };
  let value = 0;
  for (let row = 0; row < rows; row++) if (basic[row] !== artificial) value += costs[basic[row]] * values[row];
  return { status: 'optimal', value, basis: basic, levels: values, prices };
}

/** Prices that make every basic variable's reduced cost 0: of the costs, or of the amount on the wrong side. */
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
