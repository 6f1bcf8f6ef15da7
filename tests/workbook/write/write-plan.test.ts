import type { Plan } from '../../../src/evaluation/plan/plan';
import { writePlan } from '../../../src/workbook/write/write-plan';
import { problemOf, testWorkbook } from '../test-workbook';
import { plannedSheet, planWithCharts, planWithEveryPart } from './test-plan';

const { host, fill, excel } = testWorkbook();
const data = [
  ['Unit', 'Value'],
  ['a', 1],
  ['b', 2],
  ['c', 3],
];
beforeEach(() => fill('Sheet1', 'A1', data));

const never = new AbortController().signal;
const write = (plan: Plan, progress = () => {}, signal: AbortSignal = never) => writePlan(plan, progress, signal);
const on = <Answer>(sheet: string, work: (sheet: Excel.Worksheet) => Answer): Promise<Answer> =>
  excel(async (context) => {
    const answer = work(context.workbook.worksheets.getItem(sheet));
    await context.sync();
    return answer;
  });

/** Everything in the workbook that a write could leave behind. */
const inventory = () =>
  excel(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name');
    names.load('items/name');
    await context.sync();
    const [sheets, tableNames, definedNames] = [worksheets, tables, names].map(({ items }) =>
      (items as { name: string }[]).map(({ name }) => name),
    );
    return { sheets, tables: tableNames, names: definedNames };
  });
const untouched = { sheets: ['Sheet1'], tables: [], names: [] };

