import { completed } from '../../methods/completed';
import { rank } from '../../methods/ranking/rank';
import { NotDefined, OutOfDomain } from '../../methods/refusals';
import { compareRankings } from '../compare-rankings';
import { IncompleteUnit } from '../complete-rows';
import { methodInput } from '../evaluate';
import type { Evaluation } from '../evaluation';
import type { MethodId } from '../methods/ids';
import { scoresBy } from '../methods/method';
import { methodOf, methods } from '../methods/methods';
import type { Result } from '../result';

export interface MethodRanks {
  readonly method: MethodId;
  /** Rank correlation with the evaluation's own ranking. */
  readonly correlation: number;
  /** Row of the unit that it alone puts first, or null where several share the place. */
  readonly first: number | null;
  readonly ranks: readonly (number | null)[];
}

export interface UnitSpread {
  readonly unit: number;
  /** The best and the worst place that any of the methods gives it. */
  readonly best: number;
  readonly worst: number;
}

/**
 * How every other method that gives an order ranks the same data, the most different from the evaluation's own first. Of
 * shares only what gives shares again is compared.
 */
export function otherMethods(evaluation: Evaluation, result: Result): MethodRanks[] {
  return completed(methodByMethod(evaluation, result));
}

/** The same with a pause after each method. */
export function* methodByMethod(evaluation: Evaluation, result: Result): Generator<undefined, MethodRanks[]> {
  const found: MethodRanks[] = [];
  for (const { id, needs, keepsShares } of methods) {
    if (evaluation.result === 'shares' && !keepsShares) continue;
    if (id === evaluation.method.id || (needs.dimensions && evaluation.dimensions.length < 2)) continue;
    found.push(...ranksBy(evaluation, result, id));
    yield;
  }
  return found.sort((one, other) => one.correlation - other.correlation);
}

/** Nothing where the method gives no order with this data. */
function ranksBy(evaluation: Evaluation, result: Result, id: MethodId): MethodRanks[] {
  const ranks = ranksOf(evaluation, result, id);
  if (!ranks) return [];
  const comparison = compareRankings(result.units, result.ranks, ranks);
  if (!comparison) return [];
  const first = ranks.indexOf(1);
  return [{ method: id, correlation: comparison.correlation, first: first === -1 ? null : first, ranks }];
}

function ranksOf(evaluation: Evaluation, result: Result, id: MethodId): (number | null)[] | null {
  const method = methodOf(id);
  try {
    const scores = scoresBy(method, methodInput(evaluation, result));
    const taking = Array.from(scores, (score, unit) => (result.scores[unit] === null ? NaN : score));
    return Array.from(rank(taking, method.order), (place) => (Number.isNaN(place) ? null : place));
  } catch (reason) {
    if (reason instanceof NotDefined || reason instanceof OutOfDomain || reason instanceof IncompleteUnit) return null;
    throw reason;
  }
}

/** The units on which the methods, the evaluation's own included, disagree most; those on one place are left out. */
export function spreadOf({ ranks }: Result, others: readonly MethodRanks[]): UnitSpread[] {
  return ranks
    .flatMap((own, unit): UnitSpread[] => {
      if (own === null) return [];
      const places = [own, ...others.flatMap((other) => other.ranks[unit] ?? [])];
      return [{ unit, best: Math.min(...places), worst: Math.max(...places) }];
    })
    .filter(({ best, worst }) => worst > best)
    .sort((one, other) => other.worst - other.best - (one.worst - one.best));
}
