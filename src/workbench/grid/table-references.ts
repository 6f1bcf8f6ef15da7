import { ISuperTableService, type ISuperTable } from '@univerjs/engine-formula';
import type { Univer } from '@univerjs/core';

/** A map of tables that also knows "coop_data[Cost]" as the table coop_data. */
class TablesWithColumns extends Map<string, ISuperTable> {
  override has(token: string): boolean {
    return super.has(token) || (token.endsWith(']') && super.has(token.slice(0, token.indexOf('['))));
  }
}

/** Mends two faults of Univer's list of tables. */
export function mendTableReferences(univer: Univer): void {
  const service = univer.__getInjector().get(ISuperTableService);
  const tablesOf = service.getTableMap.bind(service);
  // Its pattern for structured references knows no underscore in a table's name, but it reads every reference that
  // the map has. The product's tables are all named coop_….
  service.getTableMap = (unit) => {
    const tables = tablesOf(unit);
    return tables && new TablesWithColumns(tables);
  };
  // It asks iterators for `some`, which Node 20 does not have.
  service.hasTable = (unit, name) =>
    [...(tablesOf(unit)?.keys() ?? [])].some((known) => known.toLowerCase() === name.toLowerCase());
}
