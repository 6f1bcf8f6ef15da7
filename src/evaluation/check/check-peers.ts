import { placeOf } from '../address';
import type { Evaluation } from '../evaluation';
import type { Finding } from '../findings';
import { fewestPeers, peerGroups } from '../peers';

/** Every unit that has values needs its peer group, and a group enough peers for a comparison inside it. */
export function checkPeers(evaluation: Evaluation, blankRows: ReadonlySet<number>): Finding[] {
  const { source, peers, grades } = evaluation;
  const groups = peerGroups(evaluation);
  if (groups === null || peers === null) return [];
  const at = (row: number) => placeOf(source, row, peers);
  const rows = groups.map((_, row) => row).filter((row) => !blankRows.has(row));
  const header = source.headers[peers];
  const unnamed = rows.filter((row) => groups[row] === '');
  if (unnamed.length > 0) {
    return unnamed.map((row) => ({ code: 'peer-missing', severity: 'problem', place: at(row), facts: { header } }));
  }
  const byPercentile = evaluation.indicators.some(({ scoring }) => scoring.rule === 'percentile');
  const leastForClasses = grades?.basis === 'group-rank' ? grades.leastUnits : 0;
  return [...new Set(rows.map((row) => groups[row]))].flatMap((group): Finding[] => {
    const members = rows.filter((row) => groups[row] === group);
    const count = members.length;
    const few = (code: Finding['code'], least: number): Finding[] =>
      count >= least ? [] : [{ code, severity: 'notice', place: at(members[0]), facts: { group, count, least } }];
    return [
      ...few(byPercentile ? 'few-peers-percentiles' : 'few-peers', fewestPeers),
      ...few('few-peers-for-classes', leastForClasses),
    ];
  });
}
