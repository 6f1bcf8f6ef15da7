import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { installHost, type Host } from '../../../src/workbench/office-host/host';

let host: Host;
beforeEach(() => {
  host = installHost(createHeadlessGrid());
});
afterEach(() => host.book.univer.dispose());

const merged = (work: (context: Excel.RequestContext) => Promise<unknown>) => Excel.run({ mergeUndoGroup: true }, work);

/** Everything that a plan may contain, on a new sheet. */
async function writeReport(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.add('Report');
  sheet.getRange('A1:B3').values = [
    ['Partner', 'Points'],
    ['North', 0.25],
    ['South', 0.75],
  ];
  await context.sync();
  sheet.tables.add('A1:B3', true).name = 'coop_ranking';
  sheet.getRange('D1').formulas = [['=SORTBY(A2:B3,B2:B3,-1)']];
  sheet.getRange('A1:B1').format.fill.color = '#0F6CBD';
  sheet.getRange('B2:B3').numberFormat = [['0.0%'], ['0.0%']];
  sheet.getRange('A:A').format.columnWidth = 120;
  sheet.freezePanes.freezeRows(1);
  const { dataValidation } = sheet.getRange('B2:B3');
  dataValidation.rule = { decimal: { operator: 'Between', formula1: 0, formula2: 1 } };
  dataValidation.prompt = { showPrompt: true, title: 'Points', message: 'Between 0 and 1.' };
  const bar = sheet.getRange('B2:B3').conditionalFormats.add('DataBar').dataBar;
  bar.positiveFormat.fillColor = '#0F6CBD';
  const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'));
  chart.name = 'coop_chart';
  chart.title.text = 'Points';
  await context.sync();
  context.workbook.names.add('coop_points', sheet.getRange('B2:B3'));
  context.workbook.settings.add('coop', 'open');
  sheet.activate();
}

/** What a reader finds in the workbook. */
const contents = () =>
  Excel.run(async (context) => {
    const { worksheets, tables, names, settings } = context.workbook;
    for (const collection of [worksheets, tables, names]) collection.load('items/name');
    settings.load('items/key');
    const report = worksheets.getItemOrNullObject('Report');
    const cells = report.getRange('A1:E3').load('values, text');
    const head = report.getRange('A1').format.load('columnWidth');
    head.fill.load('color');
    const frozen = report.freezePanes.getLocationOrNullObject().load('rowCount');
    const validation = report.getRange('B2').dataValidation.load('rule, prompt');
    const bars = report.getRange('B2').conditionalFormats.load('items/type');
    const charts = report.charts.load('items/name');
    await context.sync();
    const namesOf = (items: { name: string }[]) => items.map((item) => item.name);
    const shared = {
      sheets: namesOf(worksheets.items),
      tables: namesOf(tables.items),
      names: namesOf(names.items),
      settings: settings.items.map((item) => item.key),
    };
    if (report.isNullObject) return shared;
    return {
      ...shared,
      values: cells.values as unknown[][],
      text: cells.text[1]![1],
      fill: head.fill.color,
      width: head.columnWidth,
      frozen: frozen.rowCount,
      validation: [validation.rule, validation.prompt],
      bars: bars.items.map((item) => item.type),
      charts: namesOf(charts.items),
    };
  });

test('one undo takes back a whole merged run, one redo brings all of it back', async () => {
  const before = await contents();
  await merged(writeReport);
  const written = await contents();
  expect(written).toMatchObject({
    sheets: ['Sheet1', 'Report'],
    tables: ['coop_ranking'],
    names: ['coop_points'],
    settings: ['coop'],
    values: [
      ['Partner', 'Points', '', 'South', 0.75],
      ['North', 0.25, '', 'North', 0.25],
      ['South', 0.75, '', '', ''],
    ],
    text: '25.0%',
    bars: ['DataBar'],
    charts: ['coop_chart'],
    frozen: 1,
    width: 120,
  });

  await host.book.undo();
  expect(await contents()).toEqual(before);
  await host.book.redo();
  expect(await contents()).toEqual(written);
  await host.book.undo();
  expect(await contents()).toEqual(before);
});

test('a sheet that is shown is left when undo takes it back', async () => {
  await merged(writeReport);
  await host.book.undo();
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(active.name).toBe('Sheet1');
  });
});

test('without a merged group each sync is a step', async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    cell.values = [[1]];
    await context.sync();
    cell.values = [[2]];
    cell.format.font.bold = true;
    await context.sync();
  });
  const valueOfA1 = () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values, format/font/bold');
      await context.sync();
      return [cell.values[0]![0], cell.format.font.bold];
    });
  await host.book.undo();
  expect(await valueOfA1()).toEqual([1, false]);
  await host.book.undo();
  expect(await valueOfA1()).toEqual(['', false]);
  await host.book.redo();
  await host.book.redo();
  expect(await valueOfA1()).toEqual([2, true]);
});

test('a cell written twice in a group gets its first value back', async () => {
  const cell = { sheet: 'sheet1', row: 0, column: 0, rows: 1, columns: 1 };
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
  await Excel.run(async (context) => void (sheetOf(context).getRange('A1').values = [['first']]));
  await merged(async (context) => {
    sheetOf(context).getRange('A1').values = [['second']];
    await context.sync();
    sheetOf(context).getRange('A1').values = [['third']];
  });
  await host.book.undo();
  expect(host.book.range(cell).getRawValue()).toBe('first');
});

test('formulas follow an undone edit', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[2]];
    sheet.getRange('B1').formulas = [['=SEQUENCE(A1)*10']];
    await context.sync();
    sheet.getRange('A1').values = [[3]];
  });
  const spill = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B1:B3').load('values');
      await context.sync();
      return range.values.flat() as unknown[];
    });
  expect(await spill()).toEqual([10, 20, 30]);
  await host.book.undo();
  expect(await spill()).toEqual([10, 20, '']);
});

test('what is read while a merged run writes does not split its step', async () => {
  const before = await contents();
  const writing = merged(writeReport);
  await Promise.all([writing, contents(), contents().then(contents)]);
  await host.book.undo();
  expect(await contents()).toEqual(before);
});

test('what a user does between the syncs of a merged run stays a step of its own', async () => {
  await merged(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['add-in']];
    await context.sync();
    host.book.sheet('sheet1').getRange('C1').setValue('user');
  });
  await host.book.undo();
  expect(host.book.sheet('sheet1').getRange('C1').getRawValue()).toBeNull();
  expect(host.book.sheet('sheet1').getRange('A1').getRawValue()).toBe('add-in');
});
