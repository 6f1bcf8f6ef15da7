/** What an evaluation gives. Arrays of units stand in the order of the source's rows, null where there is no score. */
export interface Result {
  readonly units: readonly string[];
  /** Values of the indicators in use, NaN where missing; row-major units × indicators. */
  readonly values: readonly (readonly number[])[];
  /** 0–100 points, NaN where missing. */
  readonly points: readonly (readonly number[])[];
  /** Weights of the indicators in use, summing to 1. */
  readonly weights: readonly number[];
  /** Points of each dimension (weighted mean inside it), NaN where it has no value. */
  readonly dimensionPoints: readonly (readonly number[])[];
  /** Share of the weight for which the unit has data, 0–1. */
  readonly coverage: readonly number[];
  readonly scores: readonly (number | null)[];
  /** 1 = best; ties share the mean rank. */
  readonly ranks: readonly (number | null)[];
  /** Ends of the scores' scale: the method's own, or what these scores span together with zero. */
  readonly scale: readonly [number, number];
}
