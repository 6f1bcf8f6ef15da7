import type { ICellData, IWorkbookData, Univer } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe as stateOf } from '../../../src/workbench/files/describe';
import { openWorkbook } from '../../../src/workbench/files/open';
import { saveSnapshot, saveWorkbook } from '../../../src/workbench/files/save';
import { snapshotOfBook, snapshotOfFile, type Snapshot } from '../../../src/workbench/files/snapshot';
import type { SheetState, WorkbookState } from '../../../src/workbench/files/state';
import type { Area } from '../../../src/workbench/grid/address';
import { Book } from '../../../src/workbench/grid/book';
import { writeCells } from '../../../src/workbench/grid/cells';
import type { ChartSeries } from '../../../src/workbench/grid/chart';
import { addChart, chartsOf, plainAxis, plainSeries } from '../../../src/workbench/grid/charts';
import { addConditional, changeConditional } from '../../../src/workbench/grid/conditional-formats';
import { setFormat } from '../../../src/workbench/grid/formats';
import { usualPage } from '../../../src/workbench/grid/pages';
import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { addName } from '../../../src/workbench/grid/names';
import { addTable, renameTable } from '../../../src/workbench/grid/tables';
import { changeValidation } from '../../../src/workbench/grid/validations';

const names = ['COOP.TOPSIS', 'COOP.AHP.CHECK'];

let univer: Univer | undefined;
afterEach(() => univer?.dispose());

/** What has to be the same after a journey through a file; identifiers and fonts that were left to chance need not be. */
function essence({ sheets, names: defined }: WorkbookState) {
  const ofSheet = (sheet: SheetState) => ({
    name: sheet.name,
    cells: Object.fromEntries(
      [...sheet.cells]
        .sort()
        .map(([key, cell]) => [
          key,
          { ...cell, style: { ...cell.style, font: cell.style?.font && { ...cell.style.font, name: '', size: 0 } } },
        ]),
    ),
    rows: [...sheet.rows],
    columns: [...sheet.columns],
    merges: sheet.merges,
    freeze: sheet.freeze,
    tables: [...sheet.tables.values()],
    validations: [...sheet.validations.values()],
    conditionals: [...sheet.conditionals.values()],
    charts: [...sheet.charts.values()].map(({ written }) => written),
    isProtected: sheet.isProtected,
    tabColor: sheet.tabColor,
    showsGridlines: sheet.showsGridlines,
  });
  return { sheets: sheets.map(ofSheet), names: defined.map(({ name, formula }) => [name, formula]) };
}

async function bookWithEverything(): Promise<Book> {
  univer = createHeadlessGrid();
  const book = new Book(univer);
  const at = (place: string) => book.area(place, 'sheet1')!;
  book.sheet('sheet1').setName('Provinces 省');
  writeCells(book, at('A1:D4'), [
    ['Unit', 'Score', 'Rank', 'Note'],
    ['Jilin', 0.25, '=B2*4', ' spaces  '],
    ['苏州', 1e-9, '=1/0', '_x0041_ & "quotes"'],
    ['Wuxi', -3, '=COOP.TOPSIS(A1:B2)', 'line\nbreak'],
  ]);
  writeCells(book, at('F1'), [['=SEQUENCE(3,2)']]);
  setFormat(book, at('A1:D1'), 'bl', 1);
  setFormat(book, at('A1:D1'), 'cl', { rgb: '#FFFFFF' });
  setFormat(book, at('A1:D1'), 'bg', { rgb: '#1F4E79' });
  setFormat(book, at('B2:B4'), 'n', { pattern: '0.000' });
  setFormat(book, at('D2:D4'), 'tb', 3);
  setFormat(book, at('D2:D4'), 'ht', 2);
  setFormat(book, at('A4'), 'bd', { b: { s: 1, cl: { rgb: '#C00000' } } });
  renameTable(book, addTable(book, at('A1:D4')), 'coop_scores');
  changeValidation(book, at('A2:A4'), {
    type: 'list',
    formula1: 'Jilin,苏州,Wuxi',
    errorTitle: 'Unit',
    error: 'One of the list',
    showInputMessage: true,
    promptTitle: 'Unit',
    prompt: 'Choose',
  });
  changeValidation(book, at('B2:B4'), { type: 'decimal', operator: 'between', formula1: '-5', formula2: '5' } as never);
  const bar = addConditional(book, at('B2:B4'), 'DataBar');
  changeConditional(book, bar, {
    rule: {
      type: 'dataBar',
      isShowValue: true,
      config: {
        min: { type: 'num', value: 0 },
        max: { type: 'num', value: 1 },
        isGradient: true,
        positiveColor: '#1F4E79',
        nativeColor: '#FF0000',
      },
    } as never,
  });
  addConditional(book, at('C2:C4'), 'ColorScale');
  const own = addConditional(book, at('A2:A4'), 'Custom');
  changeConditional(book, own, {
    rule: { type: 'highlightCell', subType: 'formula', value: '=$B2>0', style: { bg: { rgb: '#FFEE00' } } } as never,
  });
  const sheet = book.sheet('sheet1');
  sheet.setColumnWidth(0, 145);
  sheet.setRowHeight(0, 40);
  sheet.hideRows(6, 1);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
  sheet.getRange('A10:C11').merge();
  addName(book, 'coop_points', "='Provinces 省'!$B$2:$B$4");
  addChart(book, {
    sheet: 'sheet1',
    type: 'BarClustered',
    title: 'Ranking',
    titleVisible: true,
    legend: false,
    series: [{ ...plainSeries, name: 'Score', values: at('B2:B4'), categories: at('A2:A4'), color: '#1F4E79' }],
    categoryAxis: { ...plainAxis, reversed: true, title: 'Units' },
    valueAxis: { ...plainAxis, minimum: 0, maximum: 1 },
    gapWidth: 50,
    place: at('H2:N15'),
  });
  for (const type of ['BarStacked', 'ColumnClustered', 'ColumnStacked', 'LineMarkers', 'XYScatter', 'RadarMarkers']) {
    addChart(book, {
      sheet: 'sheet1',
      type,
      title: type,
      titleVisible: true,
      legend: true,
      series: /Bar|Column/.test(type) ? filled(at) : drawnWithMarks(type, at),
      // A radar has rings and spokes whatever is said.
      categoryAxis: { ...plainAxis, title: 'Here', gridlines: type === 'RadarMarkers' },
      valueAxis: { ...plainAxis, minimum: 0, maximum: 5, gridlines: true },
      gapWidth: 150,
      place: at('H20:N35'),
    });
  }
  await book.settle();
  return book;
}

