import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { installHost, type Host } from '../../../src/workbench/office-host/host';

/**
 * Where the stand-in is known to differ from Excel (src/workbench/README.md gives the reasons). Each test states what
 * the stand-in does: when one fails, a difference has gone and its line in the README goes with it.
 */
let host: Host;
beforeEach(() => {
  host = installHost(createHeadlessGrid());
});
afterEach(() => host.book.univer.dispose());

async function results(formulas: Record<string, unknown>, read: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = [
      ['a', 3, 4],
      ['b', 1, ''],
      ['c', 5, 2],
    ];
    for (const [cell, formula] of Object.entries(formulas)) sheet.getRange(cell).formulas = [[formula]];
    const range = sheet.getRange(read).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

test('a spill reference does not give the spill', async () => {
  expect(await results({ E1: '=SEQUENCE(3)', G1: '=SUM(E1#)' }, 'G1')).not.toEqual([[6]]);
});

test('SORT changes what later formulas read from the same range', async () => {
  const filtered = await results({ E1: '=SORT(A1:B3,2,-1)', H1: '=FILTER(A1:B3,B1:B3>1)' }, 'H1:I2');
  expect(filtered).not.toEqual([
    ['a', 3],
    ['c', 5],
  ]);
});

test('CHOOSE with a list of numbers gives one row', async () => {
  expect(await results({ E1: '=CHOOSE({1,2},A1:A3,B1:B3)' }, 'E1:F3')).toEqual([
    ['a', 3],
    ['', ''],
    ['', ''],
  ]);
});

test('a structured reference wants the case of the table name', async () => {
  await results({}, 'A1');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('K1:K2').values = [['Cost'], [5]];
    sheet.tables.add('K1:K2', true).name = 'coop_costs';
  });
  expect(await results({ M1: '=SUM(coop_costs[Cost])', M2: '=SUM(COOP_COSTS[Cost])' }, 'M1:M2')).toEqual([
    [5],
    ['#NAME?'],
  ]);
});

test('a typed date stays a text', async () => {
  expect(await results({ E1: '2023-01-31' }, 'E1')).toEqual([['2023-01-31']]);
});

test('a sheet has the rows that were needed so far', async () => {
  await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getItem('Sheet1').getRange('A:A').load('rowCount');
    await context.sync();
    expect(column.rowCount).toBe(1000);
  });
});

test('a deleted sheet comes back with undo', async () => {
  await Excel.run(async (context) => void context.workbook.worksheets.add('Short-lived'));
  await Excel.run(async (context) => context.workbook.worksheets.getItem('Short-lived').delete());
  await host.book.undo();
  expect(host.book.workbook.getSheetByName('Short-lived')).not.toBeNull();
});

test('asynchronous functions have their results after sync', async () => {
  host = (host.book.univer.dispose(), installHost(createHeadlessGrid()));
  CustomFunctions.associate('LATER', async () => new Promise((resolve) => setTimeout(resolve, 50, 7)));
  await host.registerFunctions({ functions: [{ id: 'LATER', name: 'LATER' }] }, 'CONTRACT');
  expect(await results({ E1: '=CONTRACT.LATER()' }, 'E1')).toEqual([[7]]);
});

test('a rule of a kind the product does not use reads as a custom one', async () => {
  const sheet = host.book.sheet('sheet1');
  const rule = sheet.newConditionalFormattingRule().whenNumberGreaterThan(1).setBackground('#FF0000');
  sheet.addConditionalFormattingRule(rule.setRanges([sheet.getRange('A1').getRange()]).build());
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    conditionalFormats.load('items/type');
    await context.sync();
    expect(conditionalFormats.items.map(({ type }) => type)).toEqual(['Custom']);
  });
});
