import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Area } from './address';
import type { Book } from './book';

type DefinedName = ReturnType<FWorkbook['getDefinedNames']>[number];

/** Univer keeps "Points!$B$3:$K$33" for a range; Excel's formula of a name begins with "=". */
const withoutEquals = (formula: string) => formula.replace(/^=/, '');

export const definedNames = (book: Book): string[] => book.workbook.getDefinedNames().map((name) => name.getName());

export const definedName = (book: Book, name: string): DefinedName | null =>
  book.workbook.getDefinedNames().find((one) => one.getName().toLowerCase() === name.toLowerCase()) ?? null;

export function nameFormula(book: Book, name: string): string {
  const found = definedName(book, name);
  return found ? `=${withoutEquals(found.getFormulaOrRefString())}` : '';
}

/** The range that a name stands for; null when it is a constant or a formula. */
export const nameArea = (book: Book, name: string): Area | null => book.area(nameFormula(book, name));

export function addName(book: Book, name: string, formula: string, comment = ''): void {
  const built = book.workbook
    .newDefinedNameBuilder()
    .setName(name)
    .setRef(withoutEquals(formula))
    .setComment(comment)
    .setScopeToWorkbook();
  book.workbook.insertDefinedNameBuilder(built.build());
}

export const changeName = (book: Book, name: string, formula: string): void =>
  definedName(book, name)?.setRef(withoutEquals(formula));

export const deleteName = (book: Book, name: string): void => definedName(book, name)?.delete();

/** "Points!B3:K33" as "=Points!$B$3:$K$33". */
export const absoluteFormula = (address: string): string => {
  const cells = address.slice(address.lastIndexOf('!') + 1);
  return `=${address.slice(0, address.lastIndexOf('!') + 1)}${cells.replace(/([A-Z]+)?(\d+)?/g, (_all, letters?: string, digits?: string) => (letters ? `$${letters}` : '') + (digits ? `$${digits}` : ''))}`;
};
