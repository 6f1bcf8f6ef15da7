import type { Book } from '../../grid/book';
import { accessDenied } from '../errors';
import type { Member } from '../member';

export const isProtected = (book: Book, sheet: string): boolean => book.records.get('protections', sheet) === true;

/** Where a protected structure is noted; no sheet has this identifier. */
export const wholeWorkbook = '*';

export const hasProtectedStructure = (book: Book): boolean => book.records.get('protections', wholeWorkbook) === true;

/** Whatever changes something on a protected sheet answers AccessDenied; `free` names the methods that change nothing. */
export function guarded<T extends object>(
  book: Book,
  where: string,
  sheetOf: (state: never) => string,
  members: T,
  free: readonly string[] = [],
): T {
  const refuse = (state: unknown, member: string) => {
    if (isProtected(book, sheetOf(state as never))) accessDenied(`${where}.${member}`);
  };
  const guard = ([name, member]: [string, Member]): [string, Member] => {
    if (free.includes(name)) return [name, member];
    const { set, act, find } = member;
    return [
      name,
      {
        ...member,
        ...(set && { set: (state, value) => (refuse(state, name), set(state, value)) }),
        ...(name === 'add' && find && { find: (state, ...given) => (refuse(state, name), find(state, ...given)) }),
        ...(act && { act: (state, ...given) => (refuse(state, name), act(state, ...given)) }),
      },
    ];
  };
  return Object.fromEntries(Object.entries(members as Record<string, Member>).map(guard)) as T;
}
