import type { Proposals } from './fix/proposal';
import type { CellValue } from './source';

/** One cell of the user's, named as Excel names it. */
export interface CellPlace {
  readonly sheet: string;
  /** Such as "F14" or "F2:F32". */
  readonly address: string;
}

/**
 * Something the check found. `code` is a key of the locale's `findings` texts, `facts` fill its sentence;
 * `problem` must be fixed before the evaluation can go on, `notice` asks the user to look.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'problem' | 'notice';
  /** Null where the finding concerns the whole table. */
  readonly place: CellPlace | null;
  readonly facts: Readonly<Record<string, string | number>>;
  /** What stands in the cell and what could stand there instead, where it can be mended from here. */
  readonly repair?: Repair;
  /** Names of the units that could be left out instead. */
  readonly units?: readonly string[];
  /** Code of the indicator whose outliers could be treated. */
  readonly treat?: string;
}

export interface Repair extends Proposals {
  readonly before: CellValue;
}

export type FindingCode =
  | 'text-not-number'
  | 'text-with-number'
  | 'text-by-formula'
  | 'number-as-text'
  | 'error-value'
  | 'missing-value'
  | 'unit-incomplete'
  | 'row-blank'
  | 'share-unknown'
  | 'share-row-blank'
  | 'shares-incomplete'
  | 'unit-name-missing'
  | 'unit-name-twice'
  | 'unit-name-spaces'
  | 'unit-name-alike'
  | 'unit-name-unknown'
  | 'header-missing'
  | 'header-twice'
  | 'merged-cells'
  | 'hidden-rows'
  | 'total-row'
  | 'total-differs'
  | 'missing-filled'
  | 'nothing-to-fill-from'
  | 'no-rows'
  | 'one-unit'
  | 'constant-indicator'
  | 'all-constant'
  | 'outliers'
  | 'zero-denominator'
  | 'negative-value'
  | 'impossible-value'
  | 'not-a-choice'
  | 'gate-failed'
  | 'required-missing'
  | 'cash-above-contract'
  | 'approved-above-applied'
  | 'returned-above-sent'
  | 'parts-not-total'
  | 'shares-not-whole'
  | 'shares-of-one-not-whole'
  | 'unit-too-small'
  | 'unit-too-large'
  | 'giant-amount'
  | 'many-zeros'
  | 'twin-indicators'
  | 'few-answers'
  | 'few-units-for-weights'
  | 'few-units-for-classes'
  | 'peer-missing'
  | 'few-peers'
  | 'few-peers-percentiles'
  | 'few-peers-for-classes'
  | 'model-check'
  | 'model-check-missing'
  | 'few-values';
