import { compareRankings, type Comparison } from '../../evaluation/compare-rankings';
import type { Evaluation } from '../../evaluation/evaluation';
import type { MethodId } from '../../evaluation/methods/ids';
import { outcomeOf, type Outcome } from './outcome';

/** How another method ranks the same data, or null where one of the two cannot. */
export const compareMethods = (evaluation: Evaluation, outcome: Outcome, other: MethodId): Comparison | null => {
  const second = outcomeOf({ ...evaluation, method: { id: other } });
  if (outcome.kind !== 'result' || second.kind !== 'result') return null;
  return compareRankings(outcome.result.units, outcome.result.ranks, second.result.ranks);
};
