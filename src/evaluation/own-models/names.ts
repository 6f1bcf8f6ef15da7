import { tableIds, type TableId } from '../../models/own/tables';

/** The tables of one own model in the workbook. */
export interface OwnModelNames {
  readonly whole: string;
  readonly parts: Readonly<Record<TableId, string>>;
}

/** The first table of an own model, which names the others. */
export const isOwnModelTable = (name: string): boolean => /^coop_model(_\d+)?$/i.test(name);

/** The key of the line that names a table. */
export const tableKey = (id: TableId): string => `table-${id}`;

/** coop_model, or coop_model_2 and so on for another one: all names of one model end alike. */
export function freeModelNames(taken: readonly string[]): OwnModelNames {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const names = namesWith(number === 1 ? '' : `_${number}`);
    if ([names.whole, ...Object.values(names.parts)].every((name) => !used.has(name))) return names;
  }
}

const namesWith = (suffix: string): OwnModelNames => ({
  whole: `coop_model${suffix}`,
  parts: Object.fromEntries(tableIds.map((id) => [id, `coop_model_${id}${suffix}`])) as Record<TableId, string>,
});
