import type { Text } from '../models/schema';
import type { Obstacle } from './obstacles';

/** What an evaluation gives. Arrays of units stand in the order of the source's rows, null where there is no score. */
export interface Result {
  readonly units: readonly string[];
  /** Values of the indicators in use, NaN where missing; row-major units × indicators. */
  readonly values: readonly (readonly number[])[];
  /** Values beside the indicators, NaN where missing; row-major units × values. */
  readonly beside: readonly (readonly number[])[];
  /** 0–100 points, NaN where missing. */
  readonly points: readonly (readonly number[])[];
  /** Weights of the indicators in use, summing to 1. */
  readonly weights: readonly number[];
  /** Points of each dimension (weighted mean inside it), NaN where it has no value. */
  readonly dimensionPoints: readonly (readonly number[])[];
  /** Share of the weight for which the unit has data, 0–1. */
  readonly coverage: readonly number[];
  /** Why a unit has no score, or no better class. */
  readonly obstacles: readonly (readonly Obstacle[])[];
  readonly scores: readonly (number | null)[];
  /** 1 = best; ties share the mean rank. */
  readonly ranks: readonly (number | null)[];
  /** 1 = best inside the peer group, null in one of fewer than five; null as a whole where all are peers. */
  readonly peerRanks: readonly (number | null)[] | null;
  /** Coordination degree of the dimensions, 0–1; null as a whole where classes are not by it. */
  readonly coordination: readonly (number | null)[] | null;
  readonly classes: readonly (Text | null)[];
  /** Ends of the scores' scale: the method's own, or what these scores span together with zero. */
  readonly scale: readonly [number, number];
}
