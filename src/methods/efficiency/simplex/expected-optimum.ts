import { NotDefined } from '../../refusals';
import type { LinearSolution, OptimalSolution } from './linear-program';

/** The optimum of a program that has one; where rounding hides it, the numbers are too far apart or too alike. */
export function expectedOptimum(solution: LinearSolution): OptimalSolution {
  if (solution.status !== 'optimal') throw new NotDefined('beyond-precision');
  return solution;
}
