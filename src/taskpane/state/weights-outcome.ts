import { IncompleteUnit } from '../../evaluation/complete-rows';
import { pointsOf } from '../../evaluation/evaluate';
import { levelsOf, type Level } from '../../evaluation/elicitation/levels';
import type { Evaluation, IndicatorInUse } from '../../evaluation/evaluation';
import { preparedValuesOf } from '../../evaluation/preparation';
import { unitNames } from '../../evaluation/values';
import { givenWeightsOf } from '../../evaluation/weight-origins';
import { areGiven, openQuestionsOf, RangeIsBest, weightsOf } from '../../evaluation/weights';
import { tooLarge } from './interview';
import { NotDefined, OutOfDomain } from '../../methods/refusals';

/** The weights of the indicators in use, or what stands in their way. */
export type WeightsOutcome =
  | { readonly kind: 'weights'; readonly weights: readonly number[] }
  | { readonly kind: 'no-weight' }
  | { readonly kind: 'open-questions'; readonly count: number }
  | { readonly kind: 'too-large'; readonly level: Level }
  | { readonly kind: 'not-defined' }
  | { readonly kind: 'incomplete'; readonly unit: string }
  | { readonly kind: 'out-of-domain'; readonly unit: string; readonly indicator: IndicatorInUse }
  | { readonly kind: 'range-is-best'; readonly indicator: IndicatorInUse };

/** Weights do not depend on the method, which may ask for more of the data than they do. */
export const weightsOutcomeOf = (evaluation: Evaluation): WeightsOutcome => {
  const given = givenWeightsOf(evaluation.weights);
  const large = given?.from === 'ahp' ? tooLarge(levelsOf(evaluation)) : null;
  if (large) return { kind: 'too-large', level: large };
  const count = given ? openQuestionsOf(evaluation, given) : 0;
  if (count > 0) return { kind: 'open-questions', count };
  if (given && !areGiven(evaluation, given)) return { kind: 'no-weight' };
  const values = preparedValuesOf(evaluation);
  const unit = (row: number) => unitNames(evaluation)[row] ?? '';
  try {
    return { kind: 'weights', weights: weightsOf(evaluation, { values, points: pointsOf(evaluation, values) }) };
  } catch (reason) {
    if (reason instanceof IncompleteUnit) return { kind: 'incomplete', unit: unit(reason.row) };
    if (reason instanceof RangeIsBest) {
      return { kind: 'range-is-best', indicator: evaluation.indicators[reason.indicator] };
    }
    if (reason instanceof NotDefined) return { kind: 'not-defined' };
    if (reason instanceof OutOfDomain) {
      // Rows without any value took no part, so the row is counted among the others.
      const rows = values.flatMap((row, at) => (row.every(Number.isNaN) ? [] : [at]));
      return {
        kind: 'out-of-domain',
        unit: unit(rows[reason.row ?? 0]),
        indicator: evaluation.indicators[reason.column ?? 0],
      };
    }
    throw reason;
  }
};
