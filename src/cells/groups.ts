import { CellIssue } from './issue';
import { readItemNames } from './items';
import { isOmitted, vectorOf } from './range';
import type { Rows } from './rows';

/** The group of each unit that takes part; null where the argument is left out. */
export function readUnitGroups(argument: unknown, name: string, rows: Rows): string[] | null {
  if (isOmitted(argument)) return null;
  const found = vectorOf(argument, name).length;
  if (found !== rows.rangeRows) {
    throw new CellIssue({ code: 'wrong-length', argument: name, expected: rows.rangeRows, found });
  }
  return readItemNames(argument, name, rows);
}