type At = (place: string) => Area;

const filled = (at: At): ChartSeries[] => [
  { ...plainSeries, name: 'Score', values: at('B2:B4'), categories: at('A2:A4'), color: '#0F6CBD' },
  { ...plainSeries, name: 'Rank', values: at('C2:C4'), categories: at('A2:A4'), color: '#8A5A00' },
];

const markless: Readonly<Record<string, string>> = {
  LineMarkers: 'Line',
  XYScatter: 'XYScatterLinesNoMarkers',
  RadarMarkers: 'Radar',
};

/** Points with marks, joined unless they lie in a scatter, and a dashed line. */
const drawnWithMarks = (type: string, at: At): ChartSeries[] => [
  {
    ...plainSeries,
    name: 'Score',
    values: at('B2:B4'),
    categories: at('A2:A4'),
    lineColor: type === 'XYScatter' ? null : '#0F6CBD',
    markerStyle: 'Diamond',
    markerSize: 7,
    markerFill: '#0F6CBD',
    markerBorder: '#0F6CBD',
  },
  {
    ...plainSeries,
    name: 'Limit',
    values: at('C2:C4'),
    categories: at('A2:A4'),
    type: markless[type]!,
    lineColor: '#616161',
    lineStyle: 'Dash',
  },
];

test('a workbook made here comes back the same from its file', async () => {
  const book = await bookWithEverything();
  const bytes = await saveWorkbook(book, null, names);
  const again = await openWorkbook(bytes, names);
  expect(essence(stateOf(snapshotOfFile(again), names))).toEqual(essence(stateOf(snapshotOfBook(book), names)));
});

test('charts of every kind keep their series, marks, lines and axes in a file', async () => {
  const book = await bookWithEverything();
  const again = await openWorkbook(await saveWorkbook(book, null, names), names);
  const charts = chartsOf(book).map(({ id, name, ...shown }) => shown);
  const sheet = again.charts[0]!.sheet;
  const moved = JSON.parse(JSON.stringify(charts).replaceAll('"sheet1"', JSON.stringify(sheet)));
  expect(again.charts.map(({ id, name, ...shown }) => shown)).toEqual(moved);
});

test('the points of a scatter are not joined, and a radar chart is one', async () => {
  const book = await bookWithEverything();
  const parts = unzipSync(await saveWorkbook(book, null, names));
  const charts = Object.keys(parts)
    .filter((path) => path.startsWith('xl/charts/chart'))
    .map((path) => strFromU8(parts[path]!));
  const [scatter] = charts.filter((xml) => xml.includes('<c:scatterChart>'));
  expect(scatter!.match(/<a:noFill\/>/g)).toHaveLength(1);
  expect(scatter).toContain('<a:prstDash val="dash"/>');
  const [radar] = charts.filter((xml) => xml.includes('<c:radarChart>'));
  expect(radar).toContain('<c:radarStyle val="marker"/>');
  expect(radar).not.toMatch(/<c:(lineChart|grouping|smooth)/);
});

