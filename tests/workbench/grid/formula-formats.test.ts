import type { Univer } from '@univerjs/core';
import { Book } from '../../../src/workbench/grid/book';
import { readValues } from '../../../src/workbench/grid/cells';
import { createHeadlessGrid } from '../../../src/workbench/grid/headless';

let univer: Univer;
afterEach(() => univer.dispose());

function openBook(): Book {
  univer = createHeadlessGrid();
  return new Book(univer);
}

test('redoing a format keeps the formula, its result and its spill', async () => {
  const book = openBook();
  const sheet = book.sheet('sheet1');
  const spill = { sheet: 'sheet1', row: 0, column: 1, rows: 2, columns: 1 };
  sheet.getRange('A1:A2').setValues([[2], [3]]);
  sheet.getRange('B1').setValue('=A1:A2*10');
  await book.settle();
  sheet.getRange('B1:B2').setFontWeight('bold');
  await book.undo();
  await book.redo();
  expect(sheet.getRange('B1').getCellData()).toMatchObject({ f: '=A1:A2*10', v: 20 });
  expect(readValues(book, spill)).toEqual([[20], [30]]);
  expect(sheet.getRange('B1').getCellStyleData()?.bl).toBe(1);
  sheet.getRange('A1').setValue(5);
  await book.settle();
  expect(readValues(book, spill)).toEqual([[50], [30]]);
});

test('redoing an edit that takes a formula away takes it away', async () => {
  const book = openBook();
  const cell = book.sheet('sheet1').getRange('B1');
  cell.setValue('=1+1');
  await book.settle();
  cell.setValue(7);
  await book.undo();
  expect(cell.getFormula()).toBe('=1+1');
  await book.redo();
  expect([cell.getFormula(), cell.getRawValue()]).toEqual(['', 7]);
});
