import type { Mapping, Suggestion } from '../../evaluation/mapping/suggest-mapping';
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

/** Why the data step cannot be left yet, or null. */
export type DataStepBlock = 'no-indicator' | 'unconfirmed' | 'missing-undecided';

export const dataStepBlock = (draft: Draft, { doubtful, settled, missing }: ColumnQuestions): DataStepBlock | null => {
  if (doubtful.length + settled.length === 0) return 'no-indicator';
  if (doubtful.length > 0) return 'unconfirmed';
  return missing.length > 0 && !draft.leaveOut ? 'missing-undecided' : null;
};
