import type { OwnModel, PlacedTable } from '../evaluation/own-models/read-own-models';
import type { CellValue } from '../evaluation/source';
import { inExcel } from './in-excel';

/** The own models that stand in the workbook, each with what is wrong with it, wherever their sheets have moved. */
export const listOwnModels = (): Promise<OwnModel[]> =>
  inExcel(async (context) => {
    const tables = context.workbook.tables.load('items/name, items/worksheet/name');
    await context.sync();
    const found = tables.items
      .filter(({ name }) => /^coop_model(_|$)/i.test(name))
      .map((table) => ({
        table,
        headers: table.getHeaderRowRange().load('values, rowIndex, columnIndex'),
        body: table.getDataBodyRange().load('values'),
      }));
    if (found.length === 0) return [];
    await context.sync();
    const { readOwnModels } = await import('../evaluation/own-models/read-own-models');
    return readOwnModels(
      found.map(({ table, headers, body }): PlacedTable => ({
        name: table.name,
        sheet: table.worksheet.name,
        row: headers.rowIndex,
        column: headers.columnIndex,
        headers: headers.values[0].map(String),
        rows: body.values as CellValue[][],
      })),
    );
  });
