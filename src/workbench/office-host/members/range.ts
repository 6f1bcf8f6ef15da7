import type { ISelectionCell } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';
import { intersection, rangeOf, type Area } from '../../grid/address';
import type { Book } from '../../grid/book';
import {
  isErrorText,
  mergedAreas,
  readFormulas,
  readValues,
  surroundingRegion,
  usedPart,
  writeCells,
  type Scalar,
} from '../../grid/cells';
import { spillFrom, spillParent } from '../../grid/spills';
import { fail, invalidArgument } from '../errors';
import type { Members } from '../member';
import { rectangle } from './rectangle';
import { hiddenColumn, hiddenRow, visibleAreas } from './visibility';

function valueType(value: Scalar): Excel.RangeValueType {
  if (value === '') return 'Empty' as Excel.RangeValueType;
  if (isErrorText(value)) return 'Error' as Excel.RangeValueType;
  const types = { number: 'Double', boolean: 'Boolean', string: 'String' } as const;
  return types[typeof value as keyof typeof types] as Excel.RangeValueType;
}

/** A part of an area, or InvalidArgument where the sheet ends. */
function moved(area: Area, change: Partial<Area>): Area {
  const to = { ...area, ...change };
  if (Math.min(to.row, to.column, to.rows - 1, to.columns - 1) < 0)
    invalidArgument('the range would leave the sheet', 'Range');
  return to;
}

const areaGiven = (book: Book, given: string | Area, sheet: string): Area =>
  typeof given === 'string' ? (book.area(given, sheet) ?? invalidArgument(given, 'Range')) : given;

function clear(book: Book, area: Area, what: string): void {
  const range = book.range(area);
  if (what === 'Contents') range.clearContent();
  else if (what === 'Formats') range.clearFormat();
  else if (what === 'All') range.clear();
  else fail('NotImplemented', `Range.clear("${what}") is not part of the workbench.`, 'Range.clear');
}

function merge(book: Book, area: Area, across = false): void {
  if (across) book.range(area).mergeAcross();
  else book.range(area).merge();
}

const formats = (book: Book, area: Area) =>
  book
    .range(area)
    .getNumberFormats()
    .map((row) => row.map((one) => one || 'General'));

const setFormats = (book: Book, area: Area, given: unknown) => {
  book.reach(area);
  const patterns = rectangle(area, given, 'Range.numberFormat').map((row) =>
    row.map((one) => (one === 'General' ? '' : String(one))),
  );
  book.range(area).setNumberFormats(patterns);
};

const contentMembers = (book: Book): Members<'Range'> => ({
  values: {
    get: (area) => readValues(book, area),
    set: (area, values) => writeCells(book, area, rectangle(area, values, 'Range.values')),
  },
  formulas: {
    get: (area) => readFormulas(book, area),
    set: (area, formulas) => writeCells(book, area, rectangle(area, formulas, 'Range.formulas')),
  },
  text: { get: (area) => book.range(area).getDisplayValues() },
  valueTypes: { get: (area) => readValues(book, area).map((row) => row.map(valueType)) },
  numberFormat: { get: (area) => formats(book, area), set: (area, given) => setFormats(book, area, given) },
  clear: { act: (area, what = 'All') => clear(book, area, what) },
  merge: { act: (area, across) => merge(book, area, across) },
  unmerge: { act: (area) => book.range(area).breakApart() },
  select: {
    act: (area) => {
      book.workbook.setActiveSheet(area.sheet);
      book.range(area).activate();
    },
  },
});

const shapeMembers = (book: Book): Members<'Range'> => ({
  address: { get: (area) => book.address(area) },
  rowIndex: { get: (area) => area.row },
  columnIndex: { get: (area) => area.column },
  rowCount: { get: (area) => area.rows },
  columnCount: { get: (area) => area.columns },
  cellCount: { get: (area) => area.rows * area.columns },
  isEntireRow: { get: (area) => area.columns === book.extentFor(area).columns },
  isEntireColumn: { get: (area) => area.rows === book.extentFor(area).rows },
  hasSpill: { get: (area) => spillFrom(book, area.sheet, area.row, area.column) !== null },
  rowHidden: hiddenRow(book),
  columnHidden: hiddenColumn(book),
  hidden: {
    get: (area) => {
      const [rows, columns] = [hiddenRow(book).get(area), hiddenColumn(book).get(area)];
      return rows === true || columns === true;
    },
  },
  worksheet: { is: 'Worksheet', of: (area) => area.sheet },
  format: { is: 'RangeFormat', of: (area) => area },
  dataValidation: { is: 'DataValidation', of: (area) => area },
  conditionalFormats: { is: 'ConditionalFormatCollection', of: (area) => area },
});

