import type { Mapping, Suggestion } from '../../evaluation/mapping/suggest-mapping';
import { isScored } from '../../models/scorable';
import type { Model } from '../../models/schema';
import { sameFormula } from '../format/column-formula';
import type { Draft } from './draft';

/** The indicators of a model by what is known of their data. */
export interface ColumnQuestions {
  /** Suggested with a doubt that the user has not yet settled. */
  readonly doubtful: readonly Suggestion[];
  readonly settled: readonly Suggestion[];
  readonly missing: readonly Suggestion[];
}

export const columnQuestions = (draft: Draft, { suggestions }: Mapping): ColumnQuestions => {
  const isMissing = ({ indicator }: Suggestion) => !draft.columns[indicator.code];
  const isDoubtful = (suggestion: Suggestion) =>
    suggestion.certainty === 'confirm' &&
    sameFormula(draft.columns[suggestion.indicator.code] ?? null, suggestion.formula) &&
    !draft.confirmed.includes(suggestion.indicator.code);
  const present = suggestions.filter((suggestion) => !isMissing(suggestion));
  return {
    doubtful: present.filter(isDoubtful),
    settled: present.filter((suggestion) => !isDoubtful(suggestion)),
    missing: suggestions.filter(isMissing),
  };
};

/** Without what only serves to admit units or to compute others. */
export const scoredOnly = (suggestions: readonly Suggestion[]): readonly Suggestion[] =>
  suggestions.filter(({ indicator }) => isScored(indicator));

/** What the model requires and no column gives. */
export const requiredMissing = ({ missing }: ColumnQuestions, required: readonly string[]): readonly Suggestion[] =>
  missing.filter(({ indicator }) => required.includes(indicator.code));

/** Why the data step cannot be left yet, or null. */
export type DataStepBlock = 'no-indicator' | 'unconfirmed' | 'required-missing' | 'missing-undecided';

export const dataStepBlock = (
  draft: Draft,
  questions: ColumnQuestions,
  { required }: Pick<Model, 'required'>,
): DataStepBlock | null => {
  const { doubtful, settled } = questions;
  if (scoredOnly([...doubtful, ...settled]).length === 0) return 'no-indicator';
  if (doubtful.length > 0) return 'unconfirmed';
  if (requiredMissing(questions, required).length > 0) return 'required-missing';
  return scoredOnly(questions.missing).length > 0 && !draft.leaveOut ? 'missing-undecided' : null;
};
