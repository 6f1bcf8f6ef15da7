import type { Direction, Matrix } from '../matrix';
import { cilos } from './cilos';
import { critic } from './critic';
import { coefficientOfVariationWeights, standardDeviationWeights } from './deviation';
import { entropy, entropyMinMax } from './entropy';
import { equal } from './equal';
import { giniWeights } from './gini';
import { idocriw } from './idocriw';
import { merec } from './merec';
import { minMaxDeviationWeights } from './min-max-deviation';
import { principalComponentWeights } from './principal-component';

const weightings = {
  equal,
  entropy: (data: Matrix) => entropy(data).weights,
  'entropy-minmax': (data: Matrix, directions: readonly Direction[]) => entropyMinMax(data, directions).weights,
  critic: (data: Matrix, directions: readonly Direction[]) => critic(data, directions).weights,
  merec: (data: Matrix, directions: readonly Direction[]) => merec(data, directions).weights,
  sd: standardDeviationWeights,
  'sd-minmax': minMaxDeviationWeights,
  cv: coefficientOfVariationWeights,
  gini: (data: Matrix) => giniWeights(data).weights,
  cilos: (data: Matrix, directions: readonly Direction[]) => cilos(data, directions).weights,
  idocriw: (data: Matrix, directions: readonly Direction[]) => idocriw(data, directions).weights,
  pca: (data: Matrix) => principalComponentWeights(data).weights,
} satisfies Record<string, (data: Matrix, directions: readonly Direction[]) => Float64Array>;

export type WeightingName = keyof typeof weightings;

export const weightingNames = Object.keys(weightings) as WeightingName[];

/** Data-driven weights, one an indicator, summing to 1. The named method's file says how. */
export function weights(data: Matrix, name: WeightingName, directions: readonly Direction[]): Float64Array {
  return weightings[name](data, directions);
}
