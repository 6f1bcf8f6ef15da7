import { allRows } from '../../evaluation/chosen-rows';
import type { IndicatorData, MethodChoice, Preparation, RowChoice, WeightChoice } from '../../evaluation/evaluation';
import type { Kept } from '../../evaluation/kept-findings';
import { asTheyAre } from '../../evaluation/preparation';
import type { DataWeighting, GivenWeights } from '../../evaluation/weight-origins';
import type { Combination } from '../../methods/weighting/combine';
import type { Direction } from '../../models/schema';
import type { Ends } from '../../models/score/ends';
import { newInterview, type InterviewDraft } from './interview-draft';
import type { Step } from './page';

export type OwnDirection = Exclude<Direction, 'target'>;

/** What is evaluated: a scoring model of ours, or the user's own indicators. */
export type Topic = { readonly kind: 'model'; readonly id: string } | { readonly kind: 'own' };

/** The choices that combined weights are made of. */
export interface CombinationDraft {
  readonly given: GivenWeights['from'];
  readonly data: DataWeighting;
  readonly way: Combination;
  /** What the given weights count, 0–1, where the way is a weighted mean. */
  readonly part: number;
}

/** Where the data stands, as the workbook room finds it again. */
export interface SourcePlace {
  readonly sheet: string;
  readonly table: string | null;
  readonly address: string;
}

/**
 * The user's choices up to Write. It lives in the pane and in a record on this machine, so that closing the pane loses
 * nothing; the data itself stays in the workbook and is read again.
 */
export interface Draft {
  readonly topic: Topic;
  /** The evaluation's name, null where the model or the table gives it. */
  readonly name: string | null;
  readonly place: SourcePlace | null;
  /** The headers the column choices were made for: with other headers the choices no longer hold. */
  readonly headers: readonly string[];
  readonly unitColumn: number | null;
  /** The column that names each unit's peer group; null where all are peers. */
  readonly peers: number | null;
  readonly rows: RowChoice;
  readonly preparation: Preparation;
  /** Why what the check found is right, by the key of the finding. */
  readonly kept: Kept;
  /** By indicator code. For own indicators the codes are those of the columns. Null: the user wants it left out. */
  readonly columns: Readonly<Record<string, IndicatorData | null>>;
  /** Codes whose doubtful column the user has accepted. */
  readonly confirmed: readonly string[];
  /** Of own indicators; those not named here are better when higher. */
  readonly directions: Readonly<Record<string, OwnDirection>>;
  /** Ends of scales that take the place of the model's, by indicator code; null where an end follows the data. */
  readonly ends: Readonly<Record<string, Ends>>;
  /** Where classes begin, in the place of the model's cut-offs. */
  readonly cutoffs: readonly number[] | null;
  /** The explicit choice to go on without the indicators that have no data. */
  readonly leaveOut: boolean;
  /** Code of the model's profile; null for its own weights and scales. */
  readonly profile: string | null;
  /** Where weights come from; by hand, they stand in `handWeights`. */
  readonly weightsFrom: WeightChoice['from'];
  /** Percent by indicator code, and the codes whose weight is held while the others are scaled. */
  readonly handWeights: Readonly<Record<string, number>>;
  readonly heldWeights: readonly string[];
  readonly combination: CombinationDraft;
  readonly interview: InterviewDraft;
  readonly method: MethodChoice;
  /** The furthest step reached; later ones cannot be entered yet. */
  readonly furthest: Step;
  /** True once these choices stand in the workbook. */
  readonly written: boolean;
}

export const newDraft = (topic: Topic): Draft => ({
  topic,
  name: null,
  place: null,
  headers: [],
  unitColumn: null,
  peers: null,
  rows: allRows,
  preparation: asTheyAre,
  kept: {},
  columns: {},
  confirmed: [],
  directions: {},
  ends: {},
  cutoffs: null,
  leaveOut: false,
  profile: null,
  weightsFrom: topic.kind === 'model' ? 'default' : 'equal',
  handWeights: {},
  heldWeights: [],
  combination: { given: topic.kind === 'model' ? 'default' : 'equal', data: 'entropy', way: 'linear', part: 0.5 },
  interview: newInterview,
  method: { id: 'weighted-sum' },
  furthest: 'data',
  written: false,
});
