import type { IWorkbookData, Univer } from '@univerjs/core';
import { boxText } from '../grid/address';
import { Book } from '../grid/book';
import { OfficeError } from './errors';
import { createExcel } from './excel';
import type { Blank } from './functions/arguments';
import { Associations } from './functions/associations';
import { FunctionMessages } from './functions/messages';
import type { FunctionMetadata } from './functions/metadata';
import { registerFunctions } from './functions/register';
import { createMembers } from './members';
import { createOffice, type OfficeOptions } from './office';

export interface HostOptions extends Partial<OfficeOptions> {
  /** The workbook as Univer keeps it; without one, an empty workbook with Sheet1. */
  readonly workbook?: Partial<IWorkbookData>;
  /** How blank cells reach the add-in's functions; Excel's builds differ. Null by default. */
  readonly blank?: Blank;
}

const defaults: OfficeOptions = {
  displayLanguage: 'en-US',
  contentLanguage: 'en-US',
  darkTheme: false,
  readOnly: false,
};

/** Office.js over one workbook in Univer. */
export function createHost(univer: Univer, given: HostOptions = {}) {
  const options = { ...defaults, ...given };
  const book = new Book(univer, given.workbook);
  const messages = new FunctionMessages(book);
  const associations = new Associations();
  const office = createOffice(book, options);
  const surroundings = {
    messages,
    blank: given.blank ?? null,
    addressOf: (sheet: string, row: number, column: number) => {
      const known = book.workbook.getSheetBySheetId(sheet);
      return known
        ? book.address({ sheet, row, column, rows: 1, columns: 1 })
        : boxText({ row, column, rows: 1, columns: 1 });
    },
  };
  return {
    book,
    messages,
    addin: office.addin,
    runCommand: office.runCommand,
    globals: {
      Office: office.global,
      Excel: createExcel(book, createMembers(book, options)),
      CustomFunctions: associations.global,
      OfficeExtension: { Error: OfficeError },
    },
    /** After the bundle has associated its functions; calculates the workbook again. */
    registerFunctions: (metadata: FunctionMetadata, namespace: string) =>
      registerFunctions(book, associations, metadata, namespace, surroundings),
  };
}

export type Host = ReturnType<typeof createHost>;

/** Puts Office, Excel and CustomFunctions where the add-in's bundle looks for them. */
export function installHost(univer: Univer, options?: HostOptions): Host {
  const host = createHost(univer, options);
  Object.assign(globalThis, host.globals);
  return host;
}
