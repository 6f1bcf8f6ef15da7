import type { Evaluation } from './evaluation';
import { columnsRead } from './values';

/** Eight hexadecimal digits that change when a cell changes on which the result depends (FNV-1a over names and values). */
export function fingerprint(evaluation: Evaluation): string {
  const { source, unitColumn } = evaluation;
  const columns = [...(unitColumn === null ? [] : [unitColumn]), ...columnsRead(evaluation)];
  let hash = 0x811c9dc5;
  for (const row of source.rows) {
    for (const column of columns) {
      const cell = row[column];
      const text = `${typeof cell}:${cell}\u0000`;
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
