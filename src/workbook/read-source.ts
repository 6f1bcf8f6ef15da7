import type { CellValue, Source } from '../evaluation/source';
import { cellsOf, rangeAt } from './address';
import { inExcel } from './in-excel';
import { hiddenRowsOf, readCells, textFormulasOf } from './read-cells';
import { WorkbookProblem, type SourceChoice } from './room';
import { boxProperties, selectedArea } from './selected-area';

const isBlank = (value: CellValue): boolean => value === '';

/** The selected table or range; a single cell stands for what surrounds it. */
export const readSelection = (): Promise<Source> =>
  inExcel(async (context) => {
    const area = await selectedArea(context);
    return 'getDataBodyRange' in area ? sourceOfTable(area) : sourceOfRange(area);
  });

export const readSource = (choice: Pick<SourceChoice, 'sheet' | 'table' | 'address'>): Promise<Source> =>
  inExcel(async (context) => {
    if (choice.table !== null) {
      const table = context.workbook.tables.getItemOrNullObject(choice.table).load('name');
      await context.sync();
      if (table.isNullObject) throw new WorkbookProblem('source-gone', { name: choice.table });
      return sourceOfTable(table);
    }
    const sheet = context.workbook.worksheets.getItemOrNullObject(choice.sheet).load('name');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookProblem('source-gone', { name: choice.sheet });
    return sourceOfRange(rangeAt(sheet, cellsOf(choice.address)));
  }, choice.sheet);

/** A table brings its headings itself, shown or not, and keeps its totals row to itself. */
async function sourceOfTable(table: Excel.Table): Promise<Source> {
  const columns = table.columns.load('items/name');
  const body = table.getDataBodyRange().load(`address, rowHidden, ${boxProperties}`);
  const sheet = table.worksheet.load('name');
  table.load('name');
  await table.context.sync();
  const rows = await readCells(body);
  if (rows.every((row) => row.every(isBlank))) throw headersOnly(sheet.name, body.address);
  return {
    sheet: sheet.name,
    table: table.name,
    row: body.rowIndex - 1,
    column: body.columnIndex,
    headers: columns.items.map((column) => column.name),
    rows,
    hiddenRows: await hiddenRowsOf(body),
    mergedAreas: [],
    textFormulas: await textFormulasOf(body, rows),
  };
}

/** A plain range, cut to the cells in use, whose first row holds the headings. */
async function sourceOfRange(range: Excel.Range): Promise<Source> {
  const sheet = range.worksheet.load('name');
  const used = range.getUsedRangeOrNullObject(true).load(`address, ${boxProperties}`);
  range.load('address');
  await range.context.sync();
  if (used.isNullObject) {
    throw new WorkbookProblem('selection-empty', { sheet: sheet.name, address: cellsOf(range.address) });
  }
  if (used.rowCount === 1) throw headersOnly(sheet.name, used.address);
  const body = used.getOffsetRange(1, 0).getResizedRange(-1, 0).load(`rowHidden, ${boxProperties}`);
  const merged = used.getMergedAreasOrNullObject().load('areas/items/address');
  const [headers, ...rows] = await readCells(used);
  return {
    sheet: sheet.name,
    table: null,
    row: used.rowIndex,
    column: used.columnIndex,
    headers: headers.map(String),
    rows,
    hiddenRows: await hiddenRowsOf(body),
    mergedAreas: merged.isNullObject ? [] : merged.areas.items.map((area) => cellsOf(area.address)),
    textFormulas: await textFormulasOf(body, rows),
  };
}

const headersOnly = (sheet: string, address: string): WorkbookProblem =>
  new WorkbookProblem('headers-only', { sheet, address: cellsOf(address) });
