import type { Direction, Matrix } from '../matrix';
import { max } from './max';
import { maxComplement } from './max-complement';
import { minMax } from './min-max';
import { percentile } from './percentile';
import { rankShare } from './rank';
import { applyScales, type Scaling } from './scale';
import { sum } from './sum';
import { vector } from './vector';
import { zScore } from './z-score';

/** Normalisations that read each value on its own, through a scale. */
export const scalings = {
  minmax: minMax,
  vector,
  sum,
  max,
  maxcomplement: maxComplement,
  zscore: zScore,
} satisfies Record<string, Scaling>;

/** Normalisations that need the order of all values. */
const orderings = { rank: rankShare, percentile };

export type ScalingName = keyof typeof scalings;
export type NormalizationName = ScalingName | keyof typeof orderings;

export const normalizationNames = [...Object.keys(scalings), ...Object.keys(orderings)] as NormalizationName[];

export function isScaling(name: NormalizationName): name is ScalingName {
  return name in scalings;
}

/** Normalised values, larger = better, one row a unit. The named method's file says what exactly. */
export function normalize(data: Matrix, directions: readonly Direction[], name: NormalizationName = 'minmax'): Matrix {
  return isScaling(name) ? applyScales(data, scalings[name](data, directions)) : orderings[name](data, directions);
}
