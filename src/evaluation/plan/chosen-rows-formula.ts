import { columnAddress, onSheet } from '../address';
import { isEveryRow } from '../chosen-rows';
import type { CellValue } from '../source';
import type { Layout } from './layout';

/** A formula over the user's rows, cut to those of the chosen year and without the units that are left out. */
export function onlyChosen(layout: Layout, formula: string): string {
  const { rows, source, unitColumn } = layout.evaluation;
  if (isEveryRow(rows)) return formula;
  const cells = (column: number) => onSheet(source.sheet, columnAddress(source, column));
  const ofYear = rows.year ? [`(${cells(rows.year.column)}=${literal(rows.year.value)})`] : [];
  const takingPart =
    rows.leftOut.length > 0 && unitColumn !== null
      ? [`ISNA(XMATCH(${cells(unitColumn)},${layout.objects.leftOut}))`]
      : [];
  return `FILTER(${formula},${[...ofYear, ...takingPart].join('*')})`;
}

const literal = (value: CellValue): string =>
  typeof value === 'number' ? String(value) : `"${String(value).replaceAll('"', '""')}"`;
