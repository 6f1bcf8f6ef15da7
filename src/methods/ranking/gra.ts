import { columnRanges } from '../columns';
import { zeroMatrix, type Direction, type Matrix } from '../matrix';
import { weighted } from './weighted';

export interface GraSteps {
  /** The relational coefficients ξ. */
  readonly coefficients: Matrix;
  /** wⱼ · ξᵢⱼ: what each indicator adds to the grade. */
  readonly weighted: Matrix;
  readonly grades: Float64Array;
}

/**
 * Grey relational analysis: how closely a unit follows the unit that is best in everything.
 *
 * Formula: Δ = 1 − r on min–max values r; ξ = ρ / (Δ + ρ); grade = Σⱼ wⱼ·ξᵢⱼ.
 * Convention: larger is better; the reference is 1, so the smallest Δ is 0 and the largest 1; a constant indicator has
 * ξ = 1 for every unit; 0 < ρ ≤ 1; weights sum to 1.
 * Source: Deng (1989), Journal of Grey System 1; Kuo, Yang and Huang (2008), Computers & Industrial Engineering 55.
 * Agrees: mathmodels; pyDecision up to its division. Differs: pyDecision divides the grade by the number of units.
 */
export function gra(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  rho = 0.5,
): Float64Array {
  const { rows, columns, values } = data;
  const { best, factor } = gapScales(data, directions);
  const grades = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    let grade = 0;
    for (let column = 0; column < columns; column++, at++) {
      grade += (weights[column] * rho) / ((best[column] - values[at]) * factor[column] + rho);
    }
    grades[row] = grade;
  }
  return grades;
}

/** The grades of `gra` with the tables that lead to them. */
export function graSteps(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  rho = 0.5,
): GraSteps {
  const coefficients = greyCoefficients(data, directions, rho);
  return { coefficients, weighted: weighted(coefficients, weights), grades: gra(data, weights, directions, rho) };
}

/** The relational coefficients ξ, one row a unit. */
export function greyCoefficients(data: Matrix, directions: readonly Direction[], rho = 0.5): Matrix {
  const { best, factor } = gapScales(data, directions);
  const coefficients = zeroMatrix(data.rows, data.columns);
  for (let at = 0; at < data.values.length; at++) {
    const column = at % data.columns;
    coefficients.values[at] = rho / ((best[column] - data.values[at]) * factor[column] + rho);
  }
  return coefficients;
}

/** Δ = (best − x)·factor, with factor 0 for a constant indicator. */
function gapScales(data: Matrix, directions: readonly Direction[]): { best: Float64Array; factor: Float64Array } {
  const { minimum, maximum } = columnRanges(data);
  const best = minimum.map((low, column) => (directions[column] === 'benefit' ? maximum[column] : low));
  const factor = best.map((value, column) => {
    const range = maximum[column] - minimum[column];
    return range === 0 ? 0 : (value === maximum[column] ? 1 : -1) / range;
  });
  return { best, factor };
}
