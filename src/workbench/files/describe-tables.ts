import { boxOf } from '../grid/address';
import { usualTableStyle } from '../grid/tables';
import { keyOf } from './describe-cells';
import { CannotSave } from './refusal';
import type { Snapshot } from './snapshot';
import type { Resources } from './snapshot-resources';
import type { CellState, TableState } from './state';

export function describeTables(
  resources: Resources,
  snapshot: Snapshot,
  id: string,
  cells: ReadonlyMap<string, CellState>,
): Map<string, TableState> {
  return new Map(
    (resources.tables[id]?.tables ?? []).map((table) => {
      if (table.filters.tableColumnFilterList?.some(Boolean)) throw new CannotSave('filter', table.name);
      const box = boxOf(table.range);
      const header = (column: number) => cells.get(keyOf(box.row, box.column + column))?.value;
      const columns = Array.from({ length: box.columns }, (_, column) =>
        String(header(column) ?? `Column${column + 1}`),
      );
      return [table.id, { name: table.name, box, columns, style: snapshot.tableStyles[table.id] ?? usualTableStyle }];
    }),
  );
}
