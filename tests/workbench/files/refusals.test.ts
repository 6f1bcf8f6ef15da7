import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ICellData, IDataValidationRule, Univer } from '@univerjs/core';
import { CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook, placeOpened, type OpenedWorkbook } from '../../../src/workbench/files/open';
import { CannotSave, type Refusal } from '../../../src/workbench/files/refusal';
import { saveSnapshot, saveWorkbook } from '../../../src/workbench/files/save';
import { snapshotOfBook, snapshotOfFile } from '../../../src/workbench/files/snapshot';
import { Book } from '../../../src/workbench/grid/book';
import { writeCells } from '../../../src/workbench/grid/cells';
import { addChart, plainAxis } from '../../../src/workbench/grid/charts';
import { addConditional, changeConditional } from '../../../src/workbench/grid/conditional-formats';
import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { resizeTable, tableByName } from '../../../src/workbench/grid/tables';
import { UndoStep } from '../../../src/workbench/grid/undo-steps';
import { changeValidation } from '../../../src/workbench/grid/validations';

const fixture = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/evaluator-workbook.xlsx')));
const data = 'file-sheet-1';

let univer: Univer | undefined;
afterEach(() => univer?.dispose());

async function open(bytes: Uint8Array = fixture): Promise<{ book: Book; opened: OpenedWorkbook }> {
  const opened = await openWorkbook(bytes, []);
  univer = createHeadlessGrid();
  const book = new Book(univer, opened.data);
  placeOpened(book, opened);
  return { book, opened };
}
const at = (book: Book, place: string) => book.area(place, data)!;

async function refusalOf(saving: Promise<unknown>): Promise<CannotSave> {
  const refusal = await saving.then(
    () => 'it was saved',
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(CannotSave);
  return refusal as CannotSave;
}

function expectBothLanguages(refused: CannotSave, refusal: Refusal, place: string): void {
  expect(refused.refusal).toBe(refusal);
  expect(refused.in('en')).toBe(refused.message);
  expect(refused.in('en')).toContain(place);
  expect(refused.in('zh-CN')).toContain(place);
  expect(refused.in('en')).toMatch(/save again|open that/);
  expect(refused.in('zh-CN')).toMatch(/再(保存|打开)|后再/);
}

const validation = (change: object) => (book: Book) =>
  changeValidation(book, at(book, 'C3'), change as IDataValidationRule);
const conditional = (rule: object) => (book: Book) =>
  changeConditional(book, addConditional(book, at(book, 'C3:C8'), 'Custom'), { rule: rule as never });

const changes: [string, Refusal, string, (book: Book) => void][] = [
  ['an inserted row', 'moved', 'Data', (book) => book.sheet(data).insertRows(3, 1)],
  ['a deleted column', 'moved', 'Data', (book) => book.sheet(data).deleteColumns(1, 1)],
  [
    'a chart of a kind that nobody here draws',
    'chart',
    'Data',
    (book) =>
      addChart(book, {
        sheet: data,
        type: 'Surface',
        title: '',
        titleVisible: false,
        legend: false,
        series: [],
        categoryAxis: plainAxis,
        valueAxis: plainAxis,
        gapWidth: 50,
        place: at(book, 'H2:N15'),
      }),
  ],
  [
    'a conditional format by text',
    'conditional',
    'Data',
    conditional({
      type: 'highlightCell',
      subType: CFSubRuleType.text,
      operator: 'containsText',
      value: 'a',
      style: {},
    }),
  ],
  [
    'a conditional format by rank',
    'conditional',
    'Data',
    conditional({
      type: 'highlightCell',
      subType: CFSubRuleType.rank,
      isBottom: false,
      isPercent: false,
      value: 3,
      style: {},
    }),
  ],
  ['a check box', 'validation', 'Data', validation({ type: 'checkbox' })],
  ['a list of several choices', 'validation', 'Data', validation({ type: 'listMultiple', formula1: 'a,b' })],
  ['a list with a comma in an item', 'validation', 'Data', validation({ type: 'list', formula1: '["a,b","c"]' })],
  ['a list that is too long', 'validation', 'Data', validation({ type: 'list', formula1: 'long,'.repeat(52) })],
  [
    'a list without its button',
    'validation',
    'Data',
    validation({ type: 'list', formula1: 'a,b', showDropDown: false }),
  ],
  [
    'a typed date as a limit',
    'validation',
    'Data',
    validation({ type: 'date', operator: 'greaterThan', formula1: '2024-01-31' }),
  ],
  ['a prompt without a rule', 'validation', 'Data', validation({ showInputMessage: true, prompt: 'Choose.' })],
];
test.each(changes)('%s is refused with place and cure, and nothing changes', async (_what, refusal, place, change) => {
  const { book, opened } = await open();
  await book.within(new UndoStep(), async () => change(book));
  await book.settle();
  const before = JSON.stringify(book.workbook.save());
  expectBothLanguages(await refusalOf(saveWorkbook(book, opened, [])), refusal, place);
  expect(JSON.stringify(book.workbook.save()) === before).toBe(true);
  await book.undo();
  expect((await saveWorkbook(book, opened, [])) === opened.original).toBe(true);
});

const cellWith = (p: object): ICellData => ({ v: 'bold part', t: 1, p: p as never });
test.each([
  [
    'a text of which a part is bold',
    { body: { dataStream: 'bold part\r\n', textRuns: [{ st: 0, ed: 4, ts: { bl: 1 } }] } },
  ],
  ['a link', { body: { dataStream: 'link\r\n', customRanges: [{ rangeId: 'a' }] } }],
])('%s is refused with the cell', async (_what, p) => {
  univer = createHeadlessGrid();
  const book = new Book(univer);
  book.sheet('sheet1').setName('My notes');
  const snapshot = snapshotOfBook(book);
  snapshot.data.sheets['sheet1']!.cellData = { 1: { 2: cellWith(p) } };
  expectBothLanguages(await refusalOf(saveSnapshot(snapshot, null, [])), 'rich-text', "'My notes'!C2");
});

test('a text of several lines is none of a kind that is refused', async () => {
  univer = createHeadlessGrid();
  const snapshot = snapshotOfBook(new Book(univer));
  const p = { body: { dataStream: 'two\rlines\r\n', textRuns: [{ st: 0, ed: 9, ts: {} }] } };
  snapshot.data.sheets['sheet1']!.cellData = { 0: { 0: { v: 'two\nlines', t: 1, p: p as never } } };
  const again = await openWorkbook(await saveSnapshot(snapshot, null, []), []);
  expect(again.data.sheets[data]!.cellData![0]![0]!.v).toBe('two\nlines');
});

test('a workbook without a visible sheet is refused', async () => {
  const { opened } = await open();
  const snapshot = { ...snapshotOfFile(opened), data: structuredClone(opened.data) };
  for (const sheet of Object.values(snapshot.data.sheets)) sheet.hidden = 1;
  expectBothLanguages(await refusalOf(saveSnapshot(snapshot, opened, [])), 'no-sheet', '');
});

test('a picture is refused with its sheet; what the page draws over charts is none', async () => {
  univer = createHeadlessGrid();
  const snapshot = snapshotOfBook(new Book(univer));
  const withDrawing = (drawingType: number) => {
    const drawings = { sheet1: { data: { one: { drawingType } }, order: ['one'] } };
    snapshot.data.resources = [{ name: 'SHEET_DRAWING_PLUGIN', data: JSON.stringify(drawings) }];
    return saveSnapshot(snapshot, null, []);
  };
  expectBothLanguages(await refusalOf(withDrawing(0)), 'picture', 'Sheet1');
  await expect(withDrawing(8)).resolves.toBeInstanceOf(Uint8Array);
});

test('a filtered table is refused with its name, until the filter is cleared', async () => {
  const { opened } = await open();
  const snapshot = { ...snapshotOfFile(opened), data: structuredClone(opened.data) };
  const resource = snapshot.data.resources!.find(({ name }) => name === 'SHEET_TABLE_PLUGIN')!;
  const tables = JSON.parse(resource.data);
  const [table] = tables[data].tables;
  table.filters.tableColumnFilterList = [null, { filterType: 'manual', values: ['Jilin'] }];
  resource.data = JSON.stringify(tables);
  expectBothLanguages(await refusalOf(saveSnapshot(snapshot, opened, [])), 'filter', 'Universities');
  table.filters.tableColumnFilterList = [null, null];
  resource.data = JSON.stringify(tables);
  expect(await saveSnapshot(snapshot, opened, [])).toBe(opened.original);
});

/** The fixture with one part changed. */
function changedFixture(path: string, change: (xml: string) => string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(fixture);
  return new Uint8Array(zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path]!))) }));
}

