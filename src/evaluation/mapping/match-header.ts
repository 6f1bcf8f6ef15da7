import type { Text } from '../../models/schema';
import { measureOfUnit, statedMeasure } from '../measure';
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
  const expected = exact.find((column) => isInUnit(headers[column], parts[column].unit, wanted.unit));
  if (expected !== undefined) return { column: expected, kind: 'name' };
  if (exact.length > 0) return { column: exact[0], kind: 'unit-differs' };

  const closeness = parts.map((header) =>
    Math.max(0, ...header.names.flatMap((name) => names.map((known) => likeness(name, known)))),
  );
  const closest = Math.max(...closeness);
  return closest >= nearEnough ? { column: closeness.indexOf(closest), kind: 'near-name' } : null;
}

/** What is measured alike in other words, such as 10k yuan and 万元, is one unit; 元 and 万元 are two. */
function isInUnit(header: string, stated: string, wanted: Text): boolean {
  const [one, other] = [statedMeasure(header), measureOfUnit(wanted)];
  return one && other ? one.of === other.of && one.scale === other.scale : sameUnit(stated, wanted);
}

/** What the numbers of a column are multiplied by to stand in the wanted unit; null where that cannot be said. */
export function conversion(header: string, wanted: Text): number | null {
  const [one, other] = [statedMeasure(header), measureOfUnit(wanted)];
  return one && other && one.of === other.of ? Number((one.scale / other.scale).toPrecision(12)) : null;
}
