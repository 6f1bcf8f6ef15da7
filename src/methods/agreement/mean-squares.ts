import { columnMeans } from '../columns';
import type { Matrix } from '../matrix';
import { NotDefined } from '../refusals';

/** Mean squares of a complete table of things (rows) by raters (columns). */
export interface MeanSquares {
  readonly between: number;
  readonly within: number;
  readonly raters: number;
  readonly error: number;
}

export function meanSquares(ratings: Matrix): MeanSquares {
  const { rows, columns, values } = ratings;
  const raterMeans = columnMeans(ratings);
  const mean = raterMeans.reduce((sum, own) => sum + own, 0) / columns;
  const unitMeans = new Float64Array(rows);
  for (let at = 0; at < values.length; at++) unitMeans[Math.floor(at / columns)] += values[at] / columns;

  let within = 0;
  let error = 0;
  let total = 0;
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      within += (values[at] - unitMeans[row]) ** 2;
      error += (values[at] - unitMeans[row] - raterMeans[column] + mean) ** 2;
      total += (values[at] - mean) ** 2;
    }
  }
  if (total === 0) throw new NotDefined('no-variation');
  const between = columns * unitMeans.reduce((sum, own) => sum + (own - mean) ** 2, 0);
  const raters = rows * raterMeans.reduce((sum, own) => sum + (own - mean) ** 2, 0);
  // Sums of squares that are nothing but rounding must not pass for variance.
  const exact = (squares: number) => (squares <= 1e-24 * rows * columns * (mean * mean + total) ? 0 : squares);
  return {
    between: exact(between) / (rows - 1),
    within: exact(within) / (rows * (columns - 1)),
    raters: exact(raters) / (columns - 1),
    error: exact(error) / ((rows - 1) * (columns - 1)),
  };
}
