import { isMissing } from '../cells/value';
import type { CellValue } from './source';

/** What stands in a cell where a number is expected. */
export type CellReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'error'; readonly text: string }
  /** A number that Excel does not take for one; `meant` is null where several readings are possible. */
  | { readonly kind: 'number-as-text'; readonly text: string; readonly meant: number | null }
  /** Words, perhaps with a number that is clear from them. */
  | { readonly kind: 'text'; readonly text: string; readonly meant: number | null };

const magnitudes: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const plainNumber = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?(e[+-]?\d+)?$/i;
const wordedNumber =
  /^(约|大约|近|about |approx\.? |ca\.? |~)?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(万亿|千|万|亿)?(元|人|家|项|件|个|所)?$/i;

export function readCell(cell: CellValue): CellReading {
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell === 'boolean') return { kind: 'text', text: String(cell).toUpperCase(), meant: null };
  if (isMissing(cell)) return { kind: 'missing' };
  if (/^#[A-Z_/0]+[!?]?$/.test(cell)) return { kind: 'error', text: cell };
  // Full-width digits and signs become ordinary ones; no-break spaces count as spaces.
  const spelled = cell.normalize('NFKC').trim();
  if (plainNumber.test(spelled)) return { kind: 'number-as-text', text: cell, meant: numberOf(spelled) };
  if (/^[+-]?\d+(\.\d+)?\s*%$/.test(spelled)) return { kind: 'number-as-text', text: cell, meant: null };
  return { kind: 'text', text: cell, meant: wordedMeaning(spelled) };
}

const numberOf = (spelled: string): number => Number(spelled.replaceAll(',', ''));

function wordedMeaning(spelled: string): number | null {
  const match = wordedNumber.exec(spelled);
  if (!match) return null;
  const [, , digits, magnitude] = match;
  return numberOf(digits) * (magnitude ? magnitudes[magnitude] : 1);
}
