/** What a single cell holds, as a number or the reason why it is none. */
export type CellReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'extreme'; readonly text: string };

const missingWords: ReadonlySet<string> = new Set(['', 'NA', 'N/A', '-', '—', '缺失']);

/** A decimal numeral as a spreadsheet in any language writes it out; thousands marks, units and signs are text. */
const numeral = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Squares, sums and ratios of numbers inside these limits stay finite, so the methods need no checks of their own. */
const largest = 1e100;
const smallest = 1e-100;

export function isMissing(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && missingWords.has(cell.trim()));
}

export function isOrdinary(value: number): boolean {
  const size = Math.abs(value);
  const timesSmallest = size / smallest;
  // Negative only between 0 and the smallest. Asking whether a value is 0 would make the processor guess, half of the
  // time wrongly in a table of zeros and ones.
  return size <= largest && timesSmallest * (timesSmallest - 1) >= 0;
}

export function readValue(cell: unknown): CellReading {
  if (typeof cell === 'number') return readNumber(cell, cell);
  if (isMissing(cell)) return { kind: 'missing' };
  const text = textOf(cell);
  return numeral.test(text) ? readNumber(Number(text), text) : { kind: 'text', text };
}

/** Only a number that is refused is written out: that takes longer than all the rest. */
function readNumber(value: number, shown: number | string): CellReading {
  return isOrdinary(value) ? { kind: 'number', value } : { kind: 'extreme', text: String(shown) };
}

/** What the user sees in a cell; Excel writes logical values in capitals. */
export function textOf(cell: unknown): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '').trim();
}
