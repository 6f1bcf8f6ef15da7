import { betweenGoalposts, rate } from '../../methods/preparing/rate';
import { OutOfDomain } from '../../methods/refusals';
import type { ScoredIndicator } from '../indicator';
import type { Scoring } from '../scoring';
import { endsFor, followsData, type Stretched } from './ends';
import { shares } from './shares';

export interface PointsOptions {
  /** Peer group of each unit; null where all are peers. */
  readonly groups?: readonly string[] | null;
  readonly profile?: string | null;
}

/**
 * Points 0–100 of one indicator's values by its rule, NaN where missing.
 *
 * Convention: between the ends that a constant indicator gives itself nobody is behind, 100; a range that the user has
 * not set yet gives no points.
 */
export function pointsOf(
  { scoring, direction }: Pick<ScoredIndicator, 'scoring' | 'direction'>,
  values: ArrayLike<number>,
  options: PointsOptions = {},
): Float64Array {
  const { groups = null, profile = null } = options;
  switch (scoring.rule) {
    case 'linear':
      return rate(values, 'linear');
    case 'goalpost':
    case 'log':
      return stretched(scoring, direction, values, profile);
    case 'target':
      return scoring.low === null || scoring.high === null
        ? new Float64Array(values.length).fill(NaN)
        : rate(values, 'target', scoring);
    case 'percentile': {
      const points = rate(values, 'percentile', { groups });
      if (!lacksPoints(points, values)) return points;
      const instead = pointsOf({ scoring: scoring.fallback, direction }, values, { profile });
      for (let row = 0; row < points.length; row++) if (Number.isNaN(points[row])) points[row] = instead[row];
      return points;
    }
    case 'anchor':
      return scoring.mean ? betweenAnchors(values) : rate(values, 'anchor');
    case 'binary':
      return yesOrNo(values);
    case 'piecewise':
      return piecewise(values, scoring.knots);
    case 'share':
      return shares(scoring.anchors === null ? requireAmounts(values) : betweenAnchors(values), groups);
  }
}

function stretched(
  scoring: Stretched,
  direction: ScoredIndicator['direction'],
  values: ArrayLike<number>,
  profile: string | null,
): Float64Array {
  const ends = endsFor(scoring, direction, values, profile);
  // RATE takes its own ends where the data gives equal ones.
  return rate(values, scoring.rule, followsData(scoring) && ends.low === ends.high ? {} : ends);
}

/** Whether a value that is there has no points. */
function lacksPoints(points: Float64Array, values: ArrayLike<number>): boolean {
  for (let row = 0; row < points.length; row++) {
    if (Number.isNaN(points[row]) && !Number.isNaN(values[row])) return true;
  }
  return false;
}

function yesOrNo(values: ArrayLike<number>): Float64Array {
  const points = new Float64Array(values.length);
  for (let row = 0; row < points.length; row++) {
    const value = values[row];
    // 0 for both answers without asking which: the processor would guess it wrongly half of the time.
    const off = value * (value - 1);
    if (off !== 0 && !Number.isNaN(off)) throw new OutOfDomain('not-binary', row, 0);
    points[row] = 100 * value;
  }
  return points;
}

function betweenAnchors(values: ArrayLike<number>): Float64Array {
  const points = new Float64Array(values.length);
  for (let row = 0; row < points.length; row++) {
    if (values[row] < 1 || values[row] > 5) throw new OutOfDomain('not-an-anchor', row, 0);
    points[row] = 25 * (values[row] - 1);
  }
  return points;
}

function requireAmounts(values: ArrayLike<number>): ArrayLike<number> {
  for (let row = 0; row < values.length; row++) {
    if (values[row] < 0) throw new OutOfDomain('negative-share', row, 0);
  }
  return values;
}

/** One step between two goalposts for each pair of neighbouring knots; steps that are not reached add nothing. */
function piecewise(values: ArrayLike<number>, knots: Extract<Scoring, { rule: 'piecewise' }>['knots']): Float64Array {
  const points = new Float64Array(values.length).fill(knots[0][1]);
  for (let at = 1; at < knots.length; at++) {
    const [low, lower] = knots[at - 1];
    const [high, upper] = knots[at];
    for (let row = 0; row < points.length; row++) {
      points[row] += ((upper - lower) * betweenGoalposts(values[row], low, high)) / 100;
    }
  }
  return points;
}
