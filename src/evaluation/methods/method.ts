import type { en } from '../../locales/en';
import type { Direction } from '../../methods/matrix';
import type { Order } from '../../methods/ranking/rank';

export type MethodOptionKey = keyof typeof en.methodOptions;
export type MethodChoiceKey = keyof typeof en.methodChoices;

/** What every method is given; each takes what it needs. Rows are units, NaN is missing. */
export interface MethodInput {
  /** What a method of tables reads: a model's points, where every indicator is a benefit, or own indicators' values. */
  readonly table: readonly (readonly number[])[];
  readonly directions: readonly Direction[];
  readonly weights: readonly number[];
  readonly points: readonly (readonly number[])[];
  /** Positions of the indicators of each dimension. */
  readonly dimensions: readonly (readonly number[])[];
  /** Share of the weight for which each unit has data. */
  readonly coverage: readonly number[];
}

/** Cells of the sheet of points, as a formula on it names them. */
export interface MethodCells {
  readonly table: string;
  /** Null where every indicator is a benefit. */
  readonly directions: string | null;
  readonly weights: string;
  readonly dimensionPoints: string;
  readonly dimensionWeights: string;
  readonly coverage: string;
}

/** A choice inside a method, among values that each have a name and an effect; the first one is taken unless told. */
export interface MethodOption {
  readonly key: MethodOptionKey;
  readonly choices: readonly MethodChoiceKey[];
}

/**
 * A way from points or values to scores. Shared code asks these properties and never for the id: the next method is a
 * file beside this one, its texts, and its name in `ids.ts` and `methods.ts`.
 */
export interface RankingMethod<Id extends string = string> {
  readonly id: Id;
  /** `desc`: larger scores are better. */
  readonly order: Order;
  /** Ends of the scores' scale, null where they follow the data. */
  readonly scale: readonly [number, number] | null;
  /** Decimals in which a score is shown. */
  readonly digits: number;
  /** Whether the score is itself in points, so that classes by points hold. */
  readonly inPoints: boolean;
  /** Whether what it makes of shares is a share: scores of all units sum to what their points sum to. */
  readonly keepsShares: boolean;
  readonly needs: {
    readonly everyValue: boolean;
    readonly noNegative: boolean;
    /** More than one dimension; with a single one it says the same as the weighted mean. */
    readonly dimensions: boolean;
  };
  readonly option: MethodOption | null;
  /** One score a unit, NaN where it has none, under any weights: what does not depend on them is worked out once. */
  scorer(input: MethodInput, choice?: MethodChoiceKey): (weights: ArrayLike<number>) => ArrayLike<number>;
  /** The live formula of the same scores, without its equals sign. */
  formula(cells: MethodCells, choice?: MethodChoiceKey): string;
}

/** The scores of the input's own weights. */
export const scoresBy = (method: RankingMethod, input: MethodInput, choice?: MethodChoiceKey): ArrayLike<number> =>
  method.scorer(input, choice)(input.weights);
