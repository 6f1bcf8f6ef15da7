import { percentiles } from '../normalization/percentile';

export interface MatchResult {
  /** Percentiles inside the group, 0–100. */
  readonly contribution: Float64Array;
  readonly compensation: Float64Array;
  /** 100 = stands equally high in both. */
  readonly match: Float64Array;
}

/**
 * Match of contribution and compensation: whether those who contribute more also receive more.
 *
 * Formula: 100 − |percentile of contribution − percentile of compensation|.
 * Convention: percentiles as in `percentile`, inside the group; a group of one stands at 50 in both and matches fully.
 * Source: the matching degree of contribution and compensation of this project's models.
 */
export function match(
  contribution: ArrayLike<number>,
  compensation: ArrayLike<number>,
  groups: readonly string[] | null = null,
): MatchResult {
  const own = insideGroups(contribution, groups);
  const received = insideGroups(compensation, groups);
  return {
    contribution: own,
    compensation: received,
    match: own.map((place, row) => 100 - Math.abs(place - received[row])),
  };
}

function insideGroups(values: ArrayLike<number>, groups: readonly string[] | null): Float64Array {
  const members = new Map<string, number[]>();
  for (let row = 0; row < values.length; row++) {
    const group = groups?.[row] ?? '';
    const rows = members.get(group);
    if (rows) rows.push(row);
    else members.set(group, [row]);
  }
  const places = new Float64Array(values.length);
  for (const rows of members.values()) {
    const inside = percentiles(
      rows.map((row) => values[row]),
      'benefit',
    );
    rows.forEach((row, at) => (places[row] = inside[at]));
  }
  return places;
}
