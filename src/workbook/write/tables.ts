import type { PlannedSheet } from '../../evaluation/plan/plan';

export function writeTables(sheet: Excel.Worksheet, tables: PlannedSheet['tables']): void {
  for (const { name, range } of tables) {
    sheet.tables.add(range, true).name = name;
  }
}
