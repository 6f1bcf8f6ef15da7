import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  type ITableInfoWithUnitId,
} from '@univerjs/sheets-table';
import { boxOf, rangeOf, type Area } from './address';
import type { Book } from './book';
import { readValues } from './cells';
import { themeOf } from './table-theme';

export const usualTableStyle = 'TableStyleMedium2';

const infos = (book: Book): ITableInfoWithUnitId[] =>
  book.workbook.getSheets().flatMap((sheet) => sheet.getSubTableInfos());

/** The identifiers of all tables, or of those of one sheet. */
export const tablesOf = (book: Book, sheet?: string): string[] =>
  infos(book)
    .filter((info) => sheet === undefined || info.subUnitId === sheet)
    .map((info) => info.id);

export function tableInfo(book: Book, id: string): ITableInfoWithUnitId {
  const found = infos(book).find((info) => info.id === id);
  if (!found) throw new Error(`There is no table ${id}.`);
  return found;
}

/** Finds a table by its name, whatever its case, or by its identifier. */
export const tableByName = (book: Book, key: string, sheet?: string): string | null =>
  tablesOf(book, sheet).find((id) => id === key || tableInfo(book, id).name.toLowerCase() === key.toLowerCase()) ??
  null;

export function tableArea(book: Book, id: string): Area {
  const info = tableInfo(book, id);
  return { sheet: info.subUnitId, ...boxOf(info.range) };
}

export function tableBody(book: Book, id: string): Area {
  const whole = tableArea(book, id);
  return { ...whole, row: whole.row + 1, rows: whole.rows - 1 };
}

export const tableHeaders = (book: Book, id: string): string[] =>
  readValues(book, { ...tableArea(book, id), rows: 1 })[0]!.map(String);

export function addTable(book: Book, area: Area): string {
  const names = new Set(infos(book).map((info) => info.name));
  let number = names.size + 1;
  while (names.has(`Table${number}`)) number++;
  const id = `table-${Date.now().toString(36)}-${number}`;
  book.execute(AddSheetTableCommand.id, {
    unitId: book.id,
    subUnitId: area.sheet,
    id,
    name: `Table${number}`,
    range: rangeOf(area),
    options: { tableStyleId: themeOf(usualTableStyle) },
  });
  book.records.set('tableStyles', id, usualTableStyle);
  return id;
}

/** Excel's name of a table's style. */
export const tableStyle = (book: Book, id: string): string => book.records.get('tableStyles', id) ?? usualTableStyle;

export function styleTable(book: Book, id: string, excelStyle: string): void {
  const theme = themeOf(excelStyle);
  if (theme !== themeOf(tableStyle(book, id)))
    book.execute(SetSheetTableCommand.id, { unitId: book.id, tableId: id, theme });
  book.records.set('tableStyles', id, excelStyle);
}

export const renameTable = (book: Book, id: string, name: string): void =>
  book.execute(SetSheetTableCommand.id, { unitId: book.id, tableId: id, name });

export const resizeTable = (book: Book, id: string, area: Area): void =>
  book.execute(SetSheetTableCommand.id, { unitId: book.id, tableId: id, updateRange: { newRange: rangeOf(area) } });

export function deleteTable(book: Book, id: string): void {
  book.execute(DeleteSheetTableCommand.id, { unitId: book.id, subUnitId: tableArea(book, id).sheet, tableId: id });
}

/** Whether Excel would take this as the name of a table or a range. */
export const isValidName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name);
