import { isMissing } from '../../cells/value';
import { placeOf } from '../address';
import type { Evaluation } from '../evaluation';
import type { Finding } from '../findings';

/** Every unit that has values needs a name, and two units of one name are worth a look. */
export function checkUnits({ source, unitColumn }: Evaluation, blankRows: ReadonlySet<number>): Finding[] {
  if (unitColumn === null) return [];
  const firstRows = new Map<string, number>();
  return source.rows.flatMap((cells, row): Finding[] => {
    const cell = cells[unitColumn];
    const place = placeOf(source, row, unitColumn);
    if (isMissing(cell)) {
      return blankRows.has(row) ? [] : [{ code: 'unit-name-missing', severity: 'problem', place, facts: {} }];
    }
    const name = String(cell).trim();
    const first = firstRows.get(name);
    if (first === undefined) {
      firstRows.set(name, row);
      return [];
    }
    const facts = { unit: name, other: placeOf(source, first, unitColumn).address };
    return [{ code: 'unit-name-twice', severity: 'notice', place, facts }];
  });
}
