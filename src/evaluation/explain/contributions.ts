import { membersOf } from '../evaluate';
import type { Evaluation } from '../evaluation';
import type { Result } from '../result';

/** What one indicator adds to a unit's weighted mean of points, against the mean of all units or against another unit. */
export interface Contribution {
  /** Position among the indicators in use. */
  readonly indicator: number;
  readonly points: number;
  /** The points it is compared with. */
  readonly reference: number;
  /** The indicator's weight in this unit's score: where values are missing, the rest of the dimension takes theirs. */
  readonly weight: number;
  /** (points − reference) × weight. */
  readonly amount: number;
}

/** What a unit is compared with: the mean of the units that have a score, or another unit by its row. */
export type Reference = 'mean' | number;

/**
 * Contributions of the indicators for which the unit and its reference have points. Where nothing is missing they sum
 * to the difference of the weighted means; another method than the weighted mean weighs the same points in its own way.
 */
export function contributionsOf(
  evaluation: Evaluation,
  result: Result,
  unit: number,
  reference: Reference = 'mean',
): Contribution[] {
  const weights = effectiveWeights(evaluation, result, unit);
  const compared = referencePoints(result, reference);
  return evaluation.indicators.flatMap((_, indicator): Contribution[] => {
    const points = result.points[unit][indicator];
    const other = compared[indicator];
    if (Number.isNaN(points) || Number.isNaN(other)) return [];
    const weight = weights[indicator];
    return [{ indicator, points, reference: other, weight, amount: (points - other) * weight }];
  });
}

/** Points of each indicator that a unit is compared with, NaN where there are none. */
export const referencePoints = ({ points, scores }: Result, reference: Reference): readonly number[] =>
  referenceRow(points, scores, reference);

/** The same for the points of the dimensions. */
export const referenceDimensions = ({ dimensionPoints, scores }: Result, reference: Reference): readonly number[] =>
  referenceRow(dimensionPoints, scores, reference);

function referenceRow(rows: Result['points'], scores: Result['scores'], reference: Reference): readonly number[] {
  if (reference !== 'mean') return rows[reference];
  const scored = rows.filter((_, unit) => scores[unit] !== null);
  return (rows[0] ?? []).map((_, column) => meanOf(scored.map((row) => row[column])));
}

export const meanOf = (values: readonly number[]): number => {
  const present = values.filter((value) => !Number.isNaN(value));
  return present.reduce((sum, value) => sum + value, 0) / present.length;
};

/** Weights as they count for one unit: missing values are re-weighted inside their dimension, then between dimensions. */
export function effectiveWeights(evaluation: Evaluation, { points, weights }: Result, unit: number): number[] {
  const effective = weights.map(() => 0);
  for (const dimension of evaluation.dimensions) {
    const members = membersOf(evaluation, dimension);
    const present = members.filter((at) => !Number.isNaN(points[unit][at]) && weights[at] > 0);
    const whole = members.reduce((sum, at) => sum + weights[at], 0);
    const covered = present.reduce((sum, at) => sum + weights[at], 0);
    for (const at of present) effective[at] = (weights[at] / covered) * whole;
  }
  const total = effective.reduce((sum, weight) => sum + weight, 0);
  return effective.map((weight) => (total === 0 ? 0 : weight / total));
}

const shown = 3;

/** The contributions that lift a unit most and those that hold it back most, three of each at most. */
export function extremesOf(contributions: readonly Contribution[]): {
  readonly strongest: readonly Contribution[];
  readonly weakest: readonly Contribution[];
} {
  const sorted = [...contributions].sort((one, other) => other.amount - one.amount);
  return {
    strongest: sorted.filter(({ amount }) => amount > 0).slice(0, shown),
    weakest: sorted.filter(({ amount }) => amount < 0).slice(-shown),
  };
}
