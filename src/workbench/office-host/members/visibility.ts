import type { Area } from '../../grid/address';
import type { Book } from '../../grid/book';
import { readFormulas, readValues } from '../../grid/cells';
import type { Members } from '../member';

const counted = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

const rowIsVisible = (book: Book, sheet: string) => (row: number) => book.sheet(sheet).getSheet().getRowVisible(row);
const columnIsVisible = (book: Book, sheet: string) => (column: number) =>
  book.sheet(sheet).getSheet().getColVisible(column);

/** True or false where all agree; Excel gives null where they do not. */
function allHidden(visible: readonly boolean[]): boolean {
  if (visible.every((one) => one)) return false;
  return visible.some((one) => one) ? (null as unknown as boolean) : true;
}

export const hiddenRow = (book: Book) => ({
  get: (area: Area) => allHidden(counted(area.row, area.rows).map(rowIsVisible(book, area.sheet))),
  set: (area: Area, hidden: boolean) => {
    const sheet = book.sheet(area.sheet);
    if (hidden) sheet.hideRows(area.row, area.rows);
    else sheet.showRows(area.row, area.rows);
  },
});

export const hiddenColumn = (book: Book) => ({
  get: (area: Area) => allHidden(counted(area.column, area.columns).map(columnIsVisible(book, area.sheet))),
  set: (area: Area, hidden: boolean) => {
    const sheet = book.sheet(area.sheet);
    if (hidden) sheet.hideColumns(area.column, area.columns);
    else sheet.showColumns(area.column, area.columns);
  },
});

/** Neighbours as runs: 1, 2, 5 becomes [1, 2], [5, 1]. */
function runs(numbers: readonly number[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === number) last[1]++;
    else found.push([number, 1]);
  }
  return found;
}

const visibleRows = (book: Book, area: Area) => counted(area.row, area.rows).filter(rowIsVisible(book, area.sheet));
const visibleColumns = (book: Book, area: Area) =>
  counted(area.column, area.columns).filter(columnIsVisible(book, area.sheet));

/** The rectangles of an area that are not hidden. */
export const visibleAreas = (book: Book, area: Area): Area[] =>
  runs(visibleRows(book, area)).flatMap(([row, rows]) =>
    runs(visibleColumns(book, area)).map(([column, columns]) => ({ sheet: area.sheet, row, column, rows, columns })),
  );

export function rangeViewMembers(book: Book): Members<'RangeView'> {
  const pick = <T>(area: Area, grid: readonly (readonly T[])[]) =>
    visibleRows(book, area).map((row) =>
      visibleColumns(book, area).map((column) => grid[row - area.row]![column - area.column]!),
    );
  return {
    values: { get: (area) => pick(area, readValues(book, area)), set: () => undefined },
    formulas: { get: (area) => pick(area, readFormulas(book, area)), set: () => undefined },
    text: { get: (area) => pick(area, book.range(area).getDisplayValues()) },
    cellAddresses: {
      get: (area) =>
        visibleRows(book, area).map((row) =>
          visibleColumns(book, area).map((column) =>
            book.address({ sheet: area.sheet, row, column, rows: 1, columns: 1 }),
          ),
        ),
    },
    rowCount: { get: (area) => visibleRows(book, area).length },
    columnCount: { get: (area) => visibleColumns(book, area).length },
  };
}
