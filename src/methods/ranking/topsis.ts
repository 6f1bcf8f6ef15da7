import { columnRanges } from '../columns';
import type { Direction, Matrix } from '../matrix';
import { scalings } from '../normalization/normalize';
import { scaled } from '../normalization/scale';
import { NotDefined } from '../refusals';

export const topsisNormalizations = ['vector', 'minmax', 'sum', 'max'] as const;
export type TopsisNormalization = (typeof topsisNormalizations)[number];

export interface TopsisResult {
  /** The best and the worst weighted normalised value of each indicator. */
  readonly ideal: Float64Array;
  readonly antiIdeal: Float64Array;
  /** Euclidean distances of each unit. */
  readonly distanceToIdeal: Float64Array;
  readonly distanceToAntiIdeal: Float64Array;
  /** 0–1, larger is better. */
  readonly closeness: Float64Array;
}

/**
 * TOPSIS: a unit is good when it is near the ideal unit and far from the worst one.
 *
 * Formula: vᵢⱼ = wⱼ·rᵢⱼ; d⁺ᵢ = ‖vᵢ − best‖, d⁻ᵢ = ‖vᵢ − worst‖; closeness = d⁻ / (d⁺ + d⁻).
 * Convention: cost indicators are turned by the normalisation; larger is better; not defined where no indicator that
 * carries weight tells the units apart.
 * Source: Hwang and Yoon (1981), Multiple Attribute Decision Making, section 3.3; Opricovic and Tzeng (2004), EJOR 156.
 * Agrees: pyDecision (vector), pymcdm and pyrepo-mcda (both normalisations). Differs: the latter two default to min–max.
 */
export function topsis(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  normalization: TopsisNormalization = 'vector',
): TopsisResult {
  const { rows, columns, values } = data;
  const { minimum, maximum } = columnRanges(data);
  const scales = scalings[normalization](data, directions);

  const best = directions.map((direction, column) => (direction === 'benefit' ? maximum[column] : minimum[column]));
  const worst = directions.map((direction, column) => (direction === 'benefit' ? minimum[column] : maximum[column]));
  const ideal = Float64Array.from(scales, (scale, column) => weights[column] * scaled(best[column], scale));
  const antiIdeal = Float64Array.from(scales, (scale, column) => weights[column] * scaled(worst[column], scale));

  // Squared distances; differences are taken between raw values, so that near-equal large values keep their digits.
  const toIdeal = new Float64Array(rows);
  const toAntiIdeal = new Float64Array(rows);
  const from = new Float64Array(columns);
  const to = new Float64Array(columns);
  const factor = new Float64Array(columns);
  scales.forEach((scale, column) => {
    if (scale.kind !== 'linear') return;
    from[column] = worst[column];
    to[column] = best[column];
    factor[column] = weights[column] / scale.divisor;
  });
  for (let row = 0, at = 0; row < rows; row++) {
    let near = 0;
    let far = 0;
    for (let column = 0; column < columns; column++, at++) {
      const gap = (values[at] - to[column]) * factor[column];
      const lead = (values[at] - from[column]) * factor[column];
      near += gap * gap;
      far += lead * lead;
    }
    toIdeal[row] = near;
    toAntiIdeal[row] = far;
  }
  scales.forEach((scale, column) => {
    if (scale.kind !== 'reciprocal') return;
    const numerator = weights[column] * scale.numerator;
    for (let row = 0, at = column; row < rows; row++, at += columns) {
      const value = numerator / values[at];
      toIdeal[row] += (value - ideal[column]) ** 2;
      toAntiIdeal[row] += (value - antiIdeal[column]) ** 2;
    }
  });

  const closeness = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    toIdeal[row] = Math.sqrt(toIdeal[row]);
    toAntiIdeal[row] = Math.sqrt(toAntiIdeal[row]);
    const whole = toIdeal[row] + toAntiIdeal[row];
    if (whole === 0) throw new NotDefined('no-variation');
    closeness[row] = toAntiIdeal[row] / whole;
  }
  return { ideal, antiIdeal, distanceToIdeal: toIdeal, distanceToAntiIdeal: toAntiIdeal, closeness };
}
