import { readTable, type Table } from '../../cells/table';
import { readDirections, readWeights } from '../../cells/vector';
import type { Direction, Matrix } from '../../methods/matrix';
import { answer, type Spill } from '../answer';
import { placed } from '../placed';
import { spillUnits } from '../spill';

export type Score = (
  data: Matrix,
  weights: Float64Array,
  directions: readonly Direction[],
) => readonly ArrayLike<number>[];

/** What every ranking starts from: units by indicators, and for each indicator its weight and direction. */
export interface WeightedUnits {
  readonly table: Table;
  readonly weights: Float64Array;
  readonly directions: readonly Direction[];
}

export function readWeightedUnits(data: unknown, weights: unknown, directions: unknown): WeightedUnits {
  const table = readTable(data, 'data');
  return {
    table,
    weights: readWeights(weights, 'weights', table.matrix.columns),
    directions: readDirections(directions, 'directions', table.matrix.columns),
  };
}

/** One result column or more for each unit. */
export function scored({ table, weights, directions }: WeightedUnits, score: Score): Spill {
  return spillUnits(
    table,
    placed(table, () => score(table.matrix, weights, directions)),
  );
}

/** A ranking that needs nothing but data, weights and directions. */
export function ranking(data: unknown, weights: unknown, directions: unknown, score: Score): Spill {
  return answer(() => scored(readWeightedUnits(data, weights, directions), score));
}
