import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { Area } from '../../grid/address';
import type { Book } from '../../grid/book';
import { setColumnWidths } from '../../grid/column-widths';
import { setFormat, sharedFormat, textWidth } from '../../grid/formats';
import type { Members } from '../member';

const pointsOfPixel = 0.75;

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const nameOf = (names: Readonly<Record<string, number>>, value: number) =>
  Object.keys(names).find((name) => names[name] === value) ?? null;

/** The size that all rows or columns share, in points; Excel gives null where they differ. */
function sharedSize(sizes: readonly number[]): number {
  return sizes.every((size) => size === sizes[0]) ? sizes[0]! * pointsOfPixel : (null as unknown as number);
}
const rowsOf = (area: Area) => Array.from({ length: area.rows }, (_, index) => area.row + index);
const columnsOf = (area: Area) => Array.from({ length: area.columns }, (_, index) => area.column + index);

function autofitColumns(book: Book, area: Area): void {
  const texts = book.range(area).getDisplayValues();
  for (const [across, column] of columnsOf(area).entries()) {
    const widths = texts.map((row) => textWidth(row[across] ?? ''));
    const widest = widths.reduce((most, width) => Math.max(most, width), 0);
    if (widest > textWidth('')) setColumnWidths(book, { ...area, column, columns: 1 }, widest);
  }
}

export const rangeFormatMembers = (book: Book): Members<'RangeFormat'> => ({
  fill: { is: 'RangeFill', of: (area) => area },
  font: { is: 'RangeFont', of: (area) => area },
  borders: { is: 'RangeBorderCollection', of: (area) => area },
  wrapText: {
    get: (area) => sharedFormat(book, area, (style) => style.tb === WrapStrategy.WRAP) as boolean,
    set: (area, wrap) => setFormat(book, area, 'tb', wrap ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED),
  },
  horizontalAlignment: {
    get: (area) => {
      const shared = sharedFormat(book, area, (style) => style.ht ?? HorizontalAlign.UNSPECIFIED);
      return (shared === null ? null : nameOf(horizontal, shared)) as Excel.HorizontalAlignment;
    },
    set: (area, alignment) => setFormat(book, area, 'ht', horizontal[alignment] ?? HorizontalAlign.UNSPECIFIED),
  },
  verticalAlignment: {
    get: (area) => {
      const shared = sharedFormat(book, area, (style) => style.vt || VerticalAlign.BOTTOM);
      return (shared === null ? null : nameOf(vertical, shared)) as Excel.VerticalAlignment;
    },
    set: (area, alignment) => setFormat(book, area, 'vt', vertical[alignment] ?? VerticalAlign.BOTTOM),
  },
  columnWidth: {
    get: (area) => sharedSize(columnsOf(area).map((column) => book.sheet(area.sheet).getColumnWidth(column))),
    set: (area, points) => {
      book.reach(area);
      setColumnWidths(book, area, points / pointsOfPixel);
    },
  },
  rowHeight: {
    get: (area) => sharedSize(rowsOf(area).map((row) => book.sheet(area.sheet).getRowHeight(row))),
    set: (area, points) => {
      book.reach(area);
      book.sheet(area.sheet).setRowHeights(area.row, area.rows, points / pointsOfPixel);
    },
  },
  autofitColumns: { act: (area) => autofitColumns(book, area) },
  autofitRows: { act: (area) => book.sheet(area.sheet).setRowAutoHeight(area.row, area.rows) },
});

export const rangeFillMembers = (book: Book): Members<'RangeFill'> => ({
  color: {
    // Excel says white for a cell without a fill.
    get: (area) => sharedFormat(book, area, (style) => style.bg?.rgb?.toUpperCase() ?? '#FFFFFF') as string,
    set: (area, color) => setFormat(book, area, 'bg', { rgb: color.toUpperCase() }),
  },
  clear: { act: (area) => setFormat(book, area, 'bg', null) },
});

const asNumber = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export const rangeFontMembers = (book: Book): Members<'RangeFont'> => ({
  bold: {
    get: (area) => sharedFormat(book, area, (style) => style.bl === BooleanNumber.TRUE) as boolean,
    set: (area, bold) => setFormat(book, area, 'bl', asNumber(bold)),
  },
  italic: {
    get: (area) => sharedFormat(book, area, (style) => style.it === BooleanNumber.TRUE) as boolean,
    set: (area, italic) => setFormat(book, area, 'it', asNumber(italic)),
  },
  color: {
    get: (area) => sharedFormat(book, area, (style) => style.cl?.rgb?.toUpperCase() ?? '#000000') as string,
    set: (area, color) => setFormat(book, area, 'cl', { rgb: color.toUpperCase() }),
  },
  size: {
    get: (area) => sharedFormat(book, area, (style) => style.fs ?? 11) as number,
    set: (area, size) => setFormat(book, area, 'fs', size),
  },
  name: {
    get: (area) => sharedFormat(book, area, (style) => style.ff ?? 'Calibri') as string,
    set: (area, name) => setFormat(book, area, 'ff', name),
  },
});
