import type { Imputation } from '../methods/preparing/impute';
import type { Accepted, Direction, Grades, Scoring, Text, ValidityCheck, Veto } from '../models/schema';
import type { MethodChoiceKey } from './methods/method';
import type { MethodId } from './methods/ids';
import type { CellValue, Source } from './source';
import type { WeightChoice } from './weight-origins';

export type { WeightChoice, WeightOrigin } from './weight-origins';

/**
 * How an indicator's values come from the user's columns:
 * times × (sum of the columns `sum`) / (column `per`). A plain column is { sum: [c], per: null, times: 1 }.
 * Columns are indices into `Source.headers`.
 */
export interface ColumnFormula {
  readonly sum: readonly number[];
  readonly per: number | null;
  readonly times: number;
}

/**
 * How an indicator follows from others: an expression of the model's over codes of indicators that have values and over
 * `variables`, which are columns of the user's.
 */
export interface Derivation {
  readonly expression: string;
  readonly variables: Readonly<Record<string, ColumnFormula>>;
}

export type IndicatorData = ColumnFormula | Derivation;

/** An indicator that takes part, with where its data comes from. */
export interface IndicatorInUse {
  readonly code: string;
  readonly name: Text;
  readonly unit: Text;
  /** Code of its dimension; own indicators without dimensions share the one dimension "". */
  readonly dimension: string;
  readonly direction: Direction;
  readonly scoring: Scoring;
  /** Why its points are given by this rule; null for own indicators. */
  readonly scoringReason: Text | null;
  /** Values outside are not possible; null where anything is. */
  readonly accepts: Accepted | null;
  readonly data: IndicatorData;
  /** The model's global weight of this indicator, or 1/m for own indicators. */
  readonly defaultWeight: number;
}

/** A value that is read but gets no points: a gate, or what derived indicators are computed from. */
export interface ValueBeside {
  readonly code: string;
  readonly name: Text;
  readonly unit: Text;
  readonly accepts: Accepted;
  readonly rule: 'gate' | 'context';
  readonly data: IndicatorData;
}

export interface DimensionInUse {
  readonly code: string;
  readonly name: Text;
  /** The model's weight of the dimension, whether or not all its indicators take part. */
  readonly weight: number;
  readonly reason: Text;
}

/** How scores become a ranking; without an option the method's first one is meant. */
export interface MethodChoice {
  readonly id: MethodId;
  readonly option?: MethodChoiceKey;
}

/** Which of the table's rows are units of an evaluation. */
export interface RowChoice {
  /** One year of a table that holds several. */
  readonly year: { readonly column: number; readonly value: CellValue } | null;
  /** Names of units that take no part, as they stand in their cells. */
  readonly leftOut: readonly string[];
}

/** What is done with the values before they are scored, by the user's explicit choice; the cells stay as they are. */
export interface Preparation {
  /** Missing values stay missing, or are filled by this figure of the values present. */
  readonly missing: 'leave' | Imputation;
  /** The column of the groups inside which they are filled; null for all units together. */
  readonly groups: number | null;
  /** Codes of the indicators whose outliers are treated. */
  readonly treated: readonly string[];
}

/** A check of a model with the columns of what it names; null where the data does not have it. */
export interface PlacedCheck extends ValidityCheck {
  readonly data: Readonly<Record<string, ColumnFormula | null>>;
}

/** One evaluation: everything that its result depends on, as a plain object. */
export interface Evaluation {
  readonly name: string;
  /** Null for the user's own indicators. */
  readonly model: { readonly id: string; readonly version: string; readonly name: Text } | null;
  /** The profile whose weights and scales are taken; null for the model's own. */
  readonly profile: { readonly code: string; readonly name: Text } | null;
  /** `score`: units are ranked by a score; `shares`: the total is each unit's share of what is divided. */
  readonly result: 'score' | 'shares';
  readonly source: Source;
  /** Index of the column that names the units, or null: units are then called by their row. */
  readonly unitColumn: number | null;
  /** Index of the column that names each unit's peer group, or null: all are peers. */
  readonly peers: number | null;
  /** What a unit is called: province, project, … */
  readonly unitWord: Text;
  /** Dimensions of the indicators in use, in the model's order. */
  readonly dimensions: readonly DimensionInUse[];
  readonly indicators: readonly IndicatorInUse[];
  readonly beside: readonly ValueBeside[];
  /** Codes of the values without which a unit has no score, gates among them. */
  readonly required: readonly string[];
  /** Conditions that cap a unit's class. */
  readonly vetoes: readonly Veto[];
  /** Indicators of the model without data, left out by the user's choice. */
  readonly leftOut: readonly { readonly code: string; readonly name: Text }[];
  /** Null where units are not put into classes. */
  readonly grades: Grades | null;
  /** The rows of the table that are units; `source` holds only these. */
  readonly rows: RowChoice;
  readonly preparation: Preparation;
  /** Why what the check found is right, by the key of the finding. */
  readonly kept: Readonly<Record<string, string>>;
  /** What the model says should be true of the data. */
  readonly checks: readonly PlacedCheck[];
  readonly weights: WeightChoice;
  readonly method: MethodChoice;
}
