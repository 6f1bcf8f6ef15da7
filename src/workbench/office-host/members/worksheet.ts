import type { Area } from '../../grid/address';
import type { Book } from '../../grid/book';
import { usedArea } from '../../grid/cells';
import { accessDenied, alreadyExists, invalidArgument } from '../errors';
import type { Members } from '../member';
import { guarded, hasProtectedStructure, isProtected } from './protection';

export const sheetByKey = (book: Book, key: string): string | null =>
  book.workbook
    .getSheets()
    .find((sheet) => sheet.getSheetName().toLowerCase() === key.toLowerCase() || sheet.getSheetId() === key)
    ?.getSheetId() ?? null;

function checkedName(book: Book, name: string, where: string): string {
  if (name.length > 31 || /[:\\/?*[\]]/.test(name) || !name.trim()) invalidArgument(name, where);
  if (sheetByKey(book, name) !== null) alreadyExists(where);
  return name;
}

function addSheet(book: Book, name?: string): string {
  if (hasProtectedStructure(book)) accessDenied('WorksheetCollection.add');
  const sheetName = name === undefined ? undefined : checkedName(book, name, 'WorksheetCollection.add');
  // Univer shows a sheet that it inserts; Excel does not.
  const active = book.workbook.getActiveSheet();
  const defaultStyle = active.getSheet().getDefaultCellStyle();
  const made = book.workbook.insertSheet(sheetName, {
    index: book.workbook.getSheets().length,
    sheet: { defaultStyle },
  });
  book.workbook.setActiveSheet(active);
  return made.getSheetId();
}

export const worksheetCollectionMembers: Members<'WorksheetCollection'> = {
  items: { is: 'Worksheet', each: (book) => book.workbook.getSheets().map((sheet) => sheet.getSheetId()) },
  add: { is: 'Worksheet', find: addSheet },
  getItem: { is: 'Worksheet', find: sheetByKey },
  getItemOrNullObject: { is: 'Worksheet', find: sheetByKey },
  getActiveWorksheet: { is: 'Worksheet', find: (book) => book.workbook.getActiveSheet().getSheetId() },
  getCount: {
    answer: (book, visibleOnly) =>
      book.workbook.getSheets().filter((sheet) => !visibleOnly || !sheet.isSheetHidden()).length,
  },
  onActivated: {
    listen: (book, emit) =>
      book.changes.onActivation((sheet) => emit({ type: 'WorksheetActivated', worksheetId: sheet })),
  },
};

export function rangeOn(book: Book, sheet: string, address?: string): Area {
  if (address === undefined) return { sheet, row: 0, column: 0, ...book.extent(sheet) };
  return book.area(address, sheet) ?? invalidArgument(address, 'Worksheet.getRange');
}