test('a strict workbook is refused when it was changed, and comes back as it was when not', async () => {
  const bytes = changedFixture('xl/workbook.xml', (xml) =>
    xml.replace('<sheets', '<!-- http://purl.oclc.org/ooxml/ --><sheets'),
  );
  const { book, opened } = await open(bytes);
  expect(await saveWorkbook(book, opened, [])).toBe(bytes);
  writeCells(book, at(book, 'C3'), [[1]]);
  expectBothLanguages(await refusalOf(saveWorkbook(book, opened, [])), 'strict', 'Strict');
});

test('a table with a totals row is refused when it was resized', async () => {
  const bytes = changedFixture('xl/tables/table1.xml', (xml) =>
    xml.replace(/totalsRowShown="\w+"/, 'totalsRowCount="1"'),
  );
  const { book, opened } = await open(bytes);
  resizeTable(book, tableByName(book, 'Universities')!, at(book, 'A2:F7'));
  expectBothLanguages(await refusalOf(saveWorkbook(book, opened, [])), 'totals', 'Universities');
});

test('a list that is too long stays in the file that brought it, and is refused once it is changed', async () => {
  const long = 'long,'.repeat(60);
  const bytes = changedFixture('xl/worksheets/sheet1.xml', (xml) => xml.replace('Pharma,Biology,Nano', long));
  const { book, opened } = await open(bytes);
  writeCells(book, at(book, 'C3'), [[1]]);
  const saved = await saveWorkbook(book, opened, []);
  expect(strFromU8(unzipSync(saved)['xl/worksheets/sheet1.xml']!)).toContain(long);
  changeValidation(book, at(book, 'B3:B8'), { error: 'Another message' });
  expectBothLanguages(await refusalOf(saveWorkbook(book, opened, [])), 'validation', 'Data');
});
