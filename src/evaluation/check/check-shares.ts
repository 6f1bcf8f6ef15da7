import { isCovered } from '../../models/score/coverage';
import { rowsPlace } from '../address';
import type { Evaluation, IndicatorInUse } from '../evaluation';
import type { Finding } from '../findings';
import { divides } from '../unknown-shares';
import { columnsBehind } from '../values';
import { checkMissing, lacksCell } from './check-cells';
import type { Checked } from './checked';

/** What is divided and of which nobody's share is known, because one of the rows has no value. */
export const sharesLost = (evaluation: Evaluation, rows: readonly number[]): IndicatorInUse[] =>
  evaluation.indicators.filter(
    (one) => one.scoring.rule === 'share' && rows.some((row) => lacksCell(evaluation, row, one)),
  );

/**
 * Blanks where something is divided: they take the share of that indicator from everyone, not only from their own row.
 * `rows` are those with any value. A party without one keeps all shares unknown until it is filled or left out.
 */
export function checkShares(
  { evaluation, names }: Checked,
  rows: readonly number[],
  weights: readonly number[],
): Finding[] {
  if (!divides(evaluation)) return [];
  const { source, indicators, unitColumn } = evaluation;
  const silent = source.rows.flatMap((_, row) => (names[row] === '' || rows.includes(row) ? [] : [row]));
  const parties = silent.map((row): Finding => ({
    code: 'share-row-blank',
    severity: 'problem',
    place: rowsPlace(source, row, row),
    facts: { unit: names[row] },
    ...(unitColumn === null ? {} : { units: [names[row]] }),
  }));
  const lost = sharesLost(evaluation, rows);
  const known = 1 - lost.reduce((sum, one) => sum + weights[indicators.indexOf(one)], 0);
  const nobody: Finding[] = isCovered(known)
    ? []
    : [{ code: 'shares-incomplete', severity: 'problem', place: null, facts: { percent: Math.floor(100 * known) } }];
  const columns = [...new Set(lost.flatMap(({ data }) => columnsBehind(evaluation, data)))];
  const blanks = checkMissing(evaluation, new Set(rows), 'notice', columns).map((finding) => ({
    ...finding,
    code: 'share-unknown' as const,
  }));
  return [...parties, ...nobody, ...blanks];
}
