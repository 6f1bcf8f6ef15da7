import type { RowChoice } from './evaluation';
import type { CellValue, Source } from './source';

export const allRows: RowChoice = { year: null, leftOut: [] };

export const isEveryRow = ({ year, leftOut }: RowChoice): boolean => year === null && leftOut.length === 0;

/** The source with only the chosen rows; each still knows where it stands in the sheet. */
export function withRows(source: Source, { year, leftOut }: RowChoice, unitColumn: number | null): Source {
  const without = new Set(leftOut.map((name) => name.toLowerCase()));
  const isChosen = (cells: readonly CellValue[]): boolean =>
    (year === null || cells[year.column] === year.value) &&
    (unitColumn === null || !without.has(String(cells[unitColumn]).toLowerCase()));
  const rows = source.rows.flatMap((cells, row) => (isChosen(cells) ? [row] : []));
  if (rows.length === source.rows.length) return source;
  const at = new Map(rows.map((row, index) => [row, index]));
  return {
    ...source,
    rows: rows.map((row) => source.rows[row]),
    hiddenRows: source.hiddenRows.flatMap((row) => at.get(row) ?? []),
    chosen: { rows, of: source.rows.length },
  };
}
