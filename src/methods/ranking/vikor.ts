import { columnRanges } from '../columns';
import type { Direction, Matrix } from '../matrix';
import { NotDefined } from '../refusals';

export interface VikorResult {
  /** The best and the worst raw value of each indicator. */
  readonly best: Float64Array;
  readonly worst: Float64Array;
  /** S: weighted sum of the relative gaps to the best. */
  readonly groupUtility: Float64Array;
  /** R: the largest weighted relative gap. */
  readonly individualRegret: Float64Array;
  /** Q, 0–1, smaller is better. */
  readonly compromise: Float64Array;
}

/**
 * VIKOR: a compromise between the gap on the whole and the worst single gap.
 *
 * Formula: dᵢⱼ = wⱼ·(bestⱼ − xᵢⱼ)/(bestⱼ − worstⱼ); S = Σⱼ d; R = maxⱼ d;
 * Q = v·(S − min S)/(max S − min S) + (1 − v)·(R − min R)/(max R − min R).
 * Convention: raw values; smaller is better; a constant indicator adds no gap; a term whose S or R are all equal is 0;
 * not defined where every indicator is constant.
 * Source: Opricovic and Tzeng (2004), EJOR 156.
 * Agrees: pymcdm, pyrepo-mcda. Differs: programs that normalise the table by another method first.
 */
export function vikor(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  v = 0.5,
): VikorResult {
  const { rows, columns, values } = data;
  const { minimum, maximum } = columnRanges(data);
  if (minimum.every((low, column) => low === maximum[column])) throw new NotDefined('no-variation');
  const best = minimum.map((low, column) => (directions[column] === 'benefit' ? maximum[column] : low));
  const worst = minimum.map((low, column) => (directions[column] === 'benefit' ? low : maximum[column]));
  const factor = best.map((value, column) => (value === worst[column] ? 0 : weights[column] / (value - worst[column])));

  const groupUtility = new Float64Array(rows);
  const individualRegret = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    let sum = 0;
    let largest = 0;
    for (let column = 0; column < columns; column++, at++) {
      const gap = (best[column] - values[at]) * factor[column];
      sum += gap;
      if (gap > largest) largest = gap;
    }
    groupUtility[row] = sum;
    individualRegret[row] = largest;
  }
  return { best, worst, groupUtility, individualRegret, compromise: compromises(groupUtility, individualRegret, v) };
}

export function compromises(groupUtility: Float64Array, individualRegret: Float64Array, v: number): Float64Array {
  const scale = compromiseScale(groupUtility, individualRegret, v);
  const compromise = new Float64Array(groupUtility.length);
  for (let row = 0; row < compromise.length; row++) {
    compromise[row] = compromiseOf(groupUtility[row], individualRegret[row], scale);
  }
  return compromise;
}

/** Where S and R start over all units, and what a step of each counts in Q. */
export interface CompromiseScale {
  readonly lowUtility: number;
  readonly utilityFactor: number;
  readonly lowRegret: number;
  readonly regretFactor: number;
}

export function compromiseScale(
  groupUtility: Float64Array,
  individualRegret: Float64Array,
  v: number,
): CompromiseScale {
  const [lowUtility, utilityRange] = spread(groupUtility);
  const [lowRegret, regretRange] = spread(individualRegret);
  return {
    lowUtility,
    utilityFactor: utilityRange === 0 ? 0 : v / utilityRange,
    lowRegret,
    regretFactor: regretRange === 0 ? 0 : (1 - v) / regretRange,
  };
}

export function compromiseOf(utility: number, regret: number, scale: CompromiseScale): number {
  return (utility - scale.lowUtility) * scale.utilityFactor + (regret - scale.lowRegret) * scale.regretFactor;
}

/** Smallest value and range; a range of rounding errors counts as none. */
function spread(values: Float64Array): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let at = 0; at < values.length; at++) {
    if (values[at] < low) low = values[at];
    if (values[at] > high) high = values[at];
  }
  return [low, high - low <= 1e-14 * high ? 0 : high - low];
}
