import { placeOf } from '../address';
import type { Evaluation } from '../evaluation';
import type { Finding } from '../findings';
import { groupsOf } from '../preparation';
import { firstColumn } from '../values';
import { columnPlace } from './plausibility/rule';

/** Where missing values are filled: how many in each column, and groups in which there is nothing to fill from. */
export function checkFilled(evaluation: Evaluation, values: readonly (readonly number[])[]): Finding[] {
  const { source, indicators, preparation } = evaluation;
  const units = values.flatMap((row, at) => (row.every(Number.isNaN) ? [] : [at]));
  const groups = groupsOf(source, preparation);
  return indicators.flatMap((indicator, at): Finding[] => {
    const missing = units.filter((unit) => Number.isNaN(values[unit][at]));
    if (missing.length === 0) return [];
    const header = source.headers[firstColumn(evaluation, indicator.data)];
    const known = new Set(units.filter((unit) => !Number.isNaN(values[unit][at])).map((unit) => groups?.[unit] ?? ''));
    const lost = missing.find((unit) => !known.has(groups?.[unit] ?? ''));
    if (lost !== undefined && preparation.missing !== 'zero') {
      const place = placeOf(source, lost, firstColumn(evaluation, indicator.data));
      const facts = { header, group: groups?.[lost] ?? '–' };
      return [{ code: 'nothing-to-fill-from', severity: 'problem', place, facts }];
    }
    const place = columnPlace(evaluation, firstColumn(evaluation, indicator.data));
    return [{ code: 'missing-filled', severity: 'notice', place, facts: { header, count: missing.length } }];
  });
}
