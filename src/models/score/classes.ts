import { matrixOf } from '../../methods/matrix';
import { grade } from '../../methods/ranking/grade';
import { rank } from '../../methods/ranking/rank';
import { couplingCoordination } from '../../methods/synergy/coupling';
import type { Grades } from '../schema';
import { groupRows } from './shares';

export interface Classified {
  readonly totals: Float64Array;
  /** Points of the dimensions that have weight, with these weights: for classes by coordination. */
  readonly dimensionPoints: readonly (readonly number[])[];
  readonly dimensionWeights: readonly number[];
  readonly groups: readonly string[] | null;
}

/** Each unit's class as its position among the labels, 0 = best; null without a score or among too few. */
export function classesOf({ basis, leastUnits, cutoffs }: Grades, units: Classified): (number | null)[] {
  const { totals, groups } = units;
  const measure = basis === 'coordination' ? coordination(units) : Float64Array.from(totals);
  const classes = new Array<number | null>(totals.length).fill(null);
  for (const rows of groupRows(totals.length, basis === 'group-rank' ? groups : null)) {
    const scored = rows.filter((row) => !Number.isNaN(totals[row]));
    if (scored.length < leastUnits) continue;
    const measured = scored.map((row) => measure[row]);
    const byRank = basis === 'rank' || basis === 'group-rank';
    const places = cutoffs.map((_, at) => String(at)).concat(String(cutoffs.length));
    const labels = grade(byRank ? sharesOfRank(measured) : measured, cutoffs, places);
    scored.forEach((row, at) => (classes[row] = labels[at] === null ? null : Number(labels[at])));
  }
  return classes;
}

/** 100·(n − rank + ½)/n, best first. */
const sharesOfRank = (scores: readonly number[]): number[] =>
  Array.from(rank(scores), (place) => (100 * (scores.length - place + 0.5)) / scores.length);

/** Missing where a dimension has no points: a degree of the rest would be of other systems. */
function coordination({ totals, dimensionPoints, dimensionWeights }: Classified): Float64Array {
  const degrees = new Float64Array(totals.length).fill(NaN);
  const rows = dimensionPoints.flatMap((points, row) => (points.some(Number.isNaN) ? [] : [row]));
  if (rows.length === 0 || dimensionWeights.length < 2) return degrees;
  const levels = matrixOf(rows.map((row) => dimensionPoints[row].map((points) => points / 100)));
  const { coordination: found } = couplingCoordination(levels, dimensionWeights, 'modified');
  rows.forEach((row, at) => (degrees[row] = found[at]));
  return degrees;
}
