/** @jest-environment jsdom */
import type { Book } from '../../../src/workbench/grid/book';
import { undoByKeys } from '../../../src/workbench/page/undo-keys';

const done: string[] = [];
const book = { undo: async () => void done.push('undo'), redo: async () => void done.push('redo') };
undoByKeys(document, () => book as unknown as Book);

const press = (within: string, keys: KeyboardEventInit) => {
  document.body.innerHTML = within;
  const focused = document.body.firstElementChild as HTMLElement;
  focused.focus();
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...keys });
  focused.dispatchEvent(event);
  return { done: done.splice(0), taken: event.defaultPrevented };
};

test.each(['<button>Write</button>', '<input type="radio">', '<input type="checkbox">'])(
  'with the focus on %s the keys undo and redo in the workbook',
  (focused) => {
    expect(press(focused, { key: 'z', ctrlKey: true })).toEqual({ done: ['undo'], taken: true });
    expect(press(focused, { key: 'Z', metaKey: true, shiftKey: true })).toEqual({ done: ['redo'], taken: true });
    expect(press(focused, { key: 'y', ctrlKey: true })).toEqual({ done: ['redo'], taken: true });
    expect(press(focused, { key: 'z' })).toEqual({ done: [], taken: false });
  },
);

test.each(['<input>', '<input type="search">', '<textarea></textarea>'])('a text in %s undoes itself', (focused) => {
  expect(press(focused, { key: 'z', ctrlKey: true })).toEqual({ done: [], taken: false });
});
