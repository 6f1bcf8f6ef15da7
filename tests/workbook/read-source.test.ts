import { readSelection, readSource } from '../../src/workbook/read-source';
import { problemOf, testWorkbook } from './test-workbook';

const provinces = [
  ['Province', 'R&D', 'Patents'],
  ['Beijing', 6.73, 1200],
  ['Tianjin', 3.58, '约20'],
  ['Hebei', '', "'1,200 "],
];
const { fill, select, excel } = testWorkbook();

test('a selected range is read with its place, blanks and texts as they stand', async () => {
  await fill('Sheet1', 'B3', provinces);
  await excel((context) => {
    // A number stored as text, as Excel keeps it when the cell is formatted as text.
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('C6');
    cell.numberFormat = [['@']];
    cell.values = [['12']];
  });
  await select('Sheet1', 'B3:D6');
  expect(await readSelection()).toEqual({
    sheet: 'Sheet1',
    table: null,
    row: 2,
    column: 1,
    headers: ['Province', 'R&D', 'Patents'],
    rows: [
      ['Beijing', 6.73, 1200],
      ['Tianjin', 3.58, '约20'],
      ['Hebei', '12', '1,200 '],
    ],
    hiddenRows: [],
    mergedAreas: [],
    textFormulas: [],
  });
});

test('a single cell stands for the region around it', async () => {
  await fill('Sheet1', 'B3', provinces);
  await fill('Sheet1', 'H1', [['elsewhere']]);
  await select('Sheet1', 'C5');
  expect(await readSelection()).toMatchObject({ row: 2, column: 1, headers: ['Province', 'R&D', 'Patents'] });
});

test('a cell, the body or all of an Excel table stand for the table', async () => {
  await fill('Sheet1', 'A1', provinces);
  await excel((context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add('A1:C4', true).name = 'Provinces';
  });
  for (const address of ['B3', 'A2:C4', 'B2:B3', 'A1:C4', 'A1']) {
    await select('Sheet1', address);
    expect(await readSelection()).toMatchObject({ table: 'Provinces', row: 0, column: 0, headers: provinces[0] });
  }
});

test('headings and some rows of a table are taken as selected', async () => {
  await fill('Sheet1', 'A1', provinces);
  await excel((context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add('A1:C4', true);
  });
  await select('Sheet1', 'A1:B3');
  const source = await readSelection();
  expect(source).toMatchObject({ table: null, headers: ['Province', 'R&D'] });
  expect(source.rows).toHaveLength(2);
});

test('whole columns are cut to what is used', async () => {
  await fill('Sheet1', 'B3', provinces);
  await select('Sheet1', 'A:F');
  const source = await readSelection();
  expect(source).toMatchObject({ row: 2, column: 1, headers: ['Province', 'R&D', 'Patents'] });
  expect(source.rows).toHaveLength(3);
});

test('hidden rows are named by their place among the rows', async () => {
  await fill('Sheet1', 'A1', provinces);
  await excel((context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A3:A3').rowHidden = true;
  });
  await select('Sheet1', 'A1:C4');
  const source = await readSelection();
  expect(source.hiddenRows).toEqual([1]);
  expect(source.rows).toHaveLength(3);
});

test('hidden columns hide no rows', async () => {
  await fill('Sheet1', 'A1', provinces);
  await excel((context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A:A').columnHidden = true;
  });
  await select('Sheet1', 'A1:C4');
  expect((await readSelection()).hiddenRows).toEqual([]);
});

test('merged cells are named', async () => {
  await fill('Sheet1', 'A1', provinces);
  await excel((context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A2:A3').merge();
    sheet.getRange('F1:G1').merge();
  });
  await select('Sheet1', 'A1:C4');
  expect((await readSelection()).mergedAreas).toEqual(['A2:A3']);
});

test('error values arrive as Excel shows them', async () => {
  await fill('Sheet1', 'A1', provinces);
  await excel((context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2').formulas = [['=1/0']];
  });
  await select('Sheet1', 'A1:C4');
  expect((await readSelection()).rows[0][1]).toBe('#DIV/0!');
});

test('an empty selection is named', async () => {
  await fill('Sheet1', 'A1', provinces);
  await select('Sheet1', 'H20');
  expect(await problemOf(readSelection())).toEqual({
    code: 'selection-empty',
    facts: { sheet: 'Sheet1', address: 'H20' },
  });
});

test('several areas are refused by name', async () => {
  await fill('Sheet1', 'A1', provinces);
  await select('Sheet1', 'A1:A4', 'C1:C4');
  expect(await problemOf(readSelection())).toEqual({
    code: 'selection-several-areas',
    facts: { areas: 'Sheet1!A1:A4,Sheet1!C1:C4' },
  });
});

test('headings without data are named', async () => {
  await fill('Sheet1', 'A1', [provinces[0]]);
  await select('Sheet1', 'A1:C9');
  expect(await problemOf(readSelection())).toEqual({
    code: 'headers-only',
    facts: { sheet: 'Sheet1', address: 'A1:C1' },
  });
});

test('a table without data is named', async () => {
  await fill('Sheet1', 'A1', [provinces[0]]);
  await excel((context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add('A1:C2', true);
  });
  await select('Sheet1', 'B2');
  expect(await problemOf(readSelection())).toMatchObject({ code: 'headers-only', facts: { address: 'A2:C2' } });
});

test('a protected sheet is read like any other', async () => {
  await fill('Sheet1', 'A1', provinces);
  await excel((context) => context.workbook.worksheets.getItem('Sheet1').protection.protect());
  await select('Sheet1', 'A1:C4');
  expect((await readSelection()).rows).toHaveLength(3);
});

test('a chosen table is found by name, wherever it has moved', async () => {
  await fill('Sheet1', 'A1', provinces);
  await excel((context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.tables.add('A1:C4', true).name = 'Provinces';
    sheet.name = 'Renamed';
  });
  const source = await readSource({ sheet: 'Sheet1', table: 'Provinces', address: 'A1:C4' });
  expect(source).toMatchObject({ sheet: 'Renamed', table: 'Provinces' });
});

test('a chosen range is read from its sheet, selected or not', async () => {
  await fill('Sheet1', 'B3', provinces);
  await select('Sheet1', 'Z99');
  const source = await readSource({ sheet: 'Sheet1', table: null, address: 'B3:D6' });
  expect(source).toMatchObject({ row: 2, column: 1, headers: provinces[0] });
});

test('a table or a sheet that is gone is named', async () => {
  expect(await problemOf(readSource({ sheet: 'Sheet1', table: 'Provinces', address: 'A1' }))).toEqual({
    code: 'source-gone',
    facts: { name: 'Provinces' },
  });
  expect(await problemOf(readSource({ sheet: 'Data', table: null, address: 'A1:B2' }))).toEqual({
    code: 'source-gone',
    facts: { name: 'Data' },
  });
});

test('a range too large for one answer is read in portions, whole and in order', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => [at, at * 2]);
  await fill('Sheet1', 'A1', [['Unit', 'Value'], ...rows]);
  const source = await readSource({ sheet: 'Sheet1', table: null, address: 'A1:B60001' });
  expect(source.rows).toEqual(rows);
});
