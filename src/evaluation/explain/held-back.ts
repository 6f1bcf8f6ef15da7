import { matrixOf } from '../../methods/matrix';
import { obstacleDegrees } from '../../methods/synergy/obstacle';
import type { Result } from '../result';

export interface HeldBack {
  readonly indicator: number;
  /** Share of the unit's whole gap to 100 points in everything, 0–1. */
  readonly share: number;
}

/** Which indicators make up a unit's gap to the ideal (obstacle degrees), the largest first; missing ones take no part. */
export function heldBackBy({ points, weights }: Result, unit: number): HeldBack[] {
  const present = weights.flatMap((_, at) => (Number.isNaN(points[unit][at]) ? [] : [at]));
  if (present.length === 0) return [];
  const normalized = matrixOf([present.map((at) => points[unit][at] / 100)]);
  const degrees = obstacleDegrees(
    normalized,
    present.map((at) => weights[at]),
  );
  return present
    .map((indicator, at): HeldBack => ({ indicator, share: degrees.values[at] }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share);
}
