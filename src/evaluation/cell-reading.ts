import { isMissing } from '../cells/value';
import { isNumeral } from './fix/number-meant';
import type { CellValue } from './source';

/** What stands in a cell where a number is expected. */
export type CellReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'error'; readonly text: string }
  /** A number that Excel does not take for one. */
  | { readonly kind: 'number-as-text'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

export function readCell(cell: CellValue): CellReading {
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell === 'boolean') return { kind: 'text', text: String(cell).toUpperCase() };
  if (isMissing(cell)) return { kind: 'missing' };
  if (/^#[A-Z_/0]+[!?]?$/.test(cell)) return { kind: 'error', text: cell };
  return { kind: isNumeral(cell) ? 'number-as-text' : 'text', text: cell };
}
