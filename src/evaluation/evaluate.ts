import { matrixOf } from '../methods/matrix';
import { aggregate } from '../methods/ranking/aggregate';
import { rank } from '../methods/ranking/rank';
import type { DimensionInUse, Evaluation } from './evaluation';
import { scoresBy, type MethodInput } from './methods/method';
import { methodOf } from './methods/methods';
import { indicatorPoints } from './points';
import { preparedValuesOf } from './preparation';
import type { Result } from './result';
import { scaleOf } from './score-scale';
import { unitNames } from './values';
import { weightsOf } from './weights';

/**
 * The result of an evaluation. To be asked for when the check finds no problem; text in a cell counts as missing here.
 * Methods that need every value and data-driven weights throw where a unit is incomplete or no indicator varies.
 */
export function evaluate(evaluation: Evaluation): Result {
  const values = preparedValuesOf(evaluation);
  const points = pointsOf(evaluation, values);
  const weights = weightsOf(evaluation, { values, points });
  const dimensionPoints = dimensionPointsOf(evaluation, points, weights);
  const coverage = coverageOf(points, weights);
  const method = methodOf(evaluation.method.id);
  const scores = Array.from(
    scoresBy(method, methodInput(evaluation, { values, points, weights, coverage }), evaluation.method.option),
  );
  return {
    units: unitNames(evaluation),
    values,
    points,
    weights,
    dimensionPoints,
    coverage,
    scores: withoutNaN(scores),
    ranks: withoutNaN(Array.from(rank(scores, method.order))),
    scale: method.scale ?? scaleOf(scores),
  };
}

const withoutNaN = (numbers: readonly number[]): (number | null)[] =>
  numbers.map((number) => (Number.isNaN(number) ? null : number));

/** Points 0–100 of all units, NaN where missing. */
export function pointsOf({ indicators }: Evaluation, values: readonly (readonly number[])[]): number[][] {
  const columns = indicators.map((indicator, at) =>
    indicatorPoints(
      indicator,
      values.map((row) => row[at]),
    ),
  );
  return values.map((_, unit) => columns.map((column) => column[unit]));
}

/** Positions of a dimension's indicators among those in use. */
export const membersOf = ({ indicators }: Evaluation, dimension: DimensionInUse): number[] =>
  indicators.flatMap((indicator, at) => (indicator.dimension === dimension.code ? [at] : []));

export const dimensionWeights = (evaluation: Evaluation, weights: readonly number[]): number[] =>
  evaluation.dimensions.map((dimension) => membersOf(evaluation, dimension).reduce((sum, at) => sum + weights[at], 0));

/** Missing values are re-weighted inside their dimension. */
function dimensionPointsOf(
  evaluation: Evaluation,
  points: readonly (readonly number[])[],
  weights: readonly number[],
): number[][] {
  const columns = evaluation.dimensions.map((dimension) => {
    const members = membersOf(evaluation, dimension);
    const data = matrixOf(points.map((row) => members.map((at) => row[at])));
    return aggregate(
      data,
      members.map((at) => weights[at]),
      'arithmetic',
      0,
    ).scores;
  });
  return points.map((_, unit) => columns.map((column) => column[unit]));
}

const coverageOf = (points: readonly (readonly number[])[], weights: readonly number[]): number[] =>
  Array.from(aggregate(matrixOf(points), weights, 'arithmetic', 0).coverage);

/** Methods of a model look at points, where every indicator is a benefit; own indicators are taken as they are. */
export function methodInput(evaluation: Evaluation, { values, points, weights, coverage }: MethodData): MethodInput {
  const { model, indicators } = evaluation;
  return {
    table: model ? points : values,
    directions: indicators.map(({ direction }) => (!model && direction === 'cost' ? 'cost' : 'benefit')),
    weights,
    points,
    dimensions: evaluation.dimensions.map((dimension) => membersOf(evaluation, dimension)),
    coverage,
  };
}

type MethodData = Pick<Result, 'values' | 'points' | 'weights' | 'coverage'>;
