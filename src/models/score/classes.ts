import { matrixOf } from '../../methods/matrix';
import { grade } from '../../methods/ranking/grade';
import { rank } from '../../methods/ranking/rank';
import { couplingCoordination } from '../../methods/synergy/coupling';
import type { ScorableModel } from '../scorable';
import { groupRows } from './shares';

export interface Classified {
  readonly totals: Float64Array;
  /** Points of the dimensions that have weight, one array each, with these weights: for classes by coordination. */
  readonly dimensionPoints: readonly Float64Array[];
  readonly dimensionWeights: readonly number[];
  readonly groups: readonly string[] | null;
}

/** Each unit's class as its position among the labels, 0 = best; null without a score or among too few. */
export function classesOf(
  { basis, leastUnits, cutoffs }: NonNullable<ScorableModel['grades']>,
  units: Classified,
): (number | null)[] {
  const { totals, groups } = units;
  const measure = basis === 'coordination' ? coordination(units) : totals;
  const places = [...cutoffs.keys(), cutoffs.length];
  const classes = new Array<number | null>(totals.length).fill(null);
  for (const rows of groupRows(totals.length, basis === 'group-rank' ? groups : null)) {
    const scored = rows.filter((row) => !Number.isNaN(totals[row]));
    if (scored.length < leastUnits) continue;
    const measured = new Float64Array(scored.length);
    for (let at = 0; at < scored.length; at++) measured[at] = measure[scored[at]];
    const byRank = basis === 'rank' || basis === 'group-rank';
    const reached = grade(byRank ? sharesOfRank(measured) : measured, cutoffs, places);
    for (let at = 0; at < scored.length; at++) classes[scored[at]] = reached[at];
  }
  return classes;
}

/** 100·(n − rank + ½)/n, best first. */
const sharesOfRank = (scores: Float64Array): Float64Array =>
  rank(scores).map((place) => (100 * (scores.length - place + 0.5)) / scores.length);

/** The coordination degree; missing where a dimension has no points: a degree of the rest would be of other systems. */
export function coordination({ totals, dimensionPoints, dimensionWeights }: Classified): Float64Array {
  const degrees = new Float64Array(totals.length).fill(NaN);
  const isComplete = (row: number) => dimensionPoints.every((points) => !Number.isNaN(points[row]));
  const rows = Array.from(totals.keys()).filter(isComplete);
  if (rows.length === 0 || dimensionWeights.length < 2) return degrees;
  const levels = matrixOf(rows.map((row) => dimensionPoints.map((points) => points[row] / 100)));
  const { coordination: found } = couplingCoordination(levels, dimensionWeights, 'modified');
  rows.forEach((row, at) => (degrees[row] = found[at]));
  return degrees;
}
