import type { Area } from '../../grid/address';
import type { Book } from '../../grid/book';
import { usualPage, type PageSetup } from '../../grid/pages';
import { fail, invalidArgument } from '../errors';
import type { Members } from '../member';
import { rangeOn } from './worksheet';

const pageOf = (book: Book, sheet: string): PageSetup => book.records.get('pages', sheet) ?? usualPage;

const change = (book: Book, sheet: string, changes: Partial<PageSetup>): void =>
  book.records.set('pages', sheet, { ...pageOf(book, sheet), ...changes });

const areaOf = (book: Book, sheet: string, given: string | Area): Area =>
  typeof given === 'string' ? rangeOn(book, sheet, given) : given;

const unsupported = (what: string, where: string): never =>
  fail('NotImplemented', `${what} is not part of the workbench.`, where);

export const pageLayoutMembers = (book: Book): Members<'PageLayout'> => ({
  orientation: {
    get: (sheet) => pageOf(book, sheet).orientation,
    set: (sheet, orientation) => change(book, sheet, { orientation }),
  },
  paperSize: {
    // Excel names the paper of the printer here; a stand-in has none.
    get: (sheet) => pageOf(book, sheet).paper ?? 'A4',
    set: (sheet, paper) =>
      paper === 'A4' ? change(book, sheet, { paper }) : unsupported(`Paper "${paper}"`, 'PageLayout.paperSize'),
  },
  zoom: {
    get: (sheet) => ({ scale: pageOf(book, sheet).scale }),
    set: (sheet, { scale }) => {
      if (scale === undefined) return unsupported('Fitting to pages', 'PageLayout.zoom');
      if (scale < 10 || scale > 400) invalidArgument('a scale from 10 to 400', 'PageLayout.zoom');
      change(book, sheet, { scale });
    },
  },
  leftMargin: {
    get: (sheet) => pageOf(book, sheet).leftMargin,
    set: (sheet, leftMargin) => change(book, sheet, { leftMargin }),
  },
  rightMargin: {
    get: (sheet) => pageOf(book, sheet).rightMargin,
    set: (sheet, rightMargin) => change(book, sheet, { rightMargin }),
  },
  headersFooters: { is: 'HeaderFooterGroup', of: (sheet) => sheet },
  setPrintArea: {
    act: (sheet, area) => {
      if (typeof area !== 'string' && 'length' in area) unsupported('Several areas', 'PageLayout.setPrintArea');
      const address = book.address(areaOf(book, sheet, area as string | Area));
      change(book, sheet, { area: address.slice(address.lastIndexOf('!') + 1) });
    },
  },
  getPrintAreaOrNullObject: {
    is: 'RangeAreas',
    find: (sheet) => {
      const { area } = pageOf(book, sheet);
      return area === null ? null : [rangeOn(book, sheet, area)];
    },
  },
});

export const headerFooterGroupMembers: Members<'HeaderFooterGroup'> = {
  defaultForAllPages: { is: 'HeaderFooter', of: (sheet) => sheet },
};

export const headerFooterMembers = (book: Book): Members<'HeaderFooter'> => ({
  centerFooter: {
    get: (sheet) => pageOf(book, sheet).centerFooter,
    set: (sheet, centerFooter) => change(book, sheet, { centerFooter }),
  },
});

export const pageBreakCollectionMembers = (book: Book): Members<'PageBreakCollection'> => ({
  add: {
    is: 'PageBreak',
    find: (sheet, range) => {
      const { row } = areaOf(book, sheet, range);
      const { breaks } = pageOf(book, sheet);
      if (!breaks.includes(row)) change(book, sheet, { breaks: [...breaks, row].sort((one, other) => one - other) });
      return { sheet, row };
    },
  },
  items: { is: 'PageBreak', each: (sheet) => pageOf(book, sheet).breaks.map((row) => ({ sheet, row })) },
  getCount: { answer: (sheet) => pageOf(book, sheet).breaks.length },
});

export const pageBreakMembers: Members<'PageBreak'> = {
  getCellAfterBreak: { is: 'Range', find: ({ sheet, row }) => ({ sheet, row, column: 0, rows: 1, columns: 1 }) },
};
