import { percentiles } from '../normalization/percentile';
import { OutOfDomain } from '../refusals';
import { insideGroups } from './groups';

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
      return linear(values);
    case 'goalpost':
      return byGoalposts(values, options);
    case 'log':
      return byLogarithms(values, options);
    case 'target':
      return byTarget(values, options);
    case 'percentile':
      return insideGroups(values, options.groups ?? null, (inside) => percentiles(inside, 'benefit', smallestGroup));
    case 'anchor':
      return byAnchors(values);
  }
}

/** Between 0 and 100, NaN as it is; comparisons take half as long as the smaller of the larger. */
function capped(points: number): number {
  if (points > 100) return 100;
  return points <= 0 ? 0 : points;
}

// Loops of their own: the engine's mapping takes many times as long, and so does a loop that is handed what to do.

function linear(values: ArrayLike<number>): Float64Array {
  const points = new Float64Array(values.length);
  for (let row = 0; row < points.length; row++) points[row] = capped(values[row]);
  return points;
}

function byGoalposts(values: ArrayLike<number>, options: RateOptions): Float64Array {
  const { from, to } = endsOf(values, options);
  if (from === to) return nobodyBehind(values, options);
  const points = new Float64Array(values.length);
  for (let row = 0; row < points.length; row++) points[row] = betweenGoalposts(values[row], from, to);
  return points;
}

export function betweenGoalposts(value: number, from: number, to: number): number {
  return capped((100 * (value - from)) / (to - from));
}

function byLogarithms(values: ArrayLike<number>, options: RateOptions): Float64Array {
  for (let row = 0; row < values.length; row++) if (values[row] <= -1) throw new OutOfDomain('logarithm', row, 0);
  const ends = endsOf(values, options);
  if (ends.from <= -1 || ends.to <= -1) throw new OutOfDomain('goalposts-logarithm');
  const [from, to] = [Math.log1p(ends.from), Math.log1p(ends.to)];
  if (from === to) return nobodyBehind(values, options);
  const points = new Float64Array(values.length);
  for (let row = 0; row < points.length; row++) points[row] = betweenGoalposts(Math.log1p(values[row]), from, to);
  return points;
}

function nobodyBehind(values: ArrayLike<number>, { low, high }: RateOptions): Float64Array {
  if (low != null && high != null) throw new OutOfDomain('goalposts-equal');
  const points = new Float64Array(values.length);
  for (let row = 0; row < points.length; row++) points[row] = Number.isNaN(values[row]) ? NaN : 100;
  return points;
}

/** The goalposts; the smallest or largest value stands in the place of one that is not given. */
function endsOf(values: ArrayLike<number>, { low = null, high = null }: RateOptions) {
  if (low !== null && high !== null) return { from: low, to: high };
  let smallest = Infinity;
  let largest = -Infinity;
  for (let row = 0; row < values.length; row++) {
    if (values[row] < smallest) smallest = values[row];
    if (values[row] > largest) largest = values[row];
  }
  return { from: low ?? smallest, to: high ?? largest };
}

function byTarget(values: ArrayLike<number>, { low, high }: RateOptions): Float64Array {
  if (low == null || high == null) throw new OutOfDomain('goalposts-missing');
  if (low < 0 || high < low) throw new OutOfDomain('target-goalposts');
  const points = new Float64Array(values.length);
  for (let row = 0; row < points.length; row++) points[row] = nearTarget(values[row], low, high);
  return points;
}

function nearTarget(value: number, low: number, high: number): number {
  if (value < low) return capped((100 * (value - low / 2)) / (low / 2));
  if (value > high) return capped((100 * (2 * high - value)) / high);
  return Number.isNaN(value) ? NaN : 100;
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
