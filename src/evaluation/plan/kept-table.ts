import { cellAddress, rangeAddress } from '../address';
import { checkData } from '../check/check-data';
import { findingText } from '../check/finding-text';
import { findingKey, reasonFor } from '../kept-findings';
import type { CellValue } from '../source';
import { headerFormat, headerRow } from './appearance';
import type { Layout } from './layout';
import type { PlannedSheet } from './plan';

/** To the right of the evaluation and of the units left out. */
const firstColumn = 6;

/** Lines of the table of what was found and is kept: key, cell, finding, reason. */
export function keptRows({ evaluation, t, language }: Layout): CellValue[][] {
  if (Object.keys(evaluation.kept).length === 0) return [];
  return checkData(evaluation, language).flatMap((finding) => {
    const reason = reasonFor(finding, evaluation.kept);
    if (reason === null) return [];
    const cell = finding.place ? `${finding.place.sheet}!${finding.place.address}` : '';
    return [[findingKey(finding), cell, findingText(t, finding), reason]];
  });
}

/** The table as a part of the sheet of the evaluation; nothing where nothing is kept. */
export function keptTable(layout: Layout): Pick<PlannedSheet, 'blocks' | 'tables' | 'formats'> & { widths: number[] } {
  const rows = keptRows(layout);
  if (rows.length === 0) return { blocks: [], tables: [], formats: [], widths: [] };
  const { t, objects } = layout;
  const headers = [t('sheets.head.key'), t('sheets.head.cell'), t('sheets.head.found'), t('sheets.head.keptReason')];
  const range = rangeAddress(headerRow, firstColumn, rows.length + 1, headers.length);
  return {
    blocks: [{ at: cellAddress(headerRow, firstColumn), values: [headers, ...rows] }],
    tables: [{ name: objects.kept, range }],
    formats: [
      { range, wrap: true },
      { ...headerFormat(headerRow, headers.length), range: rangeAddress(headerRow, firstColumn, 1, headers.length) },
    ],
    widths: [3, 24, 16, 60, 40],
  };
}
