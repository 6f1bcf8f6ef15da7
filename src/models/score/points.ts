import { rate } from '../../methods/preparing/rate';
import { OutOfDomain } from '../../methods/refusals';
import type { ScoredIndicator } from '../schema';
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
      const percentiles = rate(values, 'percentile', { groups });
      if (!percentiles.some((points, row) => Number.isNaN(points) && !Number.isNaN(values[row]))) return percentiles;
      const instead = pointsOf({ scoring: scoring.fallback, direction }, values, { profile });
      return percentiles.map((points, row) => (Number.isNaN(points) ? instead[row] : points));
    }
    case 'anchor':
      return scoring.mean ? betweenAnchors(values) : rate(values, 'anchor');
    case 'binary':
      return Float64Array.from(values, (value, row) => {
        if (value !== 0 && value !== 1 && !Number.isNaN(value)) throw new OutOfDomain('not-binary', row, 0);
        return 100 * value;
      });
    case 'piecewise':
      return piecewise(values, scoring.knots);
    case 'share':
      return shares(scoring.anchors === null ? amounts(values) : betweenAnchors(values), groups);
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

function betweenAnchors(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values, (value, row) => {
    if (value < 1 || value > 5) throw new OutOfDomain('not-an-anchor', row, 0);
    return 25 * (value - 1);
  });
}

function amounts(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values, (value, row) => {
    if (value < 0) throw new OutOfDomain('negative-share', row, 0);
    return value;
  });
}

/** One step between two goalposts for each pair of neighbouring knots; steps that are not reached add nothing. */
function piecewise(values: ArrayLike<number>, knots: Extract<Scoring, { rule: 'piecewise' }>['knots']): Float64Array {
  const points = Float64Array.from(values, (value) => (Number.isNaN(value) ? NaN : knots[0][1]));
  knots.slice(1).forEach(([high, upper], at) => {
    const [low, lower] = knots[at];
    const step = rate(values, 'goalpost', { low, high });
    step.forEach((share, row) => (points[row] += ((upper - lower) * share) / 100));
  });
  return points;
}
