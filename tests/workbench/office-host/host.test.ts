import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { chartsOf } from '../../../src/workbench/grid/charts';
import { installHost, type Host } from '../../../src/workbench/office-host/host';

let host: Host;
beforeEach(() => {
  host = installHost(createHeadlessGrid(), { displayLanguage: 'zh-CN', readOnly: true });
});
afterEach(() => host.book.univer.dispose());

test('a member that is not there throws by its name', async () => {
  const work = Excel.run(async (context) => {
    (context.workbook.worksheets.getItem('Sheet1') as unknown as { standardWidth: number }).standardWidth = 1;
  });
  await expect(work).rejects.toThrow('Worksheet.standardWidth is not part of the workbench');
  expect(() => Office.ribbon).toThrow('Office.ribbon');
  expect(() => (Excel as unknown as { DocumentPropertyType: unknown }).DocumentPropertyType).toThrow(
    'Excel.DocumentPropertyType',
  );
});

test('loading a member that is not there throws by its name', async () => {
  const work = Excel.run(async (context) => void context.workbook.load('properties/title'));
  await expect(work).rejects.toThrow('Workbook.properties');
});

test('what cannot be set cannot be set', async () => {
  const work = Excel.run(async (context) => {
    (context.workbook as unknown as { name: string }).name = 'Other';
  });
  await expect(work).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test('language and read-only mode are those of the options', async () => {
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(Office.context.document.mode).toBe('readOnly');
  await Excel.run(async (context) => {
    context.workbook.load('readOnly, name');
    await context.sync();
    expect([context.workbook.readOnly, context.workbook.name]).toEqual([true, 'Book1']);
  });
});

test('a ribbon command runs by its name and says when it is done', async () => {
  const ran: string[] = [];
  Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
    ran.push('check');
    event.completed();
  });
  await host.runCommand('check');
  expect(ran).toEqual(['check']);
  await expect(host.runCommand('other')).rejects.toThrow('other');
});

test('the page hears of charts, and finds their cells', async () => {
  const heard: string[] = [];
  host.book.records.onChange((kind, key) => heard.push(`${kind} ${key}`));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [['Partner', 'Points'], ['North', 1]]; // prettier-ignore
    sheet.charts.add('BarClustered', sheet.getRange('A1:B2')).setPosition('D2', 'H9');
  });
  expect(heard).toContain('charts chart1');
  expect(chartsOf(host.book, 'sheet1')).toMatchObject([
    {
      type: 'BarClustered',
      title: 'Points',
      place: { row: 1, column: 3, rows: 8, columns: 5 },
      series: [{ name: 'Points', values: { row: 1, column: 1, rows: 1 }, categories: { column: 0 } }],
    },
  ]);
});

test('a sheet reaches as far as its charts', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.charts.add('BarClustered', sheet.getRange('A1:B2')).setPosition('AC2', 'AK20');
  });
  expect(host.book.extent('sheet1').columns).toBe(37);
});

test('the charts of a deleted sheet go and come back with it', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Charts');
    sheet.getRange('A1:B2').values = [['Partner', 'Points'], ['North', 1]]; // prettier-ignore
    sheet.charts.add('Line', sheet.getRange('A1:B2'));
    await context.sync();
    sheet.delete();
  });
  expect(chartsOf(host.book)).toHaveLength(0);
  await host.book.undo();
  expect(chartsOf(host.book)).toHaveLength(1);
});

test('the pane shows and hides through Office.addin, and the page is told', async () => {
  const modes: string[] = [];
  host.addin.onModeChange((mode) => modes.push(mode));
  await Office.addin.showAsTaskpane();
  await Office.addin.hide();
  expect(modes).toEqual(['Taskpane', 'Hidden']);
});
