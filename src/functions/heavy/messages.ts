import type { Spill } from '../answer';
import type { Language } from '../language';
import type { HeavyId } from './heavy-functions';

/** What a worker is given: one call, as Excel made it. */
export interface HeavyCall {
  readonly id: HeavyId;
  readonly given: readonly unknown[];
  readonly language: Language;
}

export type ErrorName = 'invalidValue' | 'notAvailable';

/** What a worker says: first and while it computes how much is done, 0 to 1; last how it ended. */
export type HeavyReport =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'spill'; readonly spill: Spill }
  | { readonly kind: 'error'; readonly code: ErrorName; readonly message: string }
  | { readonly kind: 'defect'; readonly message: string };
