import type { Area } from '../../grid/address';
import type { Book } from '../../grid/book';
import { readValues } from '../../grid/cells';
import {
  absoluteFormula,
  addName,
  changeName,
  definedName,
  definedNames,
  deleteName,
  nameArea,
  nameFormula,
} from '../../grid/names';
import { isValidName, tableByName } from '../../grid/tables';
import type { Scope } from '../classes';
import { alreadyExists, fail, invalidArgument } from '../errors';
import type { Members } from '../member';

/** All names belong to the workbook; a sheet has none of its own. */
const found = (book: Book, { sheet }: Scope, name: string) =>
  sheet === undefined ? (definedName(book, name)?.getName() ?? null) : null;

function add(book: Book, { sheet }: Scope, name: string, reference: string | Area, comment?: string): string {
  const where = 'NamedItemCollection.add';
  if (sheet !== undefined) fail('NotImplemented', 'Names of one sheet are not part of the workbench.', where);
  if (!isValidName(name)) invalidArgument(name, where);
  if (definedName(book, name) || tableByName(book, name)) alreadyExists(where);
  addName(book, name, typeof reference === 'string' ? reference : absoluteFormula(book.address(reference)), comment);
  return name;
}

export const namedItemCollectionMembers = (book: Book): Members<'NamedItemCollection'> => ({
  items: { is: 'NamedItem', each: ({ sheet }) => (sheet === undefined ? definedNames(book) : []) },
  add: { is: 'NamedItem', find: (scope, name, reference, comment) => add(book, scope, name, reference, comment) },
  getItem: { is: 'NamedItem', find: (scope, name) => found(book, scope, name) },
  getItemOrNullObject: { is: 'NamedItem', find: (scope, name) => found(book, scope, name) },
  getCount: { answer: ({ sheet }) => (sheet === undefined ? definedNames(book).length : 0) },
});

export const namedItemMembers = (book: Book): Members<'NamedItem'> => ({
  name: { get: (name) => name },
  formula: { get: (name) => nameFormula(book, name), set: (name, formula) => changeName(book, name, String(formula)) },
  comment: {
    get: (name) => definedName(book, name)?.getComment() ?? '',
    set: (name, comment) => definedName(book, name)?.setComment(comment),
  },
  scope: { get: () => 'Workbook' },
  type: { get: (name) => (nameArea(book, name) ? 'Range' : 'String') },
  value: {
    get: (name) => {
      const area = nameArea(book, name);
      if (!area) return nameFormula(book, name).slice(1);
      return area.rows * area.columns === 1 ? readValues(book, area)[0]![0] : book.address(area);
    },
  },
  getRange: { is: 'Range', find: (name) => nameArea(book, name) },
  getRangeOrNullObject: { is: 'Range', find: (name) => nameArea(book, name) },
  delete: { act: (name) => deleteName(book, name) },
});
