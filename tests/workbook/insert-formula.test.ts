import { findFreePlace } from '../../src/workbook/free-place';
import { insertFormula } from '../../src/workbook/insert-formula';
import { readSelectedCells } from '../../src/workbook/read-selected-cells';
import { selectionAddress } from '../../src/workbook/selection';
import { problemOf, testWorkbook } from './test-workbook';

const { host, fill, select, excel } = testWorkbook();
const data = [
  ['Unit', 'Patents', 'Cost'],
  ['North', 12, 30],
  ['East', 20, 45],
];
const cells = (address: string, sheetName = 'Sheet1') =>
  excel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load('values, formulas');
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });

test('the selected cells are read all as they stand, headings too', async () => {
  await fill('Sheet1', 'B3', data);
  await select('Sheet1', 'B3:D5');
  expect(await readSelectedCells()).toEqual({ sheet: 'Sheet1', row: 2, column: 1, values: data });
});

test('whole columns are cut to the cells in use, a single cell stands for the region around it', async () => {
  await fill('Sheet1', 'B3', data);
  await select('Sheet1', 'C:D');
  expect(await readSelectedCells()).toMatchObject({ row: 2, column: 2, values: data.map((row) => row.slice(1)) });
  await select('Sheet1', 'C4');
  expect(await readSelectedCells()).toMatchObject({ row: 2, column: 1, values: data });
});

test('an empty selection is named', async () => {
  await select('Sheet1', 'F7:G8');
  expect(await problemOf(readSelectedCells())).toEqual({
    code: 'selection-empty',
    facts: { sheet: 'Sheet1', address: 'F7:G8' },
  });
});

test('the free place is one row above the data and one empty column to the right of all that stands there', async () => {
  await fill('Sheet1', 'B3', data);
  expect(await findFreePlace({ sheet: 'Sheet1', address: 'C4:D5' })).toEqual({ sheet: 'Sheet1', address: 'F3' });
  await fill('Sheet1', 'H40', [['a note']]);
  await fill('Sheet1', 'M1', [['above']]);
  expect(await findFreePlace({ sheet: 'Sheet1', address: 'C4:D5' })).toEqual({ sheet: 'Sheet1', address: 'J3' });
});

test('data that begins in row 1 leaves no row for a label, so the place is below everything', async () => {
  await fill('Sheet1', 'B1', data.slice(1));
  await fill('Sheet1', 'F9', [['a note']]);
  expect(await findFreePlace({ sheet: 'Sheet1', address: 'C1:D2' })).toEqual({ sheet: 'Sheet1', address: 'C11' });
});

test('label and formula stand at the place, spill, and the formula is selected', async () => {
  await fill('Sheet1', 'B3', data);
  const place = { sheet: 'Sheet1', address: 'F3' };
  expect(await insertFormula({ place, label: 'RATIO', formula: '=C4:C5/D4:D5' })).toEqual({
    sheet: 'Sheet1',
    address: 'F4',
  });
  const { values, formulas } = await cells('F3:F5');
  expect(values).toEqual([['RATIO'], [0.4], [20 / 45]]);
  expect(formulas[1]).toEqual(['=C4:C5/D4:D5']);
  expect(await selectionAddress()).toBe('Sheet1!F4');
});

test('without a label the formula stands at the place itself', async () => {
  await fill('Sheet1', 'B3', data);
  const place = { sheet: 'Sheet1', address: 'F3' };
  expect(await insertFormula({ place, label: null, formula: '=C4*2' })).toEqual(place);
  expect((await cells('F3')).values).toEqual([[24]]);
});

test('one undo takes label and formula away', async () => {
  await fill('Sheet1', 'B3', data);
  await insertFormula({ place: { sheet: 'Sheet1', address: 'F3' }, label: 'RATIO', formula: '=C4:C5/D4:D5' });
  await host().book.undo();
  expect((await cells('F3:F5')).formulas).toEqual([[''], [''], ['']]);
  expect((await cells('B3:D5')).values).toEqual(data);
});

test.each(['F3', 'F4', 'H20'])('with %s filled meanwhile nothing is written and the cell is named', async (address) => {
  await fill('Sheet1', 'B3', data);
  await fill('Sheet1', address, [['mine']]);
  const place = { sheet: 'Sheet1', address: 'F3' };
  expect(await problemOf(insertFormula({ place, label: 'RATIO', formula: '=C4:C5/D4:D5' }))).toEqual({
    code: 'place-taken',
    facts: { sheet: 'Sheet1', address },
  });
  const { formulas } = await cells('F3:H20');
  expect(formulas.flat().filter((content) => content !== '')).toEqual(['mine']);
});

test('a sheet that is gone is named', async () => {
  const place = { sheet: 'Gone', address: 'A1' };
  expect(await problemOf(findFreePlace(place))).toEqual({ code: 'source-gone', facts: { name: 'Gone' } });
  expect(await problemOf(insertFormula({ place, label: null, formula: '=1' }))).toEqual({
    code: 'source-gone',
    facts: { name: 'Gone' },
  });
});

test('a protected sheet is named', async () => {
  await fill('Sheet1', 'B3', data);
  await excel(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  const place = { sheet: 'Sheet1', address: 'F3' };
  expect(await problemOf(insertFormula({ place, label: null, formula: '=1' }))).toEqual({
    code: 'sheet-protected',
    facts: { sheet: 'Sheet1' },
  });
});
