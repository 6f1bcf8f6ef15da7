import { ArgumentOutOfDomain } from '../argument-refusal';
import { expectedOptimum } from '../efficiency/simplex/expected-optimum';
import { linearProgram, unitColumn } from '../efficiency/simplex/linear-program';
import { solve } from '../efficiency/simplex/solve';

export interface BestWorstResult {
  readonly weights: Float64Array;
  /** Largest deviation ξ of a judgement from what the weights say; 0 = fully consistent. */
  readonly deviation: number;
  readonly best: number;
  readonly worst: number;
}

/**
 * Weights of the best–worst method: the best criterion is compared with all others, and all others with the worst.
 *
 * Formula: min ξ with |w_B − a_Bj·w_j| ≤ ξ and |w_j − a_jW·w_W| ≤ ξ for all j, Σw = 1, w ≥ 0.
 * Convention: best and worst are where the first 1 stands; judgements are 1 or more.
 * Source: Rezaei (2016), Omega 64 (linear model); the judgements as in Rezaei (2015), Omega 53.
 * Agrees: Rezaei's solver for the linear model. Differs: pyDecision, which minimises a penalty and only comes near.
 */
export function bestWorst(bestToOthers: ArrayLike<number>, othersToWorst: ArrayLike<number>): BestWorstResult {
  const { best, worst } = bestAndWorst(bestToOthers, othersToWorst);
  const criteria = bestToOthers.length;
  const deviations: { of: number; factor: number; from: number }[] = [];
  for (let criterion = 0; criterion < criteria; criterion++) {
    if (criterion !== best) deviations.push({ of: best, factor: bestToOthers[criterion], from: criterion });
    // Best against worst is judged in both lists, and is one judgement.
    if (criterion !== worst && criterion !== best) {
      deviations.push({ of: criterion, factor: othersToWorst[criterion], from: worst });
    }
  }

  // The dual program has a row a criterion and few pivots: max λ with λ − Σd·(y⁺ − y⁻) ≤ 0 for each criterion and
  // Σ(y⁺ + y⁻) ≤ 1. Columns: y⁺ and y⁻ of each deviation, the slack of each row, λ and −λ. Its prices are the weights.
  const rows = criteria + 1;
  const sides = deviations.flatMap(({ of, factor, from }) =>
    [-1, 1].map((sign) => {
      const column = unitColumn(rows, criteria, 1);
      column[of] += sign;
      column[from] -= sign * factor;
      return column;
    }),
  );
  const slacks = Array.from({ length: rows }, (_, row) => unitColumn(rows, row, 1));
  const bound = [1, -1].map((sign) => new Float64Array(rows).fill(sign, 0, criteria));
  const columns = [...sides, ...slacks, ...bound];
  const costs = new Float64Array(columns.length);
  costs.set([-1, 1], columns.length - 2);
  const { prices } = expectedOptimum(solve(linearProgram(columns, costs, unitColumn(rows, criteria, 1))));
  return {
    weights: prices.slice(0, criteria).map((price) => Math.max(0, -price)),
    deviation: Math.max(0, -prices[criteria]),
    best,
    worst,
  };
}

export function bestAndWorst(
  bestToOthers: ArrayLike<number>,
  othersToWorst: ArrayLike<number>,
): { best: number; worst: number; bestToWorst: number } {
  const best = firstOne(bestToOthers, 'bestToOthers', 'no-best');
  const worst = firstOne(othersToWorst, 'othersToWorst', 'no-worst');
  const bestToWorst = bestToOthers[worst];
  if (othersToWorst[best] !== bestToWorst) throw new ArgumentOutOfDomain('two-best-to-worst', 'othersToWorst', best);
  return { best, worst, bestToWorst };
}

function firstOne(judgements: ArrayLike<number>, argument: string, reason: 'no-best' | 'no-worst'): number {
  const values = Array.from(judgements);
  const below = values.findIndex((judgement) => !(judgement >= 1));
  if (below !== -1) throw new ArgumentOutOfDomain('judgement-below-one', argument, below);
  const first = values.indexOf(1);
  if (first === -1) throw new ArgumentOutOfDomain(reason, argument);
  return first;
}
