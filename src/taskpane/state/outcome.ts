import { IncompleteUnit } from '../../evaluation/complete-rows';
import { evaluate } from '../../evaluation/evaluate';
import type { Evaluation } from '../../evaluation/evaluation';
import type { Result } from '../../evaluation/result';
import { givenWeightsOf } from '../../evaluation/weight-origins';
import { areGiven, openQuestionsOf, RangeIsBest } from '../../evaluation/weights';
import { NotDefined, OutOfDomain } from '../../methods/refusals';

/** What the choices give: a result, or why the chosen weights or method cannot give one with this data. */
export type Outcome =
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'not-defined' }
  | { readonly kind: 'out-of-domain' }
  | { readonly kind: 'no-weight' }
  | { readonly kind: 'open-questions' };

/** Why people have given no weights; null where they have, or where they give none. */
const withoutWeights = (evaluation: Evaluation): Outcome | null => {
  const given = givenWeightsOf(evaluation.weights);
  if (!given || areGiven(evaluation, given)) return null;
  return { kind: openQuestionsOf(evaluation, given) > 0 ? 'open-questions' : 'no-weight' };
};

export const outcomeOf = (evaluation: Evaluation): Outcome => {
  const missing = withoutWeights(evaluation);
  if (missing) return missing;
  try {
    return { kind: 'result', result: evaluate(evaluation) };
  } catch (reason) {
    if (reason instanceof IncompleteUnit) return { kind: 'incomplete' };
    if (reason instanceof NotDefined) return { kind: 'not-defined' };
    if (reason instanceof OutOfDomain || reason instanceof RangeIsBest) return { kind: 'out-of-domain' };
    throw reason;
  }
};
