import { listSources } from '../../src/workbook/list-sources';
import { testWorkbook } from './test-workbook';

const data = [
  ['Province', 'R&D'],
  ['Beijing', 6.73],
  ['Tianjin', 3.58],
];
const { fill, excel } = testWorkbook();

test('offers tables, and used ranges of sheets without one, in the order of the sheets', async () => {
  await fill('Sheet1', 'B2', data);
  await fill('Tables', 'A1', data);
  await fill('Tables', 'E5', data);
  await excel((context) => {
    const { tables } = context.workbook.worksheets.getItem('Tables');
    tables.add('A1:B3', true).name = 'North';
    tables.add('E5:F7', true).name = 'South';
  });
  expect(await listSources()).toEqual([
    { sheet: 'Sheet1', table: null, address: 'B2:C4', rows: 2, columns: 2 },
    { sheet: 'Tables', table: 'North', address: 'A1:B3', rows: 2, columns: 2 },
    { sheet: 'Tables', table: 'South', address: 'E5:F7', rows: 2, columns: 2 },
  ]);
});

test('offers no sheet that CoopEval wrote, by its tables or by its names', async () => {
  await fill('Sheet1', 'A1', data);
  await fill('Evaluation', 'A1', data);
  await fill('Points', 'A1', data);
  await excel((context) => {
    context.workbook.worksheets.getItem('Evaluation').tables.add('A1:B3', true).name = 'coop_evaluation';
    context.workbook.names.add('coop_points', "='Points'!$A$1:$B$3");
  });
  expect((await listSources()).map(({ sheet }) => sheet)).toEqual(['Sheet1']);
});

test('offers no hidden sheet, no empty one and no single row', async () => {
  await fill('Sheet1', 'A1', data);
  await fill('Hidden', 'A1', data);
  await fill('Headers', 'A1', [data[0]]);
  await fill('Empty', 'A1', [['']]);
  await excel((context) => {
    context.workbook.worksheets.getItem('Hidden').visibility = 'Hidden';
  });
  expect((await listSources()).map(({ sheet }) => sheet)).toEqual(['Sheet1']);
});

test('finds nothing in an empty workbook', async () => {
  expect(await listSources()).toEqual([]);
});
