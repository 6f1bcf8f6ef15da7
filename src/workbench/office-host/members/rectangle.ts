import type { Box } from '../../grid/address';
import { fail } from '../errors';

/** What is set on a range: a rectangle of its size, or one value for every cell. */
export function rectangle(box: Box, given: unknown, where: string): unknown[][] {
  if (!Array.isArray(given)) {
    return Array.from({ length: box.rows }, () => Array<unknown>(box.columns).fill(given));
  }
  const rows = given as unknown[][];
  if (rows.length !== box.rows || rows.some((row) => !Array.isArray(row) || row.length !== box.columns)) {
    fail(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      where,
    );
  }
  return rows;
}
