import { columnOf, zeroMatrix, type Matrix } from '../matrix';
import { kurtosis, skewness } from './moments';

export type Treatment = 'none' | 'winsorised' | 'logarithm';

export interface TreatResult {
  readonly treated: Matrix;
  readonly treatments: readonly Treatment[];
  /** How many points of each indicator were winsorised. */
  readonly winsorised: Int32Array;
}

/**
 * Outlier treatment in two stages: pull the most extreme points in; if that does not cure, take logarithms instead.
 *
 * Formula: while |skewness| > 2 and excess kurtosis > 3.5 the most extreme value, with its ties, becomes the next one, on
 * the side of the skew; otherwise ln(x − min + 0.01·(max − min)) of the untreated values.
 * Convention: at most `maxWinsor` points are pulled in; missing (NaN) stays missing; skewness and kurtosis
 * bias-corrected; constant indicators and fewer than 4 values stay as they are.
 * Source: JRC COIN Tool; Becker et al. (2022), Journal of Open Source Software 7 (COINr).
 * Agrees: COINr Treat() with log_CT. Differs: COINr may pass its limit by the ties of the last point.
 */
export function treat(data: Matrix, maxWinsor = 5): TreatResult {
  const treated = zeroMatrix(data.rows, data.columns);
  const treatments: Treatment[] = [];
  const winsorised = new Int32Array(data.columns);
  for (let column = 0; column < data.columns; column++) {
    const values = columnOf(data, column);
    const pulledIn = winsorise(values, maxWinsor);
    const treatment = pulledIn.points === 0 && pulledIn.cured ? 'none' : pulledIn.cured ? 'winsorised' : 'logarithm';
    const result = pulledIn.cured ? pulledIn.values : logarithms(values);
    treatments.push(treatment);
    if (treatment === 'winsorised') winsorised[column] = pulledIn.points;
    result.forEach((value, row) => (treated.values[row * data.columns + column] = value));
  }
  return { treated, treatments, winsorised };
}

function winsorise(original: Float64Array, limit: number): { values: Float64Array; points: number; cured: boolean } {
  const values = original.slice();
  const moved = new Set<number>();
  for (;;) {
    const present = values.filter((value) => !Number.isNaN(value));
    const skew = skewness(present);
    const cured = !(Math.abs(skew) > 2 && kurtosis(present) > 3.5);
    if (cured) return { values, points: moved.size, cured };
    const side = skew > 0 ? 1 : -1;
    const extreme = side * present.reduce((most, value) => Math.max(most, side * value), -Infinity);
    const rest = present.filter((value) => value !== extreme);
    const next = side * rest.reduce((most, value) => Math.max(most, side * value), -Infinity);
    const pulled = Array.from(values.keys()).filter((row) => values[row] === extreme);
    if (new Set([...moved, ...pulled]).size > limit) return { values, points: moved.size, cured };
    for (const row of pulled) {
      values[row] = next;
      moved.add(row);
    }
  }
}

function logarithms(values: Float64Array): Float64Array {
  const present = values.filter((value) => !Number.isNaN(value)).sort();
  const lowest = present[0];
  const range = present[present.length - 1] - lowest;
  return values.map((value) => Math.log(value - lowest + 0.01 * range));
}
