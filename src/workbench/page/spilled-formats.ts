import { ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';
import type { Worksheet } from '@univerjs/core';
import type { Book } from '../grid/book';
import { spilledCell } from '../grid/spills';

/**
 * Univer's conditional formats look at a sheet's own cells, and a spilled value is none of them. Here they are shown
 * the spilled values too, and look again whenever results have changed.
 */
export function formatSpilledCells(book: Book): void {
  const shown = new WeakSet<Worksheet>();
  const view = book.univer.__getInjector().get(ConditionalFormattingViewModel);
  book.calculation.onSettled(() => {
    for (const sheet of book.workbook.getSheets()) {
      const id = sheet.getSheetId();
      if (!shown.has(sheet.getSheet())) showSpills(book, id, sheet.getSheet());
      shown.add(sheet.getSheet());
      for (const rule of sheet.getConditionalFormattingRules()) view.markRuleDirty(book.id, id, rule.cfId);
    }
  });
}

function showSpills(book: Book, id: string, sheet: Worksheet): void {
  const ownCell = sheet.getCellRaw.bind(sheet);
  sheet.getCellRaw = (row, column) => {
    const own = ownCell(row, column);
    const spilled = own?.v === undefined || own.v === null ? spilledCell(book, id, row, column) : undefined;
    return spilled ? { ...own, v: spilled.v, t: spilled.t } : own;
  };
}
