import type { PlannedSheet } from '../../evaluation/plan/plan';

/** A quiet style: the plan's own formats say what is a heading and what may be typed over. */
const style = 'TableStyleLight1';

export function writeTables(sheet: Excel.Worksheet, tables: PlannedSheet['tables']): void {
  for (const { name, range } of tables) {
    const table = sheet.tables.add(range, true);
    table.name = name;
    table.style = style;
  }
}
