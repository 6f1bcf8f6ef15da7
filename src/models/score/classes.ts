import { zeroMatrix } from '../../methods/matrix';
import { groupRows } from '../../methods/preparing/groups';
import { grade } from '../../methods/ranking/grade';
import { rank } from '../../methods/ranking/rank';
import { couplingCoordination } from '../../methods/synergy/coupling';
import type { ScorableModel } from '../scorable';

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
function sharesOfRank(scores: Float64Array): Float64Array {
  const shares = rank(scores);
  for (let at = 0; at < shares.length; at++) shares[at] = (100 * (shares.length - shares[at] + 0.5)) / shares.length;
  return shares;
}

/** The coordination degree, where rounding must not lift a mean above 100; missing where a dimension has no points: a degree of the rest would be of other systems. */
export function coordination({ totals, dimensionPoints, dimensionWeights }: Classified): Float64Array {
  const degrees = new Float64Array(totals.length).fill(NaN);
  const rows = completeRows(dimensionPoints, totals.length);
  if (rows.length === 0 || dimensionWeights.length < 2) return degrees;
  const levels = zeroMatrix(rows.length, dimensionPoints.length);
  dimensionPoints.forEach((points, dimension) => {
    for (let at = 0; at < rows.length; at++)
      levels.values[at * levels.columns + dimension] = Math.min(1, points[rows[at]] / 100);
  });
  const { coordination: found } = couplingCoordination(levels, dimensionWeights, 'modified');
  for (let at = 0; at < rows.length; at++) degrees[rows[at]] = found[at];
  return degrees;
}

function completeRows(columns: readonly Float64Array[], units: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < units; row++) {
    let column = 0;
    while (column < columns.length && !Number.isNaN(columns[column][row])) column++;
    if (column === columns.length) rows.push(row);
  }
  return rows;
}
