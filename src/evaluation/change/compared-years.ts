import type { Language, Translate } from '../../locales';
import type { Evaluation } from '../evaluation';
import type { TakenNames } from '../plan/names';
import type { Result } from '../result';
import type { EvaluationPlaces } from '../steps/places';
import type { StoredEvaluation } from '../stored';
import type { Change } from './change-of';

export interface ComparedYears {
  readonly now: { readonly evaluation: Evaluation; readonly result: Result };
  readonly then: { readonly evaluation: Evaluation; readonly result: Result };
  readonly change: Change;
  /** What the years are called: 2022, or the name of a table. */
  readonly labels: { readonly then: string; readonly now: string };
}

export interface ChangePlanOptions {
  readonly stored: StoredEvaluation;
  readonly places: EvaluationPlaces;
  readonly t: Translate;
  readonly language: Language;
  readonly taken: TakenNames;
  readonly now: Date;
  readonly version: string;
}
