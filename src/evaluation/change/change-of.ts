import { rank } from '../../methods/ranking/rank';
import type { Result } from '../result';

/** A unit with a score in both years. */
export interface UnitChange {
  readonly unit: string;
  /** Its rows in the two results. */
  readonly rowThen: number;
  readonly rowNow: number;
  readonly then: number;
  readonly now: number;
  readonly change: number;
  /** Ranks among the units that are compared. */
  readonly rankThen: number;
  readonly rankNow: number;
  /** Weight × change of the points of each indicator; NaN where one of the years has no value. */
  readonly parts: readonly number[];
  /** The indicator with the largest part; null where nothing moved. */
  readonly mover: number | null;
}

export interface Change {
  /** In the order of this year's rows. */
  readonly units: readonly UnitChange[];
  /** Units of only one of the years, and those without a score in one of them. */
  readonly onlyNow: readonly string[];
  readonly onlyThen: readonly string[];
  readonly unscored: readonly string[];
}

/** How each unit's score changed, on the same weights and scales: the common sample only. */
export function changeOf(then: Result, now: Result): Change {
  const rowsThen = new Map(then.units.map((unit, row) => [keyOf(unit), row]));
  const known = new Set(now.units.map(keyOf));
  const both = now.units.flatMap((unit, rowNow) => {
    const rowThen = rowsThen.get(keyOf(unit));
    return rowThen === undefined || unit === '' ? [] : [{ unit, rowNow, rowThen }];
  });
  const scored = both.filter(({ rowNow, rowThen }) => now.scores[rowNow] !== null && then.scores[rowThen] !== null);
  const scoresThen = scored.map(({ rowThen }) => then.scores[rowThen]!);
  const scoresNow = scored.map(({ rowNow }) => now.scores[rowNow]!);
  const [ranksThen, ranksNow] = [rank(scoresThen), rank(scoresNow)];
  return {
    units: scored.map(({ unit, rowNow, rowThen }, at): UnitChange => {
      const parts = now.weights.map(
        (weight, indicator) => weight * (now.points[rowNow][indicator] - then.points[rowThen][indicator]),
      );
      return {
        unit,
        rowThen,
        rowNow,
        then: scoresThen[at],
        now: scoresNow[at],
        change: settled(scoresNow[at] - scoresThen[at]),
        rankThen: ranksThen[at],
        rankNow: ranksNow[at],
        parts,
        mover: largestOf(parts),
      };
    }),
    onlyNow: now.units.filter((unit) => unit !== '' && !rowsThen.has(keyOf(unit))),
    onlyThen: then.units.filter((unit) => unit !== '' && !known.has(keyOf(unit))),
    unscored: both.filter((one) => !scored.includes(one)).map(({ unit }) => unit),
  };
}

/** A difference of rounding errors is none: nobody rose by it. */
const settled = (difference: number): number => (Math.abs(difference) < 5e-10 ? 0 : difference);

/** As Excel compares names: capitals do not matter. */
const keyOf = (unit: string): string => unit.toLowerCase();

function largestOf(parts: readonly number[]): number | null {
  const sizes = parts.map((part) => (Number.isNaN(part) ? 0 : Math.abs(part)));
  const largest = Math.max(...sizes);
  return largest > 5e-10 ? sizes.indexOf(largest) : null;
}
