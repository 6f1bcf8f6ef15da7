/** What a test of a ranking found, flat, so that it can stand in a row of a sheet and be read back. */
export interface RobustTest {
  readonly kind: 'weight' | 'leave-out' | 'method' | 'normalization';
  /** Code of an indicator, id of a method or name of a normalisation; "" where no weight does it. */
  readonly subject: string;
  /** Name of the unit that is concerned, "" where it is the ranking as a whole. */
  readonly unit: string;
  /** Ranks, or for a weight its share now and the one at which the first place changes. */
  readonly from: number | null;
  readonly to: number | null;
  /** Rank correlation with the ranking that is tested. */
  readonly correlation: number | null;
  /** Whether the ranking passes. */
  readonly holds: boolean;
}

/** One unit's ranks under uncertain weights. */
export interface RankInterval {
  readonly unit: string;
  readonly rank: number;
  readonly median: number;
  /** Ranks that 5 % and 95 % of the weightings reach. */
  readonly low: number;
  readonly high: number;
  /** Shares of the weightings in which it keeps its rank, and in which it alone is first. */
  readonly sameShare: number;
  readonly firstShare: number;
}

/** What the numbers were computed from and how, so that they can be computed again. */
export interface RobustStamp {
  readonly fingerprint: string;
  readonly runs: number;
  /** Largest relative change of a weight. */
  readonly spread: number;
  readonly seed: number;
  readonly version: string;
  /** ISO 8601. */
  readonly time: string;
}

export interface Robustness {
  readonly stamp: RobustStamp;
  /** In the order of the ranking. */
  readonly intervals: readonly RankInterval[];
  readonly tests: readonly RobustTest[];
}

/** An interval of this many places or more is uncertain. */
const uncertainFrom = 3;

export const isUncertain = ({ low, high }: RankInterval): boolean => high - low >= uncertainFrom;
