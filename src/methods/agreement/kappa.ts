import { zeroMatrix, type Matrix } from '../matrix';
import { NotDefined, OutOfDomain } from '../refusals';

export const kappaWeightings = ['none', 'linear', 'quadratic'] as const;
export type KappaWeighting = (typeof kappaWeightings)[number];

export interface KappaResult {
  readonly kappa: number;
  /** The categories that occur, ascending, and how often the first rater's row met the second rater's column. */
  readonly categories: readonly number[];
  readonly table: Matrix;
}

const disagreements: Record<KappaWeighting, (steps: number) => number> = {
  none: (steps) => Number(steps !== 0),
  linear: (steps) => steps,
  quadratic: (steps) => steps * steps,
};

/**
 * Cohen's kappa: agreement of two raters beyond chance.
 *
 * Formula: κ = 1 − Σ d·observed / Σ d·expected; d = 0/1 (`none`), steps between the categories (`linear`) or their
 * square (`quadratic`); expected from the raters' own frequencies.
 * Convention: two columns; steps are counted over the categories that occur, in ascending order; not defined where both
 * raters use one category only.
 * Source: Cohen (1960), Educational and Psychological Measurement 20; Cohen (1968) for weights.
 * Agrees: R irr kappa2. Differs: programs that count steps by the categories' numbers, where one never occurs.
 */
export function kappa(ratings: Matrix, weighting: KappaWeighting = 'none'): KappaResult {
  if (ratings.columns !== 2) throw new OutOfDomain('too-few-columns');
  const categories = Array.from(new Set(ratings.values)).sort((one, other) => one - other);
  const place = new Map(categories.map((category, at) => [category, at]));
  const size = categories.length;
  const table = zeroMatrix(size, size);
  for (let at = 0; at < ratings.values.length; at += 2) {
    table.values[place.get(ratings.values[at])! * size + place.get(ratings.values[at + 1])!]++;
  }
  const rowSums = new Float64Array(size);
  const columnSums = new Float64Array(size);
  table.values.forEach((count, at) => {
    rowSums[Math.floor(at / size)] += count;
    columnSums[at % size] += count;
  });

  let observed = 0;
  let expected = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const disagreement = disagreements[weighting](row - column < 0 ? column - row : row - column);
      observed += disagreement * table.values[row * size + column];
      expected += (disagreement * rowSums[row] * columnSums[column]) / ratings.rows;
    }
  }
  if (expected === 0) throw new NotDefined('no-variation');
  return { kappa: 1 - observed / expected, categories, table };
}
