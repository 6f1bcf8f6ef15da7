import type { Matrix } from '../matrix';
import { NotDefined, OutOfDomain } from '../refusals';
import { valueCounts } from './value-counts';

export interface FleissResult {
  readonly kappa: number;
  /** Share of agreeing pairs, and what chance would give. */
  readonly observed: number;
  readonly expected: number;
}

/**
 * Fleiss' kappa: agreement beyond chance of several raters who sort things into categories.
 *
 * Formula: κ = (P − Pₑ)/(1 − Pₑ); P = mean share of agreeing pairs of raters, Pₑ = Σ squared shares of the categories.
 * Convention: things in rows, raters in columns, none missing; not defined where only one category is used.
 * Source: Fleiss (1971), Psychological Bulletin 76.
 * Agrees: R irr kappam.fleiss.
 */
export function fleiss(ratings: Matrix): FleissResult {
  const { rows, columns } = ratings;
  if (columns < 2) throw new OutOfDomain('too-few-columns');
  const { codes, counts } = valueCounts(ratings.values);
  const inside = new Int32Array(counts.length);
  let agreeing = 0;
  for (let row = 0; row < rows; row++) {
    const own = codes.subarray(row * columns, (row + 1) * columns);
    for (const code of own) agreeing += inside[code]++;
    for (const code of own) inside[code] = 0;
  }
  const total = rows * columns;
  const observed = (2 * agreeing) / (total * (columns - 1));
  const expected = counts.reduce((sum, count) => sum + (count / total) ** 2, 0);
  if (counts.length === 1) throw new NotDefined('no-variation');
  return { kappa: (observed - expected) / (1 - expected), observed, expected };
}