test('custom functions stand in the file by the names that Excel knows, marked as formulas that may spill', async () => {
  const book = await bookWithEverything();
  const parts = unzipSync(await saveWorkbook(book, null, names));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  expect(sheet).toMatch(/<c r="C4"[^>]* cm="1"><f t="array" ref="C4">_xldudf_COOP_TOPSIS\(A1:B2\)<\/f><v>#NAME\?<\/v>/);
  expect(sheet).toContain('<f t="array" ref="F1:G3">_xlfn.SEQUENCE(3,2)</f><v>1</v>');
  expect(sheet).toContain('<c r="G3"><v>6</v></c>');
  expect(sheet).toMatch(/<c r="C3"[^>]*t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
  expect(strFromU8(parts['xl/metadata.xml']!)).toContain('XLDAPR');
  // Readers without the add-in would see errors if Excel calculated anew on opening.
  expect(strFromU8(parts['xl/workbook.xml']!)).not.toContain('fullCalcOnLoad');
});

const text = fc.string({ unit: 'binary', maxLength: 12 }).filter((one) => one !== '' && !one.startsWith('#'));
const cell: fc.Arbitrary<ICellData> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => ({ v: v === 0 ? 0 : v, t: 2 })),
  text.map((v) => ({ v, t: 1 })),
  fc.boolean().map((v) => ({ v: v ? 1 : 0, t: 3 })),
  fc.constantFrom('#N/A', '#DIV/0!').map((v) => ({ v, t: 1 })),
  fc.constantFrom('#N/A', '#hash').map((v) => ({ v, t: 4 })),
);
const style = fc.record(
  {
    bl: fc.constant(1),
    it: fc.constant(1),
    bg: fc.constantFrom('#FF0000', '#00FF7F').map((rgb) => ({ rgb })),
    n: fc.constantFrom('0.00', '0.0%', 'yyyy-mm-dd', '@').map((pattern) => ({ pattern })),
  },
  { requiredKeys: [] },
);
const sheetCells = fc.array(fc.tuple(fc.nat(20), fc.nat(30), cell, fc.option(style)), { maxLength: 25 });

function snapshot(filled: [number, number, ICellData, object | null][]): Snapshot {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, one, shown] of filled)
    (cellData[row] ??= {})[column] = shown && Object.keys(shown).length ? { ...one, s: shown } : one;
  const data: IWorkbookData = {
    id: 'w',
    name: 'w',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ['a'],
    sheets: { a: { id: 'a', name: 'A & "b"', cellData } },
    resources: [],
  };
  return { data, spills: {}, charts: [], protectedSheets: [], pages: {}, tableStyles: {}, activeSheet: 'a' };
}

test('whatever stands in cells comes back as it was, from new files and from patched ones', async () => {
  await fc.assert(
    fc.asyncProperty(sheetCells, sheetCells, async (first, second) => {
      const made = snapshot(first);
      const opened = await openWorkbook(await saveSnapshot(made, null, names), names);
      expect(essence(stateOf(snapshotOfFile(opened), names))).toEqual(essence(stateOf(made, names)));

      const changed: Snapshot = { ...snapshotOfFile(opened), data: structuredClone(opened.data) };
      const [id] = changed.data.sheetOrder;
      changed.data.sheets[id!]!.cellData = snapshot(second).data.sheets['a']!.cellData;
      const patched = await openWorkbook(await saveSnapshot(changed, opened, names), names);
      expect(essence(stateOf(snapshotOfFile(patched), names))).toEqual(essence(stateOf(changed, names)));
    }),
    { numRuns: 60 },
  );
});

test('how a sheet is printed stands in the file: paper, scale, margins, footer, breaks and the cells that are printed', async () => {
  univer = createHeadlessGrid();
  const book = new Book(univer);
  book.sheet('sheet1').setName("Year's report");
  writeCells(
    book,
    book.area('A1:B30', 'sheet1')!,
    Array.from({ length: 30 }, (_, row) => [row, 'x']),
  );
  book.records.set('pages', 'sheet1', {
    ...usualPage,
    paper: 'A4',
    scale: 80,
    leftMargin: 36,
    rightMargin: 36,
    centerFooter: '&P / &N',
    area: 'A1:B30',
    breaks: [10, 20],
  });
  const parts = unzipSync(await saveWorkbook(book, null, names));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  expect(sheet).toMatch(/<pageMargins left="0.5" right="0.5"/);
  expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="portrait" scale="80"/);
  expect(sheet).toContain('<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>');
  // The break stands below the tenth row, so the eleventh begins a page.
  expect([...sheet.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => id)).toEqual(['10', '20']);
  expect(strFromU8(parts['xl/workbook.xml']!)).toContain("'Year''s report'!$A$1:$B$30");
  expect(strFromU8(parts['xl/workbook.xml']!)).toMatch(/_xlnm\.Print_Area" localSheetId="0"/);
});
