import type { Translate } from '../../locales';
import type { RankingLine } from '../../workbook/room';

/** What stands below a unit in the ranking: its place among its peers, then why it has no score or no better class. */
export const lineNote = (t: Translate, { peers, note }: RankingLine): string => {
  if (!peers || peers.rank === null || peers.count === null) return note;
  const { group, rank, count: of } = peers;
  return [t('result.amongPeers', { group, rank, of }), note].filter((text) => text !== '').join(' · ');
};

/** What is said of every unit alike is said once for all; empty where it is not the same of all. */
export const commonNote = (lines: readonly RankingLine[]): string =>
  lines.length > 1 && lines.every(({ note, peers }) => !peers && note === lines[0].note) ? lines[0].note : '';
