import { DataValidationType, generateRandomId, type IDataValidationRule } from '@univerjs/core';
import { AddSheetDataValidationCommand, ClearRangeDataValidationCommand } from '@univerjs/sheets-data-validation';
import { rangeOf, type Area } from './address';
import type { Book } from './book';

export type ValidationRule = Omit<IDataValidationRule, 'uid' | 'ranges'>;

export const validationOf = (book: Book, area: Area): IDataValidationRule | null =>
  book.range(area).getDataValidation()?.rule ?? null;

/** Changes what an area accepts or says; what is not mentioned stays. */
export function changeValidation(book: Book, area: Area, change: Partial<ValidationRule>): void {
  const before = validationOf(book, area);
  const rule = { type: DataValidationType.ANY, allowBlank: true, showErrorMessage: true, ...before, ...change };
  clearValidation(book, area);
  book.execute(AddSheetDataValidationCommand.id, {
    unitId: book.id,
    subUnitId: area.sheet,
    rule: { ...rule, uid: generateRandomId(), ranges: [rangeOf(area)] },
  });
}

export function clearValidation(book: Book, area: Area): void {
  if (!validationOf(book, area)) return;
  book.execute(ClearRangeDataValidationCommand.id, { unitId: book.id, subUnitId: area.sheet, ranges: [rangeOf(area)] });
}
