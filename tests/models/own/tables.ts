import type { OwnTable } from '../../../src/models/own/read-rows';
import type { OwnTables } from '../../../src/models/own/read-model';
import { tableIds, tableKinds, type TableId } from '../../../src/models/own/tables';
import { rowsOfModel } from '../../../src/models/own/to-rows';
import type { Model, Text } from '../../../src/models/schema';

/** A model's tables as they would be read from the workbook right after they were written. */
export function tablesOf(model: Model, language: keyof Text): OwnTables {
  const { lines, parts } = rowsOfModel(model, language);
  const whole = {
    headers: ['Key', 'Property', 'Value', 'Chinese'],
    rows: lines.map(({ key, column, cells }) => [key, column.header[language], ...cells]),
  };
  const table = (id: TableId): OwnTable => ({
    headers: tableKinds[id].columns.map(({ header }) => header[language]),
    rows: parts[id],
  });
  return { whole, parts: Object.fromEntries(tableIds.map((id) => [id, table(id)])) as Record<TableId, OwnTable> };
}
