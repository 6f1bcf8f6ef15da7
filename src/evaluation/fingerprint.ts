import type { Evaluation } from './evaluation';
import { fnv1a } from './fnv';
import { columnsRead } from './values';

/** Eight hexadecimal digits that change when a cell changes on which the result depends: names and values. */
export function fingerprint(evaluation: Evaluation): string {
  const { source, unitColumn, peers } = evaluation;
  const columns = [unitColumn, peers, ...columnsRead(evaluation)].filter((column) => column !== null);
  return fnv1a(source.rows.flatMap((row) => columns.map((column) => `${typeof row[column]}:${row[column]}\u0000`)));
}
