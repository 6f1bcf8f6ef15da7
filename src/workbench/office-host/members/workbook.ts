import { boxOf, type Area } from '../../grid/address';
import type { Book } from '../../grid/book';
import type { Members } from '../member';
import { hasProtectedStructure, wholeWorkbook } from './protection';

export function selectedArea(book: Book): Area {
  const range = book.workbook.getActiveRange();
  const sheet = book.workbook.getActiveSheet().getSheetId();
  return range
    ? { sheet: range.getSheetId(), ...boxOf(range.getRange()) }
    : { sheet, row: 0, column: 0, rows: 1, columns: 1 };
}

/** Every selected area; Univer lists the one around the active cell last. */
const selectedAreas = (book: Book): readonly Area[] => {
  const ranges = book.workbook.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
  return ranges.length > 1
    ? ranges.map((range) => ({ sheet: range.getSheetId(), ...boxOf(range.getRange()) }))
    : [selectedArea(book)];
};

export const workbookMembers = (readOnly: boolean): Members<'Workbook'> => ({
  name: { get: (book) => book.workbook.getName() },
  readOnly: { get: () => readOnly },
  application: { is: 'Application', of: (book) => book },
  worksheets: { is: 'WorksheetCollection', of: (book) => book },
  tables: { is: 'TableCollection', of: () => ({}) },
  names: { is: 'NamedItemCollection', of: () => ({}) },
  settings: { is: 'SettingCollection', of: (book) => book },
  protection: { is: 'WorkbookProtection', of: (book) => book },
  getSelectedRanges: { is: 'RangeAreas', find: selectedAreas },
  getSelectedRange: { is: 'Range', find: selectedArea },
  getActiveCell: { is: 'Range', find: (book) => ({ ...selectedArea(book), rows: 1, columns: 1 }) },
  onSelectionChanged: {
    listen: (book, emit) => book.changes.onSelection(() => emit({})),
  },
});

export const applicationMembers: Members<'Application'> = {
  calculationMode: {
    get: () => 'Automatic',
    // Univer calculates whatever changed; there is no other mode to set.
    set: () => undefined,
  },
  calculate: { act: (book) => book.recalculate() },
  suspendApiCalculationUntilNextSync: { act: () => undefined },
  suspendScreenUpdatingUntilNextSync: { act: () => undefined },
};

export const workbookProtectionMembers: Members<'WorkbookProtection'> = {
  protected: { get: hasProtectedStructure },
  protect: { act: (book) => book.records.set('protections', wholeWorkbook, true) },
  unprotect: { act: (book) => book.records.set('protections', wholeWorkbook, undefined) },
};