test('sheets, tables and names stand in their order at the end of the workbook', async () => {
  await write(planWithEveryPart());
  expect(await inventory()).toEqual({
    sheets: ['Sheet1', 'Ranking 1', 'My weights'],
    tables: ['coop_weights'],
    names: ['coop_points'],
  });
  const table = await on('My weights', (sheet) => sheet.tables.getItem('coop_weights').getRange().load('address'));
  expect(table.address).toBe("'My weights'!A1:B4");
  const named = await excel(async (context) => {
    const range = context.workbook.names.getItem('coop_points').getRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(named).toBe("'My weights'!F2:F4");
});

test('constants stay what they are: formula-like text, apostrophes, dates as text, blanks', async () => {
  await write(planWithEveryPart());
  const range = await on('My weights', (sheet) => sheet.getRange('D2:E4').load('values, formulas, valueTypes'));
  expect(range.values).toEqual([
    ['=1+1', true],
    ["'quoted'", 0],
    ['2026-11-20', ''],
  ]);
  expect(range.valueTypes).toEqual([
    ['String', 'Boolean'],
    ['String', 'Double'],
    ['String', 'Empty'],
  ]);
});

test('formulas spill, follow the data and may refer to later sheets, names and tables', async () => {
  await write(planWithEveryPart());
  const before = await on('Ranking 1', (sheet) => sheet.getRange('A2:C4').load('values, formulas'));
  expect(before.values.map((row) => row[1])).toEqual([2, 4, 6]);
  expect(before.values[0]).toEqual(['=1+1', 2, 1]);
  expect(before.formulas[0]).toEqual(["='My weights'!D2:D4", '=coop_points*2', '=SUM(coop_weights[Weight])']);
  await fill('Sheet1', 'B3', [[50]]);
  const after = await on('Ranking 1', (sheet) => sheet.getRange('B2:B4').load('values'));
  expect(after.values).toEqual([[2], [100], [6]]);
});

test('formats, widths and frozen panes are in the sheet', async () => {
  await write(planWithEveryPart());
  const found = await on('Ranking 1', (sheet) => ({
    header: sheet.getRange('A1:C1').load({
      format: { wrapText: true, fill: { color: true }, font: { bold: true, italic: true, color: true, size: true } },
    }),
    scores: sheet.getRange('B2:B4').load({ numberFormat: true, format: { horizontalAlignment: true } }),
    first: sheet.getRange('A1').load({ format: { columnWidth: true } }),
    second: sheet.getRange('B1').load({ format: { columnWidth: true } }),
    frozen: sheet.freezePanes.getLocationOrNullObject().load('address'),
  }));
  expect(found.header.format.fill.color).toBe('#F0F0F0');
  expect(found.header.format.font.toJSON()).toMatchObject({ bold: true, italic: true, color: '#242424', size: 12 });
  expect(found.header.format.wrapText).toBe(true);
  expect(found.scores.numberFormat).toEqual([['0.0'], ['0.0'], ['0.0']]);
  expect(found.scores.format.horizontalAlignment).toBe('Right');
  expect(found.first.format.columnWidth).toBeCloseTo(108.75, 6);
  expect(found.second.format.columnWidth).toBeCloseTo(45.75, 6);
  expect(found.frozen.address).toBe("'Ranking 1'!A1");
  const frozen = await on('My weights', (sheet) =>
    sheet.freezePanes.getLocationOrNullObject().load('rowIndex, rowCount'),
  );
  expect([frozen.rowIndex, frozen.rowCount]).toEqual([0, 1]);
});

test('validation tells what is meant, within the lengths that Excel takes', async () => {
  await write(planWithEveryPart());
  const [weight, long, list] = await on('My weights', (sheet) =>
    ['B2:B4', 'H2:H4', 'I2:I4'].map((address) =>
      sheet.getRange(address).dataValidation.load('rule, prompt, errorAlert'),
    ),
  );
  expect(weight.rule.decimal).toMatchObject({ formula1: 0, operator: 'GreaterThanOrEqualTo' });
  expect(weight.prompt).toEqual({ showPrompt: true, title: 'Weight', message: 'Any number from 0 up.' });
  expect(weight.errorAlert).toMatchObject({ showAlert: true, style: 'Stop', title: 'Not a weight' });
  expect(long.rule.decimal).toMatchObject({ formula1: 0, formula2: 100, operator: 'Between' });
  expect(long.prompt.title).toBe('A title that is longer than Exc…');
  expect(long.prompt.message).toHaveLength(255);
  expect(long.errorAlert.message).toHaveLength(225);
  expect(list.rule.list).toMatchObject({ source: 'benefit,cost', inCellDropDown: true });
});

test('conditional formats have fixed ends', async () => {
  await write(planWithEveryPart());
  const formats = await on('Ranking 1', (sheet) => ({
    bar: sheet.getRange('B2:B4').conditionalFormats.getItemAt(0).dataBar.load('lowerBoundRule, upperBoundRule'),
    fill: sheet
      .getRange('B2:B4')
      .conditionalFormats.getItemAt(0)
      .dataBar.positiveFormat.load('fillColor, gradientFill'),
    scale: sheet.getRange('C2:C4').conditionalFormats.getItemAt(0).colorScale.load('criteria'),
    rule: sheet.getRange('A2:A4').conditionalFormats.getItemAt(0).custom.rule.load('formula'),
    shade: sheet.getRange('A2:A4').conditionalFormats.getItemAt(0).custom.format.fill.load('color'),
  }));
  expect(formats.bar.lowerBoundRule).toMatchObject({ type: 'Number', formula: '=0' });
  expect(formats.bar.upperBoundRule).toMatchObject({ type: 'Number', formula: '=100' });
  expect(formats.fill.toJSON()).toMatchObject({ fillColor: '#96C6FA', gradientFill: false });
  expect(formats.scale.criteria).toMatchObject({
    minimum: { type: 'Number', formula: '=0', color: '#EBF3FC' },
    maximum: { type: 'Number', formula: '=1', color: '#115EA3' },
  });
  expect(formats.rule.formula).toBe('=$B2>50');
  expect(formats.shade.color).toBe('#F5E2B8');
});

test('a chart has the one series that was planned, the first row on top', async () => {
  await write(planWithEveryPart());
  const { charts, axis, legend } = await on('Ranking 1', (sheet) => {
    const chart = sheet.charts.getItem('coop_ranking_chart');
    return {
      charts: sheet.charts.load('items/chartType, items/title/text, items/series/items/name'),
      axis: chart.axes.categoryAxis.load('reversePlotOrder'),
      legend: chart.legend.load('visible'),
    };
  });
  const [chart, ...others] = charts.items;
  expect(others).toEqual([]);
  expect([chart.chartType, chart.title.text]).toEqual(['BarClustered', 'Scores']);
  expect(chart.series.items.map(({ name }) => name)).toEqual(['Score']);
  expect([axis.reversePlotOrder, legend.visible]).toEqual([true, false]);
  const color = await on('Ranking 1', (sheet) =>
    sheet.charts.getItemAt(0).series.getItemAt(0).format.fill.getSolidColor(),
  );
  expect(color.value).toBe('#0F6CBD');
});

test('charts of several series have legend, marks, reference lines and axis ends as planned', async () => {
  await write(planWithCharts());
  const charts = await on('Charts', (sheet) => sheet.charts.load('items/name, items/chartType, items/legend/visible'));
  expect(charts.items.map(({ name, chartType, legend }) => [name, chartType, legend.visible])).toEqual([
    ['stacked-bar', 'BarStacked', false],
    ['column', 'ColumnClustered', true],
    ['line', 'LineMarkers', true],
    ['scatter', 'XYScatter', true],
    ['radar', 'RadarMarkers', true],
  ]);
  const series = await on('Charts', (sheet) => {
    const chart = (name: string) => sheet.charts.getItem(name);
    return {
      hidden: chart('stacked-bar').series.getItemAt(0).format.fill.getSolidColor(),
      hiddenGrid: chart('stacked-bar').axes.valueAxis.majorGridlines.load('visible'),
      second: chart('scatter').series.getItemAt(1).load('chartType, markerStyle, markerBackgroundColor'),
      limit: chart('scatter').series.getItemAt(2).load('chartType, format/line/color, format/line/lineStyle'),
      across: chart('scatter').axes.categoryAxis.load('minimum, maximum, title/text'),
    };
  });
  expect([series.hidden.value, series.hiddenGrid.visible]).toEqual(['#FFFFFF', false]);
  expect([series.second.chartType, series.second.markerStyle, series.second.markerBackgroundColor]).toEqual([
    'XYScatter',
    'Diamond',
    '#8A5A00',
  ]);
  expect([series.limit.chartType, series.limit.format.line.color, series.limit.format.line.lineStyle]).toEqual([
    'XYScatterLinesNoMarkers',
    '#616161',
    'Dash',
  ]);
  expect([series.across.minimum, series.across.maximum, series.across.title.text]).toEqual([1, 5, 'University']);
});

test('the planned sheet is shown when all is written', async () => {
  await write(planWithEveryPart());
  const shown = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(shown).toBe('Ranking 1');
});

/** The formula and the value of every filled cell on the sheets of the plan with every part. */
const cellsOfPlan = () =>
  excel(async (context) => {
    const ranges = ['Ranking 1', 'My weights'].map((sheet) =>
      context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('address, formulas, values'),
    );
    await context.sync();
    return ranges.map((range) => ({
      address: range.address,
      formulas: range.formulas as unknown[][],
      values: range.values as unknown[][],
    }));
  });

test('one undo takes back all of it, and redo brings every cell again', async () => {
  await write(planWithEveryPart());
  const everything = await inventory();
  const written = await cellsOfPlan();
  await host().book.undo();
  expect(await inventory()).toEqual(untouched);
  const cells = await on('Sheet1', (sheet) => sheet.getRange('A1:B4').load('values'));
  expect(cells.values).toEqual(data);
  await host().book.redo();
  expect(await inventory()).toEqual(everything);
  expect(await cellsOfPlan()).toEqual(written);
});

test('the number of requests does not grow with the number of cells', async () => {
  const sync = jest.spyOn(Excel.RequestContext.prototype, 'sync');
  await write(planWithEveryPart(3));
  const few = sync.mock.calls.length;
  await host().book.undo();
  sync.mockClear();
  await write(planWithEveryPart(1000));
  expect(sync.mock.calls.length).toBe(few);
  sync.mockRestore();
});

test('a block too large for one request goes in portions', async () => {
  const values = Array.from({ length: 3000 }, (_, row) => [row, 'x'.repeat(1000)]);
  await write({
    sheets: [plannedSheet({ name: 'Large', blocks: [{ at: 'B2', values }] })],
    names: [],
    activate: 'Large',
  });
  const range = await on('Large', (sheet) => sheet.getUsedRange(true).load('address, values'));
  expect(range.address).toBe('Large!B2:C3001');
  expect(range.values.map((row) => row[0])).toEqual(values.map((row) => row[0]));
});

test('progress names each sheet and ends with all of them', async () => {
  const told: unknown[][] = [];
  await writePlan(planWithEveryPart(), (...step) => told.push(step), never);
  expect(told).toEqual([
    [0, 2, 'Ranking 1'],
    [1, 2, 'My weights'],
    [2, 2, 'Ranking 1'],
  ]);
});

test.each(['before it began', 'after the first sheet', 'at the last sheet'])(
  'cancelled %s, nothing stays',
  async (when) => {
    const abort = new AbortController();
    if (when === 'before it began') abort.abort();
    const cancelAt = when === 'after the first sheet' ? 0 : 1;
    const progress = (done: number) => {
      if (done === cancelAt) abort.abort();
    };
    expect(await problemOf(writePlan(planWithEveryPart(), progress, abort.signal))).toMatchObject({
      code: 'cancelled',
    });
    expect(await inventory()).toEqual(untouched);
  },
);

test('what Excel refuses half-way leaves nothing and keeps the words of Excel', async () => {
  const plan = planWithEveryPart();
  const [ranking, weights] = plan.sheets;
  const broken = { ...weights, charts: [{ ...ranking.charts[0], from: 'no address' }] };
  const problem = await problemOf(write({ ...plan, sheets: [ranking, broken] }));
  expect(problem).toMatchObject({ code: 'host', facts: { code: 'InvalidArgument' } });
  expect(await inventory()).toEqual(untouched);
});

test('sheets that Excel does not let go are named', async () => {
  const abort = new AbortController();
  const protectHalfWay = (done: number) => {
    if (done !== 1) return;
    host().book.records.set('protections', '*', true);
    abort.abort();
  };
  expect(await problemOf(writePlan(planWithEveryPart(), protectHalfWay, abort.signal))).toEqual({
    code: 'left-over',
    facts: { sheets: 'Ranking 1, My weights' },
  });
});

test.each([
  ['a sheet', 'ranking 1', (context: Excel.RequestContext) => void context.workbook.worksheets.add('ranking 1')],
  [
    'a table',
    'coop_weights',
    (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B4', true).name = 'COOP_Weights';
    },
  ],
  [
    'a defined name',
    'coop_points',
    (context: Excel.RequestContext) => void context.workbook.names.add('coop_points', '=Sheet1!$A$1'),
  ],
])('a name that %s has is refused before anything is written', async (_kind, name, take) => {
  await excel(take);
  const before = await inventory();
  const problem = await problemOf(write(planWithEveryPart()));
  expect(problem.code).toBe('name-taken');
  expect(String(problem.facts.name).toLowerCase()).toBe(name);
  expect(await inventory()).toEqual(before);
});

test('a protected structure is refused before anything is written', async () => {
  await excel((context) => context.workbook.protection.protect());
  expect(await problemOf(write(planWithEveryPart()))).toEqual({ code: 'structure-protected', facts: {} });
  expect(await inventory()).toEqual(untouched);
});

test('a protected sheet of data does not stand in the way', async () => {
  await excel((context) => context.workbook.worksheets.getItem('Sheet1').protection.protect());
  await write(planWithEveryPart());
  expect((await inventory()).sheets).toHaveLength(3);
});

test('versions of Excel without undo groups write all the same', async () => {
  const supported = jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(false);
  await write(planWithEveryPart());
  expect((await inventory()).sheets).toHaveLength(3);
  supported.mockRestore();
});