const neighbourMembers = (book: Book): Members<'Range'> => ({
  getCell: {
    is: 'Range',
    find: (area, row, column) =>
      moved(area, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
  },
  getRow: { is: 'Range', find: (area, row) => moved(area, { row: area.row + row, rows: 1 }) },
  getColumn: { is: 'Range', find: (area, column) => moved(area, { column: area.column + column, columns: 1 }) },
  getLastCell: {
    is: 'Range',
    find: (area) => ({
      ...area,
      row: area.row + area.rows - 1,
      column: area.column + area.columns - 1,
      rows: 1,
      columns: 1,
    }),
  },
  getLastRow: { is: 'Range', find: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  getLastColumn: { is: 'Range', find: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }) },
  getRowsAbove: { is: 'Range', find: (area, count = 1) => moved(area, { row: area.row - count, rows: count }) },
  getRowsBelow: { is: 'Range', find: (area, count = 1) => moved(area, { row: area.row + area.rows, rows: count }) },
  getColumnsBefore: {
    is: 'Range',
    find: (area, count = 1) => moved(area, { column: area.column - count, columns: count }),
  },
  getColumnsAfter: {
    is: 'Range',
    find: (area, count = 1) => moved(area, { column: area.column + area.columns, columns: count }),
  },
  getOffsetRange: {
    is: 'Range',
    find: (area, rows, columns) => moved(area, { row: area.row + rows, column: area.column + columns }),
  },
  getResizedRange: {
    is: 'Range',
    find: (area, rows, columns) => moved(area, { rows: area.rows + rows, columns: area.columns + columns }),
  },
  getAbsoluteResizedRange: { is: 'Range', find: (area, rows, columns) => moved(area, { rows, columns }) },
  getEntireRow: { is: 'Range', find: (area) => ({ ...area, column: 0, columns: book.extent(area.sheet).columns }) },
  getEntireColumn: { is: 'Range', find: (area) => ({ ...area, row: 0, rows: book.extent(area.sheet).rows }) },
  getBoundingRect: { is: 'Range', find: (area, other) => bounding(area, areaGiven(book, other, area.sheet)) },
  getIntersection: { is: 'Range', find: (area, other) => shared(area, areaGiven(book, other, area.sheet)) },
  getIntersectionOrNullObject: { is: 'Range', find: (area, other) => shared(area, areaGiven(book, other, area.sheet)) },
});

function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  return {
    ...one,
    row,
    column,
    rows,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

const shared = (one: Area, other: Area) => (one.sheet === other.sheet ? intersection(one, other) : null);

const regionMembers = (book: Book): Members<'Range'> => ({
  getUsedRange: {
    is: 'Range',
    find: (area, valuesOnly) => usedPart(book, area, valuesOnly) ?? { ...area, rows: 1, columns: 1 },
  },
  getUsedRangeOrNullObject: { is: 'Range', find: (area, valuesOnly) => usedPart(book, area, valuesOnly) },
  getSurroundingRegion: { is: 'Range', find: (area) => surroundingRegion(book, area) },
  getMergedAreasOrNullObject: {
    is: 'RangeAreas',
    find: (area) => {
      const touching = mergedAreas(book, area.sheet).filter((merged) => intersection(area, merged));
      return touching.length ? touching : null;
    },
  },
  getSpecialCellsOrNullObject: {
    is: 'RangeAreas',
    find: (area, kind) => {
      if (kind !== 'Visible')
        fail(
          'NotImplemented',
          `Special cells "${kind}" are not part of the workbench.`,
          'Range.getSpecialCellsOrNullObject',
        );
      const visible = visibleAreas(book, area);
      return visible.length ? visible : null;
    },
  },
  getRowProperties: {
    answer: (area, { rowHidden }) => {
      const rows = Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 }));
      return rows.map((row) => (rowHidden ? { rowHidden: hiddenRow(book).get(row) } : {}));
    },
  },
  getVisibleView: { is: 'RangeView', find: (area) => area },
  getTables: { is: 'TableScopedCollection', find: (area) => area },
  getSpillingToRange: { is: 'Range', find: (area) => spillFrom(book, area.sheet, area.row, area.column) },
  getSpillingToRangeOrNullObject: { is: 'Range', find: (area) => spillFrom(book, area.sheet, area.row, area.column) },
  getSpillParent: { is: 'Range', find: (area) => spillParent(book, area.sheet, area.row, area.column) },
  getSpillParentOrNullObject: { is: 'Range', find: (area) => spillParent(book, area.sheet, area.row, area.column) },
});

export const rangeMembers = (book: Book): Members<'Range'> => ({
  ...contentMembers(book),
  ...shapeMembers(book),
  ...neighbourMembers(book),
  ...regionMembers(book),
});

const activeCell = (area: Area): ISelectionCell => ({
  ...rangeOf({ ...area, rows: 1, columns: 1 }),
  actualRow: area.row,
  actualColumn: area.column,
  isMerged: false,
  isMergedMainCell: false,
});

function selectAreas(book: Book, areas: readonly Area[]): void {
  const [{ sheet }] = areas as [Area];
  book.workbook.setActiveSheet(sheet);
  book.api.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: book.id,
    subUnitId: sheet,
    selections: areas.map((area, index) => ({
      range: rangeOf(area),
      primary: index === areas.length - 1 ? activeCell(area) : null,
      style: null,
    })),
  });
}

export const rangeAreasMembers = (book: Book): Members<'RangeAreas'> => ({
  address: { get: (areas) => areas.map((area) => book.address(area)).join(',') },
  areaCount: { get: (areas) => areas.length },
  cellCount: { get: (areas) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
  areas: { is: 'RangeCollection', of: (areas) => areas },
  select: { act: (areas) => selectAreas(book, areas) },
});

export const rangeCollectionMembers: Members<'RangeCollection'> = {
  items: { is: 'Range', each: (areas) => areas },
  getCount: { answer: (areas) => areas.length },
  getItemAt: { is: 'Range', find: (areas, index) => areas[index] ?? null },
};
