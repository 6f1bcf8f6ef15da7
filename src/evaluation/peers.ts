import { smallestGroup } from '../methods/preparing/rate';
import { isMissing } from '../cells/value';
import type { Evaluation } from './evaluation';
import type { Source } from './source';
import { textColumns } from './mapping/unit-column';

/** In a smaller group there are no percentiles and no places. */
export const fewestPeers = smallestGroup;

/** Peer group of each unit, or null where all are peers. A unit without one is in the group "". */
export const peerGroups = ({ source, peers }: Pick<Evaluation, 'source' | 'peers'>): string[] | null =>
  peers === null ? null : source.rows.map((row) => (isMissing(row[peers]) ? '' : String(row[peers])));

/**
 * Places inside each group, 1 = best, from places among all; ties share the mean place. Null without a place among all
 * and in a group of fewer than five that have one.
 */
export function placesAmongPeers(ranks: readonly (number | null)[], groups: readonly string[]): (number | null)[] {
  return ranks.map((own, unit) => {
    const peers = ranks.filter((rank, at) => rank !== null && groups[at] === groups[unit]) as number[];
    if (own === null || peers.length < fewestPeers) return null;
    const ahead = peers.filter((rank) => rank < own).length;
    const level = peers.filter((rank) => rank === own).length;
    return ahead + (level + 1) / 2;
  });
}

/** Columns that can name peer groups: texts of which at least one stands for several units, and not all are the same. */
export const groupColumns = (source: Source, unitColumn: number | null): number[] =>
  textColumns(source).filter((column) => {
    if (column === unitColumn) return false;
    const kinds = new Set(source.rows.map((row) => String(row[column])));
    return kinds.size > 1 && kinds.size < source.rows.length;
  });
