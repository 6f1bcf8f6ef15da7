import { Book } from '../../../src/workbench/grid/book';
import { writeCells } from '../../../src/workbench/grid/cells';
import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { themeOf } from '../../../src/workbench/grid/table-theme';
import { addTable, styleTable, tableStyle } from '../../../src/workbench/grid/tables';
import { UndoStep } from '../../../src/workbench/grid/undo-steps';

let book: Book;
let table: string;
beforeEach(() => {
  book = new Book(createHeadlessGrid());
  const area = book.area('A1:B4', 'sheet1')!;
  writeCells(book, area, [['Unit', 'Score'], ...['a', 'b', 'c'].map((name) => [name, 1])]);
  table = addTable(book, area);
});
afterEach(() => book.univer.dispose());

const look = (row: number) => book.sheet('sheet1').getSheet().getCell(row, 0)?.themeStyle;
const fills = () => [0, 1, 2, 3].map((row) => look(row)?.bg?.rgb);

test('a new table looks like the one that Excel makes', () => {
  expect(tableStyle(book, table)).toBe('TableStyleMedium2');
  expect(fills()).toEqual(['#4472C4', '#D9E2F3', '#FFFFFF', '#D9E2F3']);
  expect(look(0)).toMatchObject({ bl: 1, cl: { rgb: '#FFFFFF' } });
  expect(look(2)!.bd!.t!.cl).toEqual({ rgb: '#8EAADB' });
});

test('a table of another style looks otherwise, and undo gives both style and look back', async () => {
  await book.within(new UndoStep(), async () => styleTable(book, table, 'TableStyleLight1'));
  expect([tableStyle(book, table), fills()]).toEqual([
    'TableStyleLight1',
    [undefined, '#D9D9D9', undefined, '#D9D9D9'],
  ]);
  await book.undo();
  expect([tableStyle(book, table), fills()[0]]).toEqual(['TableStyleMedium2', '#4472C4']);
});

test('styles of Excel have a look here, and no style has none', () => {
  const names = ['TableStyleMedium2', 'TableStyleMedium28', 'TableStyleDark1', 'TableStyleLight9', ''];
  expect(names.map(themeOf)).toEqual(['excel-medium', 'excel-medium', 'excel-medium', 'excel-light', 'excel-plain']);
  styleTable(book, table, '');
  expect(fills()).toEqual([undefined, undefined, undefined, undefined]);
});
