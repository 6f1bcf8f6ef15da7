import { weights as weightsFromData } from '../methods/weighting/weights';
import { completeRows } from './complete-rows';
import type { Evaluation } from './evaluation';

/**
 * Weights of the indicators in use, summing to 1. Entropy and CRITIC look at the points, which already say for each
 * indicator which direction is better.
 */
export function weightsOf(evaluation: Evaluation, points: readonly (readonly number[])[]): number[] {
  const { weights, indicators } = evaluation;
  switch (weights.from) {
    case 'default':
      return defaultWeights(evaluation);
    case 'equal':
      return indicators.map(() => 1 / indicators.length);
    case 'hand':
      return rescaled(weights.values);
    case 'entropy':
    case 'critic': {
      const { matrix } = completeRows(points);
      return Array.from(
        weightsFromData(
          matrix,
          weights.from,
          indicators.map(() => 'benefit'),
        ),
      );
    }
  }
}

/**
 * The model's weights over the indicators in use: inside each dimension they are rescaled to the dimension's whole
 * weight, then the dimensions in use to 1, so that equal dimensions stay equal however many indicators are missing.
 */
export function defaultWeights({ dimensions, indicators }: Pick<Evaluation, 'dimensions' | 'indicators'>): number[] {
  const whole = dimensions.reduce((sum, dimension) => sum + dimension.weight, 0);
  return indicators.map((indicator) => {
    const dimension = dimensions.find(({ code }) => code === indicator.dimension);
    if (!dimension) throw new Error(`Indicator ${indicator.code} names a dimension that is not in use.`);
    const inside = indicators
      .filter((other) => other.dimension === indicator.dimension)
      .reduce((sum, other) => sum + other.defaultWeight, 0);
    return ((indicator.defaultWeight / inside) * dimension.weight) / whole;
  });
}

function rescaled(values: readonly number[]): number[] {
  const whole = values.reduce((sum, value) => sum + value, 0);
  if (!(whole > 0)) throw new RangeError('At least one weight must be above 0.');
  return values.map((value) => value / whole);
}
