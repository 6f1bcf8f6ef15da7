import { sheetOf } from './address';

/** What CoopEval writes carries this in its name; `coop_source…` names the user's own data. */
const prefix = /^coop_(?!source(_\d+)?$)/i;

/**
 * Names of the sheets that CoopEval has written, by the tables and defined names that stand on them.
 * Takes the tables with name and worksheet/name, and the workbook's names with name and formula, loaded.
 */
export function ownSheets(tables: readonly Excel.Table[], names: readonly Excel.NamedItem[]): Set<string> {
  const byTables = tables.flatMap((table) => (prefix.test(table.name) ? [table.worksheet.name] : []));
  const byNames = names.flatMap(({ name, formula }) => {
    const sheet = prefix.test(name) ? sheetOf(String(formula)) : null;
    return sheet === null ? [] : [sheet];
  });
  return new Set([...byTables, ...byNames]);
}
