import { placeOf } from '../../address';
import type { Source } from '../../source';

/** Neighbouring cells of one row, such as "B4:E4". */
export function columnsAddress(source: Source, row: number, columns: readonly number[]): string {
  const [first, last] = [columns[0], columns[columns.length - 1]].map((column) => placeOf(source, row, column).address);
  return first === last ? first : `${first}:${last}`;
}
