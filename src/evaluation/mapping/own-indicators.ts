import { columnLetters } from '../address';
import type { ColumnFormula, IndicatorInUse } from '../evaluation';
import type { Source } from '../source';
import { plainColumn } from './suggest-mapping';

export type OwnIndicator = IndicatorInUse & { readonly data: ColumnFormula };

/**
 * Every column that holds a number, as an indicator of the user's own: named by its header, coded by its column's
 * letters, more is better, equal weights, scored between the smallest and the largest value.
 */
export function ownIndicators(source: Source): OwnIndicator[] {
  const columns = source.headers.flatMap((_, column) =>
    source.rows.some((row) => typeof row[column] === 'number') ? [column] : [],
  );
  return columns.map((column) => {
    const code = columnLetters(source.column + column);
    const header = source.headers[column].trim() || code;
    return {
      code,
      name: { en: header, zh: header },
      unit: { en: '', zh: '' },
      dimension: '',
      direction: 'benefit',
      scoring: { rule: 'goalpost', low: null, high: null },
      scoringReason: null,
      accepts: null,
      data: plainColumn(column),
      defaultWeight: 1 / columns.length,
    };
  });
}
