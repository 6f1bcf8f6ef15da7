import { recentSteps, tellsOfStep, type RecentStep } from '../evaluation/recent/recent-step';
import type { CellValue } from '../evaluation/source';
import { inExcel } from './in-excel';

/** What was done in this workbook lately, by its own tables, wherever they have moved. */
export const listRecent = (most: number): Promise<RecentStep[]> =>
  inExcel(async (context) => {
    const tables = context.workbook.tables.load('items/name, items/worksheet/name');
    await context.sync();
    const found = tables.items
      .filter(({ name }) => tellsOfStep(name))
      .map((table) => ({ table, body: table.getDataBodyRange().load('values') }));
    await context.sync();
    return recentSteps(
      found.map(({ table, body }) => ({
        name: table.name,
        place: { sheet: table.worksheet.name, address: 'A1' },
        rows: body.values as CellValue[][],
      })),
      most,
    );
  });
