import { cellAddress, rangeAddress } from '../address';
import type { Format } from './plan';

/** Colours of what is written, the light ones of the pane. */
export const colours = {
  text: '#242424',
  muted: '#616161',
  headerFill: '#F0F0F0',
  /** The first party and scores, the second party, the third, and what they are held against. */
  first: '#0F6CBD',
  second: '#8A5A00',
  third: '#424242',
  reference: '#616161',
  bar: '#96C6FA',
  input: '#0F548C',
  inputFill: '#EBF3FC',
  uncertainFill: '#F5E2B8',
  /** What asks to be looked at. */
  marked: '#F5E2B8',
  onCourse: '#CFE8CF',
  behind: '#F4C7C3',
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

/** The number format of scores with so many decimals. */
export const decimals = (digits: number): string => `0.${'0'.repeat(digits)}`;

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

/** Width of a column of numbers: a short header, which is bold, fits in one line; a longer one wraps between its words. */
export function numberWidth(header: string): number {
  const width = displayWidth(header);
  const word = header.split(' ').reduce((longest, one) => Math.max(longest, latinWidth(one)), 0);
  return Math.max(width <= 16 ? Math.max(10, width + 3) : Math.min(20, Math.ceil(width / 2) + 4), word + 3);
}

/** A text with Han characters may break anywhere. */
const latinWidth = (word: string): number => (displayWidth(word) === word.length ? word.length : 0);

const lineHeight = 15;

/** A Han character takes somewhat more than two digits, and no line begins with a comma. */
const wideInLines = 2.2;

/** Height of a row in points in which each text wraps inside the width of its column. */
export function heightFor(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => Math.ceil(displayWidth(text, wideInLines) / (widths[column] - 1)));
  return lineHeight * Math.max(1, ...lines) + 3;
}

/** The header row of a table, high enough for its texts. */
export const headerHeight = (headers: readonly string[], widths: readonly number[]): Format => ({
  range: cellAddress(headerRow, 0),
  rowHeight: heightFor(headers, widths),
});

/** A word as it begins a header: "province" becomes "Province". */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const displayWidth = (text: string, wide = 2): number =>
  [...text].reduce((width, letter) => width + (letter.codePointAt(0)! > 0x2e7f ? wide : 1), 0);

export const titleBlocks = (title: string, caption: string) => [
  { at: cellAddress(0, 0), values: [[title]] },
  { at: cellAddress(1, 0), values: [[caption]] },
];
