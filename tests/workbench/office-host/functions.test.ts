import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { installHost, type Host, type HostOptions } from '../../../src/workbench/office-host/host';
import metadata from './contract/functions.json';
import { associateContractFunctions, cancelled, started } from './contract/functions-bundle';

let host: Host;
async function open(options?: HostOptions): Promise<void> {
  host = installHost(createHeadlessGrid(), options);
  associateContractFunctions();
  await host.registerFunctions(metadata, 'CONTRACT');
}
afterEach(() => host.book.univer.dispose());

async function set(cells: Record<string, unknown>): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const [cell, content] of Object.entries(cells)) sheet.getRange(cell).formulas = [[content]];
  });
}
const valueOf = (cell: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(cell).load('values');
    await context.sync();
    return range.values[0]![0] as unknown;
  });

test.each([[null], [''], [0]] as const)(
  'a blank cell reaches functions as %j, an omitted argument as null',
  async (blank) => {
    await open({ blank });
    await set({ A1: 1, D1: '=CONTRACT.DESCRIBE(A1:B1,B1)' });
    expect(JSON.parse(String(await valueOf('D1')))).toEqual({ cells: [[1, blank]], option: blank, weights: null });
  },
);

test('the message of an error is kept by cell', async () => {
  await open();
  await set({ A1: 'text', C2: '=CONTRACT.SHARES(A1)' });
  expect(host.messages.at('sheet1', 1, 2)).toBe('"text" is not a number.');
  expect(host.messages.all()).toEqual([{ sheet: 'sheet1', row: 1, column: 2, text: '"text" is not a number.' }]);
});

test('the message goes when the cell recovers, or when it is emptied or its sheet deleted', async () => {
  await open();
  await set({ A1: 'text', C2: '=CONTRACT.SHARES(A1)' });
  await set({ A1: 4 });
  expect(host.messages.at('sheet1', 1, 2)).toBeUndefined();
  await set({ A1: 'again' });
  expect(host.messages.at('sheet1', 1, 2)).toBe('"again" is not a number.');
  await set({ C2: '' });
  expect(host.messages.all()).toEqual([]);
});

test('an error without a message of its own leaves none behind', async () => {
  await open();
  await set({ A1: 'text', C1: '=CONTRACT.SHARES(A1)' });
  await set({ A1: '=1/0' });
  expect(await valueOf('C1')).toBe('#DIV/0!');
  expect(host.messages.all()).toEqual([]);
});

test('an overtaken call is told that it is cancelled', async () => {
  await open();
  cancelled.length = started.length = 0;
  const sheet = host.book.sheet('sheet1');
  sheet.getRange('A1').setValue(1);
  sheet.getRange('C1').setFormula('=CONTRACT.LATER(A1)');
  while (!started.includes('1')) await new Promise((resolve) => setTimeout(resolve, 5));
  sheet.getRange('A1').setValue(5);
  await host.book.settle();
  expect(await valueOf('C1')).toBe(10);
  expect(cancelled).toEqual(['1']);
});

test('formulas of a workbook that was opened before get their functions', async () => {
  const univer = createHeadlessGrid();
  const cellData = { 0: { 0: { v: 1, t: 2 }, 1: { f: '=CONTRACT.SHARES(A1)' } } };
  const sheets = { s: { id: 's', name: 'Sheet1', cellData } };
  host = installHost(univer, { workbook: { id: 'opened', name: 'Opened', sheetOrder: ['s'], sheets } });
  associateContractFunctions();
  await host.registerFunctions(metadata, 'CONTRACT');
  expect(await valueOf('B1')).toBe(1);
});

test('a description without its function is refused by name', async () => {
  host = installHost(createHeadlessGrid());
  const missing = { functions: [{ id: 'MISSING', name: 'MISSING' }] };
  await expect(host.registerFunctions(missing, 'CONTRACT')).rejects.toThrow('MISSING');
});
