import type { Text } from '../../models/schema';
import { headerParts, likeness, sameUnit, spelling } from './spelling';

/** What a column must be called to be recognised. */
export interface Wanted {
  readonly code: string;
  readonly name: Text;
  readonly unit: Text;
  readonly aliases: readonly string[];
}

/** How a column was recognised: by the exact name, with a unit that differs, or by a name that is only similar. */
export type MatchKind = 'name' | 'unit-differs' | 'near-name';

export interface HeaderMatch {
  readonly column: number;
  readonly kind: MatchKind;
}

/** Below this likeness two names are different names. */
const nearEnough = 0.72;

/** The column whose header says what is wanted, or null. An exact name wins over a near one. */
export function matchHeader(headers: readonly string[], wanted: Wanted): HeaderMatch | null {
  const names = [wanted.code, wanted.name.en, wanted.name.zh, ...wanted.aliases].map(spelling);
  const parts = headers.map(headerParts);
  const exact = parts.flatMap((header, column) => (header.names.some((name) => names.includes(name)) ? [column] : []));
  const expected = exact.find((column) => sameUnit(parts[column].unit, wanted.unit));
  if (expected !== undefined) return { column: expected, kind: 'name' };
  if (exact.length > 0) return { column: exact[0], kind: 'unit-differs' };

  const closeness = parts.map((header) =>
    Math.max(0, ...header.names.flatMap((name) => names.map((known) => likeness(name, known)))),
  );
  const closest = Math.max(...closeness);
  return closest >= nearEnough ? { column: closeness.indexOf(closest), kind: 'near-name' } : null;
}
