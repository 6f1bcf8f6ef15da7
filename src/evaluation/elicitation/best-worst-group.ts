import { bestWorstWeights, type Judge } from './best-worst';
import type { Level } from './levels';

/** The weights that each person's comparisons give inside a level. */
export const weightsOfEach = (level: Level, judges: readonly Judge[]): Float64Array[] =>
  judges.map(({ answers }) => bestWorstWeights(level, answers));

/**
 * Weights inside a level of all together: the arithmetic mean of each person's weights, all counting the same
 * (aggregation of individual priorities). Other programs take the geometric mean or combine the comparisons first.
 */
export function judgesWeights(level: Level, judges: readonly Judge[]): Float64Array {
  const each = weightsOfEach(level, judges);
  return Float64Array.from(
    level.elements,
    (_, at) => each.reduce((sum, weights) => sum + weights[at], 0) / each.length,
  );
}

/**
 * How far each person's weights inside a level lie from those of all: half the sum of the absolute differences, which
 * is the share of the whole weight that stands elsewhere. 0 is no difference.
 */
export function distancesFromAll(level: Level, judges: readonly Judge[]): number[] {
  const all = judgesWeights(level, judges);
  return weightsOfEach(level, judges).map(
    (weights) => weights.reduce((sum, weight, at) => sum + Math.abs(weight - all[at]), 0) / 2,
  );
}
