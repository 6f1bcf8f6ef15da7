import { colours, frameFormats, headerFormat, headerRow, heightFor, titleBlocks, widthFor } from './appearance';
import { cellAddress, onSheet, rangeAddress } from '../address';
import { evaluationRows, type Stamp } from './evaluation-rows';
import { nothing } from '../stored-choices';
import { keptTable } from './kept-table';
import type { Layout } from './layout';
import type { Block, PlannedSheet } from './plan';

const valueWidth = 90;

/** The evaluation as a table of keys and values, readable for people and for the add-in in any language. */
export function evaluationSheet(layout: Layout, stamp: Stamp): PlannedSheet {
  const { evaluation, objects, sheets, t } = layout;
  const kept = keptTable(layout);
  const rows = evaluationRows(layout, stamp, kept.tables[0]?.name ?? nothing);
  const headers = [t('sheets.head.key'), t('sheets.head.property'), t('sheets.head.value')];
  return {
    name: sheets.evaluation,
    part: 'evaluation',
    live: false,
    size: { rows: rows.length, columns: headers.length },
    blocks: [
      ...titleBlocks(evaluation.name, t('sheets.caption.evaluation')),
      { at: cellAddress(headerRow, 0), values: [headers, ...rows] },
      ...leftOutBlock(layout),
      ...kept.blocks,
    ],
    formulas: [],
    tables: [
      { name: objects.evaluation, range: rangeAddress(headerRow, 0, rows.length + 1, headers.length) },
      ...kept.tables,
    ],
    formats: [
      ...frameFormats(headers.length),
      ...(evaluation.rows.leftOut.length > 0
        ? [{ ...headerFormat(headerRow, 1), range: cellAddress(headerRow, leftOutColumn) }]
        : []),
      ...kept.formats,
      { range: rangeAddress(headerRow + 1, 0, rows.length, 1), color: colours.muted },
      { range: rangeAddress(headerRow + 1, 2, rows.length, 1), wrap: true, align: 'Left' },
      ...rows.map((row, at) => ({
        range: cellAddress(headerRow + 1 + at, 2),
        rowHeight: heightFor([String(row[2])], [valueWidth]),
      })),
    ],
    widths: [
      widthFor(rows.map(([key]) => key)),
      widthFor(rows.map(([, label]) => label)),
      valueWidth,
      3,
      widthFor(evaluation.rows.leftOut, 12),
      ...kept.widths,
    ],
    freeze: { rows: headerRow + 1, columns: 0 },
    validations: [],
    conditionals: [],
    charts: [],
  };
}

/** Beside the table: formulas look the units up here. */
const leftOutColumn = 4;

const leftOutBlock = ({ evaluation: { rows }, t }: Layout): Block[] =>
  rows.leftOut.length === 0
    ? []
    : [
        {
          at: cellAddress(headerRow, leftOutColumn),
          values: [[t('sheets.takesNoPart')], ...rows.leftOut.map((name) => [name])],
        },
      ];

/** The cells that name the units which take no part. */
export const leftOutCells = ({ evaluation: { rows }, sheets }: Layout): string =>
  onSheet(sheets.evaluation, rangeAddress(headerRow + 1, leftOutColumn, rows.leftOut.length, 1));