export const worksheetMembers = (book: Book): Members<'Worksheet'> => ({
  id: { get: (sheet) => sheet },
  name: {
    get: (sheet) => book.sheet(sheet).getSheetName(),
    set: (sheet, name) => {
      if (sheetByKey(book, name) !== sheet) checkedName(book, name, 'Worksheet.name');
      book.sheet(sheet).setName(name);
    },
  },
  position: {
    get: (sheet) => book.sheet(sheet).getIndex(),
    set: (sheet, position) => book.workbook.moveSheet(book.sheet(sheet), position),
  },
  visibility: {
    get: (sheet) => (book.sheet(sheet).isSheetHidden() ? 'Hidden' : 'Visible'),
    set: (sheet, visibility) =>
      visibility === 'Visible' ? book.sheet(sheet).showSheet() : book.sheet(sheet).hideSheet(),
  },
  tabColor: {
    get: (sheet) => book.sheet(sheet).getTabColor() ?? '',
    set: (sheet, color) => book.sheet(sheet).setTabColor(color),
  },
  showGridlines: {
    get: (sheet) => !book.sheet(sheet).hasHiddenGridLines(),
    set: (sheet, shown) => book.sheet(sheet).setHiddenGridlines(!shown),
  },
  tables: { is: 'TableCollection', of: (sheet) => ({ sheet }) },
  names: { is: 'NamedItemCollection', of: (sheet) => ({ sheet }) },
  charts: { is: 'ChartCollection', of: (sheet) => sheet },
  freezePanes: { is: 'WorksheetFreezePanes', of: (sheet) => sheet },
  pageLayout: { is: 'PageLayout', of: (sheet) => sheet },
  horizontalPageBreaks: { is: 'PageBreakCollection', of: (sheet) => sheet },
  protection: { is: 'WorksheetProtection', of: (sheet) => sheet },
  getRange: { is: 'Range', find: (sheet, address) => rangeOn(book, sheet, address) },
  getRanges: {
    is: 'RangeAreas',
    find: (sheet, addresses = '') => addresses.split(',').map((address) => rangeOn(book, sheet, address.trim())),
  },
  getCell: { is: 'Range', find: (sheet, row, column) => ({ sheet, row, column, rows: 1, columns: 1 }) },
  getRangeByIndexes: {
    is: 'Range',
    find: (sheet, row, column, rows, columns) => {
      if (Math.min(row, column, rows - 1, columns - 1) < 0)
        invalidArgument('a range has at least one cell', 'Worksheet.getRangeByIndexes');
      return { sheet, row, column, rows, columns };
    },
  },
  getUsedRange: {
    is: 'Range',
    find: (sheet, valuesOnly) => usedArea(book, sheet, valuesOnly) ?? { sheet, row: 0, column: 0, rows: 1, columns: 1 },
  },
  getUsedRangeOrNullObject: { is: 'Range', find: (sheet, valuesOnly) => usedArea(book, sheet, valuesOnly) },
  activate: { act: (sheet) => book.workbook.setActiveSheet(sheet) },
  delete: {
    act: (sheet) => {
      if (hasProtectedStructure(book)) accessDenied('Worksheet.delete');
      const visible = book.workbook.getSheets().filter((one) => !one.isSheetHidden());
      if (visible.length === 1 && visible[0]!.getSheetId() === sheet)
        invalidArgument('the last visible sheet', 'Worksheet.delete');
      book.workbook.deleteSheet(sheet);
    },
  },
  onChanged: {
    listen: (sheet, emit) =>
      book.changes.onEdit((area) => {
        if (area.sheet !== sheet) return;
        emit({
          type: 'WorksheetChanged',
          changeType: 'RangeEdited',
          source: 'Local',
          triggerSource: 'Unknown',
          worksheetId: sheet,
          address: cellsOf(book, area),
        });
      }),
  },
  onSelectionChanged: {
    listen: (sheet, emit) =>
      book.changes.onSelection((area) => {
        if (area.sheet === sheet)
          emit({ type: 'WorksheetSelectionChanged', worksheetId: sheet, address: cellsOf(book, area) });
      }),
  },
  onCalculated: {
    listen: (sheet, emit) =>
      book.calculation.onSettled((calculated) => {
        if (calculated.has(sheet)) emit({ type: 'WorksheetCalculated', worksheetId: sheet, address: '' });
      }),
  },
});

const cellsOf = (book: Book, area: Area) => book.address(area).slice(book.address(area).lastIndexOf('!') + 1);

export const freezePanesMembers = (book: Book): Members<'WorksheetFreezePanes'> => ({
  freezeRows: { act: (sheet, count = 1) => freeze(book, sheet, count, 0) },
  freezeColumns: { act: (sheet, count = 1) => freeze(book, sheet, 0, count) },
  freezeAt: {
    act: (sheet, range) => {
      const area = typeof range === 'string' ? rangeOn(book, sheet, range) : range;
      freeze(book, sheet, area.row + area.rows, area.column + area.columns);
    },
  },
  unfreeze: { act: (sheet) => book.sheet(sheet).cancelFreeze() },
  getLocationOrNullObject: {
    is: 'Range',
    find: (sheet) => {
      const rows = book.sheet(sheet).getFrozenRows();
      const columns = book.sheet(sheet).getFrozenColumns();
      if (!rows && !columns) return null;
      const extent = book.extent(sheet);
      return { sheet, row: 0, column: 0, rows: rows || extent.rows, columns: columns || extent.columns };
    },
  },
});

const freeze = (book: Book, sheet: string, rows: number, columns: number) =>
  book.sheet(sheet).setFreeze({
    xSplit: columns,
    ySplit: rows,
    startRow: rows || -1,
    startColumn: columns || -1,
  });

export const worksheetProtectionMembers = (book: Book): Members<'WorksheetProtection'> => ({
  protected: { get: (sheet) => isProtected(book, sheet) },
  protect: { act: (sheet) => book.records.set('protections', sheet, true) },
  unprotect: { act: (sheet) => book.records.set('protections', sheet, undefined) },
});

export const guardedFreezePanes = (book: Book) =>
  guarded(book, 'WorksheetFreezePanes', (sheet: string) => sheet, freezePanesMembers(book));
