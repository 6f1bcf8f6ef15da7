import { matrixOf } from '../methods/matrix';
import { aggregate } from '../methods/ranking/aggregate';
import { rank } from '../methods/ranking/rank';
import { classesOf as reachedClasses, coordination as coordinationDegrees } from '../models/score/classes';
import type { Text } from '../models/schema';
import { cappedClasses } from '../models/score/vetoes';
import type { DimensionInUse, Evaluation } from './evaluation';
import { scoresBy, type MethodInput } from './methods/method';
import { methodOf } from './methods/methods';
import { isKeptOut, obstaclesOf, type Obstacle } from './obstacles';
import { peerGroups, placesAmongPeers } from './peers';
import { indicatorPoints } from './points';
import { preparedValuesOf } from './preparation';
import type { Result } from './result';
import { barScale } from './score-scale';
import { readValues, unitNames } from './values';
import { weightsOf } from './weights';

/**
 * The result of an evaluation. To be asked for when the check finds no problem; text in a cell counts as missing here.
 * Methods that need every value and data-driven weights throw where a unit is incomplete or no indicator varies.
 */
export function evaluate(evaluation: Evaluation): Result {
  const read = readValues(evaluation);
  const values = preparedValuesOf(evaluation);
  const units = unitNames(evaluation);
  const points = pointsOf(evaluation, values);
  const weights = weightsOf(evaluation, { values, points });
  const dimensionPoints = dimensionPointsOf(evaluation, points, weights);
  const coverage = coverageOf(points, weights);
  const obstacles = obstaclesOf(evaluation, read, coverage);
  const ofDimensions = dimensionWeights(evaluation, weights);
  const method = methodOf(evaluation.method.id);
  const scores = Array.from(
    scoresBy(
      method,
      methodInput(evaluation, { values, points, weights, coverage, obstacles }),
      evaluation.method.option,
    ),
  );
  const ranks = withoutNaN(Array.from(rank(scores, method.order)));
  const groups = peerGroups(evaluation);
  const coordination = coordinationOf(evaluation, dimensionPoints, ofDimensions, scores);
  return {
    units,
    values,
    beside: rowsOf(evaluation, evaluation.beside, read),
    points,
    weights,
    dimensionPoints,
    coverage,
    obstacles,
    scores: withoutNaN(scores),
    ranks,
    peerRanks: groups && placesAmongPeers(ranks, groups),
    coordination: coordination && withoutNaN(coordination),
    classes: classesOf(
      evaluation,
      method.order === 'desc' ? scores : scores.map((score) => -score),
      dimensionPoints,
      ofDimensions,
      obstacles,
    ),
    scale: barScale({ result: evaluation.result, scale: method.scale }, scores),
  };
}

const withoutNaN = (numbers: readonly number[]): (number | null)[] =>
  numbers.map((number) => (Number.isNaN(number) ? null : number));

const rowsOf = (
  { source }: Evaluation,
  parts: readonly { readonly code: string }[],
  columns: ReadonlyMap<string, Float64Array>,
): number[][] => source.rows.map((_, row) => parts.map(({ code }) => columns.get(code)![row]));

/** Points 0–100 of all units, NaN where missing. */
export function pointsOf(evaluation: Evaluation, values: readonly (readonly number[])[]): number[][] {
  const { indicators } = evaluation;
  const units = unitNames(evaluation);
  const peers = peerGroups(evaluation);
  const columns = indicators.map((indicator, at) =>
    indicatorPoints(
      indicator,
      values.map((row) => row[at]),
      units,
      peers,
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

/**
 * Methods of a model look at points, where every indicator is a benefit; own indicators are taken as they are. A unit
 * that is kept out has no numbers: it gets no score and is no measure for the others.
 */
export function methodInput(
  evaluation: Evaluation,
  { values, points, weights, coverage, obstacles }: MethodData,
): MethodInput {
  const { model, indicators } = evaluation;
  const admitted = (rows: readonly (readonly number[])[]) =>
    rows.map((row, unit) => (isKeptOut(obstacles[unit]) ? row.map(() => NaN) : row));
  return {
    table: admitted(model ? points : values),
    directions: indicators.map(({ direction }) => (!model && direction === 'cost' ? 'cost' : 'benefit')),
    weights,
    points: admitted(points),
    dimensions: evaluation.dimensions.map((dimension) => membersOf(evaluation, dimension)),
    coverage,
  };
}

type MethodData = Pick<Result, 'values' | 'points' | 'weights' | 'coverage' | 'obstacles'>;

/** The coordination degree of the dimensions, where classes are by it. */
function coordinationOf(
  { grades }: Evaluation,
  dimensionPoints: readonly (readonly number[])[],
  weights: readonly number[],
  scores: readonly number[],
): number[] | null {
  if (grades?.basis !== 'coordination') return null;
  const degrees = coordinationDegrees({
    totals: Float64Array.from(scores),
    dimensionPoints: columnsOf(dimensionPoints, weights.length),
    dimensionWeights: weights,
    groups: null,
  });
  return Array.from(degrees, (degree, unit) => (Number.isNaN(scores[unit]) ? NaN : degree));
}

function classesOf(
  evaluation: Evaluation,
  scores: readonly number[],
  dimensionPoints: readonly (readonly number[])[],
  weights: readonly number[],
  obstacles: readonly (readonly Obstacle[])[],
): (Text | null)[] {
  const { grades } = evaluation;
  if (!grades) return scores.map(() => null);
  const groups = peerGroups(evaluation);
  const reached = reachedClasses(grades, {
    totals: Float64Array.from(scores),
    dimensionPoints: columnsOf(dimensionPoints, weights.length),
    dimensionWeights: weights,
    groups,
  });
  const vetoes = obstacles.map((ofUnit) =>
    ofUnit.flatMap((obstacle) => (obstacle.kind === 'veto' ? [obstacle.veto] : [])),
  );
  return cappedClasses({ grades }, reached, vetoes);
}

const columnsOf = (rows: readonly (readonly number[])[], columns: number): Float64Array[] =>
  Array.from({ length: columns }, (_, at) => Float64Array.from(rows, (row) => row[at]));
