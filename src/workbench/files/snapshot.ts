import type { ICellData, IWorkbookData, Nullable } from '@univerjs/core';
import type { Box } from '../grid/address';
import type { Book } from '../grid/book';
import type { Chart } from '../grid/chart';
import { chartsOf } from '../grid/charts';
import type { PageSetup } from '../grid/pages';
import { spilledCells, spillsOf } from '../grid/spills';
import type { OpenedWorkbook } from './open';

export type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** Everything that is saved, as data. */
export interface Snapshot {
  readonly data: IWorkbookData;
  readonly spills: Readonly<Record<string, { readonly spilled: Cells; readonly spills: readonly Box[] }>>;
  readonly charts: readonly Chart[];
  readonly protectedSheets: readonly string[];
  readonly tableStyles: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, PageSetup>>;
  readonly activeSheet: string;
}

export function snapshotOfBook(book: Book): Snapshot {
  const data = book.workbook.save();
  return {
    data,
    spills: Object.fromEntries(
      data.sheetOrder.map((id) => [id, { spilled: spilledCells(book, id), spills: spillsOf(book, id) }]),
    ),
    charts: chartsOf(book),
    protectedSheets: book.records.entries('protections').map(([id]) => id),
    tableStyles: Object.fromEntries(book.records.entries('tableStyles')),
    pages: Object.fromEntries(book.records.entries('pages')),
    activeSheet: book.workbook.getActiveSheet().getSheetId(),
  };
}

/** What the book was when it was opened: the measure of what has changed. */
export const snapshotOfFile = (opened: OpenedWorkbook): Snapshot => ({ ...opened, pages: {} });
