import { intersection, type Area } from '../../grid/address';
import type { Book } from '../../grid/book';
import { writeCells } from '../../grid/cells';
import {
  addTable,
  deleteTable,
  isValidName,
  renameTable,
  resizeTable,
  styleTable,
  tableArea,
  tableBody,
  tableByName,
  tableHeaders,
  tableInfo,
  tablesOf,
  tableStyle,
} from '../../grid/tables';
import { definedName } from '../../grid/names';
import type { Scope } from '../classes';
import { accessDenied, alreadyExists, fail, invalidArgument } from '../errors';
import type { Members } from '../member';
import { isProtected } from './protection';

const inScope = (book: Book, { sheet }: Scope) => tablesOf(book, sheet);

function add(book: Book, given: string | Area, hasHeaders: boolean, sheet?: string): string {
  const where = 'TableCollection.add';
  const area =
    typeof given === 'string' ? book.area(given, sheet ?? book.workbook.getActiveSheet().getSheetId()) : given;
  if (!area) return invalidArgument(String(given), where);
  if (!hasHeaders) fail('NotImplemented', 'Tables without headers are not part of the workbench.', where);
  if (tablesOf(book, area.sheet).some((id) => intersection(tableArea(book, id), area)))
    invalidArgument('a table overlaps', where);
  if (isProtected(book, area.sheet)) accessDenied(where);
  nameBlankHeaders(book, area);
  return addTable(book, area);
}

/** Excel gives a blank header a name; headers are texts. */
function nameBlankHeaders(book: Book, area: Area): void {
  const header = { ...area, rows: 1 };
  const names = book.range(header).getDisplayValues()[0]!;
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const complete = names.map((name, index) => {
    if (name !== '') return null;
    let number = index + 1;
    while (taken.has(`column${number}`)) number++;
    taken.add(`column${number}`);
    return `Column${number}`;
  });
  if (complete.some((name) => name !== null)) writeCells(book, header, [complete]);
}

function rename(book: Book, id: string, name: string): void {
  if (!isValidName(name)) invalidArgument(name, 'Table.name');
  const taken = tableByName(book, name) ?? id;
  if (taken !== id || definedName(book, name)) alreadyExists('Table.name');
  if (tableInfo(book, id).name !== name) renameTable(book, id, name);
}

function resize(book: Book, id: string, given: string | Area): void {
  const table = tableArea(book, id);
  const area = typeof given === 'string' ? book.area(given, table.sheet) : given;
  if (!area || area.row !== table.row || area.sheet !== table.sheet || area.rows < 2 || !intersection(area, table)) {
    return invalidArgument('the headers stay in their row, and one row of data remains', 'Table.resize');
  }
  nameBlankHeaders(book, area);
  resizeTable(book, id, area);
}

export const tableCollectionMembers = (book: Book): Members<'TableCollection'> => ({
  items: { is: 'Table', each: (scope) => inScope(book, scope) },
  add: { is: 'Table', find: ({ sheet }, address, hasHeaders) => add(book, address, hasHeaders, sheet) },
  getItem: { is: 'Table', find: ({ sheet }, key) => tableByName(book, String(key), sheet) },
  getItemOrNullObject: { is: 'Table', find: ({ sheet }, key) => tableByName(book, String(key), sheet) },
  getItemAt: { is: 'Table', find: (scope, index) => inScope(book, scope)[index] ?? null },
  getCount: { answer: (scope) => inScope(book, scope).length },
  count: { get: (scope) => inScope(book, scope).length },
});

const tablesIn = (book: Book, area: Area) =>
  tablesOf(book, area.sheet).filter((id) => intersection(tableArea(book, id), area));

export const tableScopedCollectionMembers = (book: Book): Members<'TableScopedCollection'> => ({
  items: { is: 'Table', each: (area) => tablesIn(book, area) },
  getCount: { answer: (area) => tablesIn(book, area).length },
  getFirst: { is: 'Table', find: (area) => tablesIn(book, area)[0] ?? null },
  getItemOrNullObject: {
    is: 'Table',
    find: (area, key) => tablesIn(book, area).find((id) => id === tableByName(book, key)) ?? null,
  },
});

export const tableMembers = (book: Book): Members<'Table'> => ({
  id: { get: (id) => id },
  name: { get: (id) => tableInfo(book, id).name, set: (id, name) => rename(book, id, name) },
  style: {
    get: (id) => tableStyle(book, id),
    set: (id, style) => styleTable(book, id, style),
  },
  worksheet: { is: 'Worksheet', of: (id) => tableArea(book, id).sheet },
  columns: { is: 'TableColumnCollection', of: (id) => id },
  showHeaders: {
    get: () => true,
    set: (_id, shown) => {
      if (!shown) fail('NotImplemented', 'Tables without headers are not part of the workbench.', 'Table.showHeaders');
    },
  },
  getRange: { is: 'Range', find: (id) => tableArea(book, id) },
  getHeaderRowRange: { is: 'Range', find: (id) => ({ ...tableArea(book, id), rows: 1 }) },
  getDataBodyRange: { is: 'Range', find: (id) => tableBody(book, id) },
  resize: { act: (id, area) => resize(book, id, area) },
  delete: {
    act: (id) => {
      // Excel takes the cells with the table.
      const area = tableArea(book, id);
      deleteTable(book, id);
      book.range(area).clearContent();
    },
  },
});

function columnByKey(book: Book, table: string, key: number | string) {
  const headers = tableHeaders(book, table).map((header) => header.toLowerCase());
  const index = typeof key === 'number' ? key - 1 : headers.indexOf(key.toLowerCase());
  return index in headers ? { table, index } : null;
}

export const tableColumnCollectionMembers = (book: Book): Members<'TableColumnCollection'> => ({
  items: { is: 'TableColumn', each: (table) => tableHeaders(book, table).map((_, index) => ({ table, index })) },
  getItem: { is: 'TableColumn', find: (table, key) => columnByKey(book, table, key) },
  getItemOrNullObject: { is: 'TableColumn', find: (table, key) => columnByKey(book, table, key) },
  getItemAt: { is: 'TableColumn', find: (table, index) => columnByKey(book, table, index + 1) },
  getCount: { answer: (table) => tableHeaders(book, table).length },
  count: { get: (table) => tableHeaders(book, table).length },
});

export const tableColumnMembers = (book: Book): Members<'TableColumn'> => ({
  id: { get: ({ index }) => index + 1 },
  index: { get: ({ index }) => index },
  name: {
    get: ({ table, index }) => tableHeaders(book, table)[index]!,
    set: ({ table, index }, name) => {
      const header = tableArea(book, table);
      writeCells(book, { ...header, column: header.column + index, rows: 1, columns: 1 }, [[`'${name}`]]);
    },
  },
  getRange: { is: 'Range', find: ({ table, index }) => columnOf(tableArea(book, table), index) },
  getHeaderRowRange: {
    is: 'Range',
    find: ({ table, index }) => ({ ...columnOf(tableArea(book, table), index), rows: 1 }),
  },
  getDataBodyRange: { is: 'Range', find: ({ table, index }) => columnOf(tableBody(book, table), index) },
});

const columnOf = (area: Area, index: number): Area => ({ ...area, column: area.column + index, columns: 1 });
