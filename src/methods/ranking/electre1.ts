import { columnRanges } from '../columns';
import { zeroMatrix, type Direction, type Matrix } from '../matrix';
import { applyScales } from '../normalization/scale';
import { vector } from '../normalization/vector';

export interface Electre1Result {
  /** Weight of the indicators on which the row's unit is at least as good as the column's; diagonal 0. */
  readonly concordance: Matrix;
  /** Largest lead of the column's unit, as a share of the largest range; diagonal 0. */
  readonly discordance: Matrix;
  /** 1 where the row's unit outranks the column's. */
  readonly outranking: Matrix;
}

/**
 * ELECTRE I: a unit outranks another if enough weight speaks for it and nothing speaks too loudly against it.
 *
 * Formula: c(a,b) = Σ wⱼ over xₐⱼ ≥ x_bⱼ; d(a,b) = maxⱼ (x_bⱼ − xₐⱼ) / maxₖ range; a outranks b if c ≥ ĉ and d ≤ d̂.
 * Convention: `vector` values, cost indicators multiplied by −1; the largest range over all indicators divides; weights
 * sum to 1; a unit does not outrank itself.
 * Source: Roy (1968), RIRO 8; Hwang and Yoon (1981), section 3.5.
 * Agrees: scikit-criteria, pyDecision. Differs: programs that divide by each indicator's own range.
 */
export function electre1(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  concordanceThreshold = 0.6,
  discordanceThreshold = 0.4,
): Electre1Result {
  const { rows, columns } = data;
  const { values } = turnedVectors(data, directions);
  const { minimum, maximum } = columnRanges({ rows, columns, values });
  const widest = maximum.reduce((most, high, column) => Math.max(most, high - minimum[column]), 0);
  const concordance = zeroMatrix(rows, rows);
  const discordance = zeroMatrix(rows, rows);
  const outranking = zeroMatrix(rows, rows);
  for (let row = 0; row < rows; row++) {
    for (let other = 0; other < rows; other++) {
      if (row === other) continue;
      let agreed = 0;
      let lead = 0;
      for (let column = 0; column < columns; column++) {
        const difference = values[other * columns + column] - values[row * columns + column];
        if (difference <= 0) agreed += weights[column];
        else if (difference > lead) lead = difference;
      }
      const at = row * rows + other;
      concordance.values[at] = agreed;
      discordance.values[at] = widest === 0 ? 0 : lead / widest;
      // Weights such as 0.1 + 0.2 + 0.3 must reach a threshold of 0.6.
      const outranks = agreed >= concordanceThreshold - 1e-12 && discordance.values[at] <= discordanceThreshold + 1e-12;
      outranking.values[at] = Number(outranks);
    }
  }
  return { concordance, discordance, outranking };
}

function turnedVectors(data: Matrix, directions: readonly Direction[]): Matrix {
  const normalized = applyScales(data, vector(data, new Array<Direction>(data.columns).fill('benefit')));
  normalized.values.forEach((value, at) => {
    if (directions[at % data.columns] === 'cost') normalized.values[at] = -value;
  });
  return normalized;
}
