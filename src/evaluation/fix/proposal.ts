import type { CellValue } from '../source';

/** A new content for a cell. */
export interface Proposal {
  readonly after: CellValue;
  /** A key of the locale's `fixes` texts, with the facts of its sentence. */
  readonly why: FixReason;
  readonly facts: Readonly<Record<string, string | number>>;
}

export type FixReason =
  | 'stored-as-text'
  | 'about'
  | 'in-unit'
  | 'plain-number'
  | 'percent'
  | 'percent-as-share'
  | 'left-blank'
  | 'spaces'
  | 'known-name'
  | 'same-name'
  | 'divided'
  | 'multiplied';

/**
 * What could stand in a cell instead. `sure` is what was meant beyond doubt and may be taken with others at once;
 * between `others` only a person can choose.
 */
export interface Proposals {
  readonly sure: Proposal | null;
  readonly others: readonly Proposal[];
}

export const noProposals: Proposals = { sure: null, others: [] };

export const leftBlank: Proposal = { after: '', why: 'left-blank', facts: {} };
