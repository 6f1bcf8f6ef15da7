import { cellAddress, rangeAddress } from '../address';
import type { Format } from './plan';

/** Colours of what is written, the light ones of the pane. */
export const colours = {
  text: '#242424',
  muted: '#616161',
  headerFill: '#F0F0F0',
  first: '#0F6CBD',
  bar: '#96C6FA',
  input: '#0F548C',
  inputFill: '#EBF3FC',
} as const;

export const headerRow = 3;

/** Title and caption in the first two rows, a header row over `columns` columns in the fourth. */
export const frameFormats = (columns: number): Format[] => [
  { range: 'A1', bold: true, size: 16, color: colours.text },
  { range: 'A2', color: colours.muted },
  headerFormat(headerRow, columns),
];

export const headerFormat = (row: number, columns: number): Format => ({
  range: rangeAddress(row, 0, 1, columns),
  bold: true,
  color: colours.text,
  fill: colours.headerFill,
  wrap: true,
});

export const inputFormat = (range: string): Format => ({ range, color: colours.input, fill: colours.inputFill });

/** A number format that shows about four digits of numbers of this size. */
export function numberFormatFor(values: readonly number[]): string {
  const present = values.filter((value) => !Number.isNaN(value));
  if (present.every(Number.isInteger)) return '#,##0';
  const largest = present.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest >= 1000) return '#,##0';
  return largest >= 100 ? '#,##0.0' : '0.00';
}

/** Width of a column in characters that holds these texts; Han characters are twice as wide. */
export function widthFor(texts: readonly string[], least = 8, most = 40): number {
  const longest = texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0);
  return Math.min(most, Math.max(least, longest + 2));
}

/** Width of a column of numbers under a header that wraps to two lines or more. */
export const numberWidth = (header: string): number =>
  Math.min(18, Math.max(10, Math.ceil(displayWidth(header) / 2) + 3));

const displayWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);

export const titleBlocks = (title: string, caption: string) => [
  { at: cellAddress(0, 0), values: [[title]] },
  { at: cellAddress(1, 0), values: [[caption]] },
];
