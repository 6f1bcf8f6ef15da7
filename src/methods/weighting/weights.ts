import type { Direction, Matrix } from '../matrix';
import { critic } from './critic';
import { coefficientOfVariationWeights, standardDeviationWeights } from './deviation';
import { entropy, entropyMinMax } from './entropy';
import { equal } from './equal';

const weightings = {
  equal,
  entropy: (data: Matrix) => entropy(data).weights,
  'entropy-minmax': (data: Matrix, directions: readonly Direction[]) => entropyMinMax(data, directions).weights,
  critic: (data: Matrix, directions: readonly Direction[]) => critic(data, directions).weights,
  sd: standardDeviationWeights,
  cv: coefficientOfVariationWeights,
} satisfies Record<string, (data: Matrix, directions: readonly Direction[]) => Float64Array>;

export type WeightingName = keyof typeof weightings;

export const weightingNames = Object.keys(weightings) as WeightingName[];

/** Data-driven weights, one an indicator, summing to 1. The named method's file says how. */
export function weights(data: Matrix, name: WeightingName, directions: readonly Direction[]): Float64Array {
  return weightings[name](data, directions);
}
