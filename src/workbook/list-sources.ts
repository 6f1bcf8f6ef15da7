import { cellsOf } from './address';
import { inExcel } from './in-excel';
import { ownSheets } from './own-sheets';
import type { SourceChoice } from './room';

/** The tables of the visible sheets and the used ranges of those without a table, in the order of the sheets. */
export const listSources = (): Promise<SourceChoice[]> =>
  inExcel(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load('items/name, items/visibility');
    tables.load('items/name, items/worksheet/name');
    names.load('items/name, items/formula');
    await context.sync();
    const own = ownSheets(tables.items, names.items);
    const candidates = worksheets.items
      .filter(({ name, visibility }) => visibility === 'Visible' && !own.has(name))
      .flatMap((sheet) => {
        const onSheet = tables.items.filter((table) => table.worksheet.name === sheet.name);
        return onSheet.length > 0 ? onSheet.map((table) => tableOn(sheet, table)) : [rangeOn(sheet)];
      });
    await context.sync();
    return candidates.flatMap((candidate) => candidate() ?? []);
  });

/** What a candidate turns out to be once its extent is loaded; null where there is no row below the header. */
type Candidate = () => SourceChoice | null;

function tableOn(sheet: Excel.Worksheet, table: Excel.Table): Candidate {
  const range = table.getRange().load('address');
  const body = table.getDataBodyRange().load('rowCount, columnCount');
  return () => ({
    sheet: sheet.name,
    table: table.name,
    address: cellsOf(range.address),
    rows: body.rowCount,
    columns: body.columnCount,
  });
}

function rangeOn(sheet: Excel.Worksheet): Candidate {
  const used = sheet.getUsedRangeOrNullObject(true).load('address, rowCount, columnCount');
  return () =>
    used.isNullObject || used.rowCount === 1
      ? null
      : {
          sheet: sheet.name,
          table: null,
          address: cellsOf(used.address),
          rows: used.rowCount - 1,
          columns: used.columnCount,
        };
}
