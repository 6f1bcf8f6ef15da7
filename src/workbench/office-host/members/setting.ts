import type { Book } from '../../grid/book';
import type { Members } from '../member';

const existing = (book: Book, key: string) => (book.records.get('settings', key) === undefined ? null : key);
const keys = (book: Book) => book.records.entries('settings').map(([key]) => key);

export const settingCollectionMembers: Members<'SettingCollection'> = {
  items: { is: 'Setting', each: keys },
  add: {
    is: 'Setting',
    find: (book, key, value) => {
      book.records.set('settings', key, value);
      return key;
    },
  },
  getItem: { is: 'Setting', find: existing },
  getItemOrNullObject: { is: 'Setting', find: existing },
  getCount: { answer: (book) => keys(book).length },
};

export const settingMembers = (book: Book): Members<'Setting'> => ({
  key: { get: (key) => key },
  value: {
    get: (key) => book.records.get('settings', key),
    set: (key, value) => book.records.set('settings', key, value),
  },
  delete: { act: (key) => book.records.set('settings', key, undefined) },
});
