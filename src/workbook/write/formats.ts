import type { Format, PlannedSheet } from '../../evaluation/plan/plan';

export function writeFormat(sheet: Excel.Worksheet, format: Format): void {
  const range = sheet.getRange(format.range);
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.italic !== undefined) range.format.font.italic = format.italic;
  if (format.color !== undefined) range.format.font.color = format.color;
  if (format.size !== undefined) range.format.font.size = format.size;
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.align !== undefined) range.format.horizontalAlignment = format.align;
  if (format.top) range.format.verticalAlignment = 'Top';
  if (format.rowHeight !== undefined) range.format.rowHeight = format.rowHeight;
  if (format.numberFormat !== undefined) {
    // Office.js spreads one value over the whole range, whatever its size; its declaration knows only arrays.
    range.numberFormat = format.numberFormat as unknown as string[][];
  }
}

/** Pixels of a digit of the standard font and of the padding of a cell, and points of a pixel. */
const digit = 7;
const padding = 5;
const point = 0.75;

export function writeWidths(sheet: Excel.Worksheet, widths: PlannedSheet['widths']): void {
  for (let first = 0, next; first < widths.length; first = next) {
    next = first + 1;
    while (next < widths.length && widths[next] === widths[first]) next++;
    const alike = sheet.getRangeByIndexes(0, first, 1, next - first);
    alike.format.columnWidth = (widths[first] * digit + padding) * point;
  }
}

export function writeFreeze(sheet: Excel.Worksheet, { rows, columns }: PlannedSheet['freeze']): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
