import { fixPlan, type CellChange } from '../../../src/evaluation/fix/fix-plan';
import { translator } from '../../../src/locales';
import { applyFixes } from '../../../src/workbook/write/apply-fixes';
import { readSelection } from '../../../src/workbook/read-source';
import { listSources } from '../../../src/workbook/list-sources';
import { problemOf, testWorkbook } from '../test-workbook';

const { host, fill, select, excel } = testWorkbook();
const table = [
  ['Unit', 'Cash', 'People'],
  ['North', '约20', 3],
  ['East ', "'1,200 ", 4],
];
const change = (address: string, before: CellChange['before'], after: CellChange['after']): CellChange => ({
  place: { sheet: 'Sheet1', address },
  before,
  after,
  why: { why: 'about', facts: {} },
});
const plan = (...changes: CellChange[]) =>
  fixPlan(changes, { t: translator('en'), now: new Date('2026-03-02T14:32:00Z') });
const valuesAt = (sheet: string, address: string) =>
  excel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values;
  });
const sheetNames = () =>
  excel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

beforeEach(() => fill('Sheet1', 'A1', table));

test('the cells change and the log keeps when, where, what stood there, what stands there now, and why', async () => {
  await applyFixes(plan(change('B2', '约20', 20), change('B3', '1,200 ', 1200), change('A3', 'East ', 'East')));
  expect(await valuesAt('Sheet1', 'A1:C3')).toEqual([table[0], ['North', 20, 3], ['East', 1200, 4]]);
  const why = 'Approximate number, taken as it is';
  const when = '2026-03-02T14:32:00.000Z';
  expect(await valuesAt('Changes', 'A4:F7')).toEqual([
    ['When', 'Sheet', 'Cell', 'Before', 'After', 'Why'],
    [when, 'Sheet1', 'B2', '约20', 20, why],
    [when, 'Sheet1', 'B3', '1,200 ', 1200, why],
    [when, 'Sheet1', 'A3', 'East ', 'East', why],
  ]);
});

test('later changes go below the earlier ones, in the same table', async () => {
  await applyFixes(plan(change('B2', '约20', 20)));
  await applyFixes(plan(change('B3', '1,200 ', 1200), change('B2', 20, '')));
  expect((await valuesAt('Changes', 'C5:E7')).map((row) => row.slice(0, 3))).toEqual([
    ['B2', '约20', 20],
    ['B3', '1,200 ', 1200],
    ['B2', 20, ''],
  ]);
  expect(await sheetNames()).toEqual(['Sheet1', 'Changes']);
  const rows = await excel(async (context) => {
    const body = context.workbook.tables.getItem('coop_changes').getDataBodyRange().load('rowCount');
    await context.sync();
    return body.rowCount;
  });
  expect(rows).toBe(3);
});

test('one undo takes cells and log back', async () => {
  await applyFixes(plan(change('B2', '约20', 20), change('B3', '1,200 ', 1200)));
  await host().book.undo();
  expect(await valuesAt('Sheet1', 'B2:B3')).toEqual([['约20'], ['1,200 ']]);
  expect(await sheetNames()).toEqual(['Sheet1']);
});

test('the log is none of the tables to evaluate', async () => {
  await applyFixes(plan(change('B2', '约20', 20)));
  expect((await listSources()).map(({ sheet }) => sheet)).toEqual(['Sheet1']);
});

test('a number goes as a number into a cell that keeps texts', async () => {
  await excel(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B5');
    range.numberFormat = [['@']];
    range.values = [['7']];
    await context.sync();
  });
  await applyFixes(plan(change('B5', '7', 7)));
  expect(await valuesAt('Sheet1', 'B5')).toEqual([[7]]);
});

describe('nothing at all is changed', () => {
  const untouched = async () => {
    expect(await sheetNames()).toEqual(['Sheet1']);
    expect(await valuesAt('Sheet1', 'B2')).toEqual([['约20']]);
  };

  test('when one of the cells was changed meanwhile', async () => {
    const outcome = applyFixes(plan(change('B2', '约20', 20), change('B3', 'other', 1)));
    expect(await problemOf(outcome)).toEqual({ code: 'cell-changed', facts: { sheet: 'Sheet1', address: 'B3' } });
    await untouched();
  });

  test('when one of them holds a formula', async () => {
    await excel(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B3').formulas = [['="约"&30']];
      await context.sync();
    });
    const outcome = applyFixes(plan(change('B2', '约20', 20), change('B3', '约30', 30)));
    expect(await problemOf(outcome)).toEqual({ code: 'cell-has-formula', facts: { sheet: 'Sheet1', address: 'B3' } });
    await untouched();
  });

  test('when the sheet is protected, which is said with the cure', async () => {
    await excel(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      await context.sync();
    });
    const outcome = applyFixes(plan(change('B2', '约20', 20)));
    expect(await problemOf(outcome)).toEqual({ code: 'sheet-protected', facts: { sheet: 'Sheet1' } });
    await untouched();
  });

  test('when the structure is protected and there is no log yet', async () => {
    await excel(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await problemOf(applyFixes(plan(change('B2', '约20', 20))))).toMatchObject({ code: 'structure-protected' });
    await untouched();
  });

  test('when the sheet of the log is protected', async () => {
    await applyFixes(plan(change('B3', '1,200 ', 1200)));
    await excel(async (context) => {
      context.workbook.worksheets.getItem('Changes').protection.protect();
      await context.sync();
    });
    const outcome = applyFixes(plan(change('B2', '约20', 20)));
    expect(await problemOf(outcome)).toEqual({ code: 'sheet-protected', facts: { sheet: 'Changes' } });
    expect(await valuesAt('Sheet1', 'B2')).toEqual([['约20']]);
  });

  test('when something stands below the log', async () => {
    await applyFixes(plan(change('B3', '1,200 ', 1200)));
    await fill('Changes', 'B6', [['a note']]);
    const outcome = applyFixes(plan(change('B2', '约20', 20)));
    expect(await problemOf(outcome)).toEqual({ code: 'place-taken', facts: { sheet: 'Changes', address: 'B6' } });
    expect(await valuesAt('Sheet1', 'B2')).toEqual([['约20']]);
  });
});

test('texts that formulas show are known from the reading on', async () => {
  await excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B3').formulas = [['="约"&30']];
    sheet.getRange('C2').formulas = [['=1+2']];
    await context.sync();
  });
  await select('Sheet1', 'A1:C3');
  expect((await readSelection()).textFormulas).toEqual(['B3']);
});
