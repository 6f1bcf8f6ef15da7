import { percentiles } from '../normalization/percentile';
import { OutOfDomain } from '../refusals';

export const ratingRules = ['linear', 'goalpost', 'log', 'target', 'percentile', 'anchor'] as const;
export type RatingRule = (typeof ratingRules)[number];

export interface RateOptions {
  /** Goalposts; null = the smallest or largest value of the data stands in its place (not for `target`). */
  readonly low?: number | null;
  readonly high?: number | null;
  /** Peer group of each unit, for `percentile`. */
  readonly groups?: readonly string[] | null;
}

/** Smallest peer group in which a percentile says something. */
export const smallestGroup = 5;

/**
 * Points 0–100 by the scoring rules of the models.
 *
 * Formula: linear x; goalpost 100·(x − low)/(high − low); log the same through ln(1 + ·); target 100 inside low…high,
 * falling linearly to 0 at low/2 and at 2·high; percentile inside the unit's group; anchor 25·(x − 1). All but the last
 * two capped to 0–100.
 * Convention: low > high means less is better; missing (NaN) stays missing; a group of fewer than 5 values has no
 * percentiles; where both goalposts come from a constant indicator nobody is behind: 100.
 * Source: the scoring rules of this project's models; goalposts as in UNDP (2010), Human Development Report, note 1.
 */
export function rate(values: ArrayLike<number>, rule: RatingRule, options: RateOptions = {}): Float64Array {
  switch (rule) {
    case 'linear':
      return each(values, capped);
    case 'goalpost':
      return byGoalposts(values, options);
    case 'log':
      return byGoalposts(logarithmsOf(values), {
        low: logarithmOfGoalpost(options.low),
        high: logarithmOfGoalpost(options.high),
      });
    case 'target':
      return byTarget(values, options);
    case 'percentile':
      return insideGroups(values, options.groups ?? null);
    case 'anchor':
      return byAnchors(values);
  }
}

function capped(points: number): number {
  return Math.min(100, Math.max(0, points));
}

/** A loop: the engine's own mapping takes many times as long. */
function each(values: ArrayLike<number>, pointsFor: (value: number) => number): Float64Array {
  const points = new Float64Array(values.length);
  for (let row = 0; row < points.length; row++) points[row] = pointsFor(values[row]);
  return points;
}

function byGoalposts(values: ArrayLike<number>, { low = null, high = null }: RateOptions): Float64Array {
  const [smallest, largest] = low === null || high === null ? extremes(values) : [NaN, NaN];
  const from = low ?? smallest;
  const to = high ?? largest;
  if (from === to) {
    if (low !== null && high !== null) throw new OutOfDomain('goalposts-equal');
    return each(values, (value) => (Number.isNaN(value) ? NaN : 100));
  }
  return each(values, (value) => capped((100 * (value - from)) / (to - from)));
}

function extremes(values: ArrayLike<number>): readonly [number, number] {
  let smallest = Infinity;
  let largest = -Infinity;
  for (let row = 0; row < values.length; row++) {
    if (values[row] < smallest) smallest = values[row];
    if (values[row] > largest) largest = values[row];
  }
  return [smallest, largest];
}

function logarithmsOf(values: ArrayLike<number>): Float64Array {
  const logarithms = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    if (values[row] <= -1) throw new OutOfDomain('logarithm', row, 0);
    logarithms[row] = Math.log1p(values[row]);
  }
  return logarithms;
}

function logarithmOfGoalpost(goalpost: number | null | undefined): number | null {
  if (goalpost == null) return null;
  if (goalpost <= -1) throw new OutOfDomain('goalposts-logarithm');
  return Math.log1p(goalpost);
}

function byTarget(values: ArrayLike<number>, { low, high }: RateOptions): Float64Array {
  if (low == null || high == null) throw new OutOfDomain('goalposts-missing');
  if (low < 0 || high < low) throw new OutOfDomain('target-goalposts');
  return each(values, (value) => {
    if (Number.isNaN(value)) return NaN;
    if (value < low) return capped((100 * (value - low / 2)) / (low / 2));
    if (value > high) return capped((100 * (2 * high - value)) / high);
    return 100;
  });
}

function insideGroups(values: ArrayLike<number>, groups: readonly string[] | null): Float64Array {
  if (!groups) return percentilesAmongEnough(values);
  const members = new Map<string, number[]>();
  for (let row = 0; row < values.length; row++) {
    const group = groups[row];
    const rows = members.get(group);
    if (rows) rows.push(row);
    else members.set(group, [row]);
  }
  const points = new Float64Array(values.length).fill(NaN);
  for (const rows of members.values()) {
    const inside = percentilesAmongEnough(Float64Array.from(rows, (row) => values[row]));
    rows.forEach((row, at) => (points[row] = inside[at]));
  }
  return points;
}

function percentilesAmongEnough(values: ArrayLike<number>): Float64Array {
  let present = 0;
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row])) present++;
  return present < smallestGroup ? new Float64Array(values.length).fill(NaN) : percentiles(values, 'benefit');
}

function byAnchors(values: ArrayLike<number>): Float64Array {
  const points = new Float64Array(values.length);
  for (let row = 0; row < points.length; row++) {
    const value = values[row];
    const isAnchor = value >= 1 && value <= 5 && Number.isInteger(value);
    if (!isAnchor && !Number.isNaN(value)) throw new OutOfDomain('not-an-anchor', row, 0);
    points[row] = 25 * (value - 1);
  }
  return points;
}
