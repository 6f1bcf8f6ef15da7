import { Book } from '../../../src/workbench/grid/book';
import { readValues, usedArea, writeCells } from '../../../src/workbench/grid/cells';
import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { addName } from '../../../src/workbench/grid/names';
import { UndoStep } from '../../../src/workbench/grid/undo-steps';

let book: Book;
beforeEach(() => {
  book = new Book(createHeadlessGrid());
});
afterEach(() => book.univer.dispose());

const area = (text: string) => book.area(text, 'sheet1')!;

test('what it is given stays as it was', async () => {
  const data = { id: 'given', name: 'Given', sheetOrder: ['s'], sheets: { s: { id: 's', name: 'S', cellData: {} } } };
  const before = structuredClone(data);
  book.univer.dispose();
  book = new Book(createHeadlessGrid(), data);
  writeCells(book, book.area('A1', 's')!, [[1]]);
  await book.settle();
  expect(data).toEqual(before);
});

test('settle waits for every formula that follows a change', async () => {
  writeCells(book, area('A1:C1'), [[2, '=A1*3', '=SEQUENCE(B1)']]);
  await book.settle();
  expect(readValues(book, area('A1:C1'))).toEqual([[2, 6, 1]]);
  expect(usedArea(book, 'sheet1')).toEqual(area('A1:C6'));
});

test('settle returns at once when nothing is due', async () => {
  await book.settle();
  let settled = false;
  void book.settle().then(() => {
    settled = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  expect(settled).toBe(true);
});

test('a sheet grows when something is written beyond its edge', () => {
  const before = book.extent('sheet1');
  writeCells(book, { sheet: 'sheet1', row: 1500, column: 40, rows: 1, columns: 1 }, [['far']]);
  expect([before, book.extent('sheet1')]).toEqual([
    { rows: 1000, columns: 26 },
    { rows: 1501, columns: 41 },
  ]);
  expect(readValues(book, area('AO1501'))).toEqual([['far']]);
});

test('edits are told with their box, results and formats are not', async () => {
  const told: string[] = [];
  book.changes.onEdit((edited) => told.push(book.address(edited)));
  writeCells(book, area('B2:C3'), [
    [1, 2],
    [3, '=B2*2'],
  ]);
  book.range(area('A1')).setFontWeight('bold');
  await book.settle();
  expect(told).toEqual(['Sheet1!B2:C3']);
});

test('records undo and redo in one step with cells', async () => {
  await book.within(new UndoStep(), async () => {
    writeCells(book, area('A1'), [[1]]);
    book.records.set('settings', 'open', true);
    book.records.set('settings', 'open', false);
  });
  await book.undo();
  expect([book.records.get('settings', 'open'), readValues(book, area('A1'))]).toEqual([undefined, [['']]]);
  await book.redo();
  expect([book.records.get('settings', 'open'), readValues(book, area('A1'))]).toEqual([false, [[1]]]);
});

test('what a file brings along is no undo step', async () => {
  writeCells(book, area('A1'), [[1]]);
  book.records.load('protections', 'sheet1', true);
  await book.undo();
  expect([book.records.get('protections', 'sheet1'), readValues(book, area('A1'))]).toEqual([true, [['']]]);
});

test('recalculate waits for new results and spills', async () => {
  book.univer.dispose();
  const cellData = { 0: { 0: { f: '=SEQUENCE(3)' }, 1: { f: '=RAND()' } } };
  book = new Book(createHeadlessGrid(), {
    id: 'w',
    sheetOrder: ['s'],
    sheets: { s: { id: 's', name: 'S', cellData } },
  });
  const read = () => readValues(book, book.area('A1:B3', 's')!);
  await book.recalculate();
  const [first, ...below] = read();
  expect(below).toEqual([
    [2, ''],
    [3, ''],
  ]);
  await book.recalculate();
  const [again] = read();
  expect(again![1]).not.toBe(first![1]);
});

test('tells which sheets have new results', async () => {
  const other = book.workbook.insertSheet('Other').getSheetId();
  writeCells(book, area('A1:B1'), [[1, '=A1+1']]);
  writeCells(book, book.area('A1', other)!, [['=1+1']]);
  await book.settle();
  const told: string[][] = [];
  book.calculation.onSettled((sheets) => told.push([...sheets]));
  writeCells(book, area('A1'), [[2]]);
  await book.settle();
  writeCells(book, book.area('B1', other)!, [['=Sheet1!B1']]);
  await book.settle();
  writeCells(book, area('A1'), [[3]]);
  await book.settle();
  expect(told.map((sheets) => sheets.sort())).toEqual([['sheet1'], [other], ['sheet1', other].sort()]);
});

test('formulas over a name follow rows that come and go', async () => {
  writeCells(book, area('A1:C3'), [
    [1, '', '=SUM(amounts)'],
    [2, '', ''],
    [3, '', ''],
  ]);
  addName(book, 'amounts', '=Sheet1!$A$1:$A$3');
  await book.settle();
  book.sheet('sheet1').insertRows(1, 1);
  writeCells(book, area('A2'), [[10]]);
  await book.settle();
  expect(readValues(book, area('C1'))).toEqual([[16]]);
  await book.undo();
  await book.undo();
  expect(readValues(book, area('C1'))).toEqual([[6]]);
});
