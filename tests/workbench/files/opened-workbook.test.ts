import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Univer } from '@univerjs/core';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook, placeOpened, type OpenedWorkbook } from '../../../src/workbench/files/open';
import { saveWorkbook } from '../../../src/workbench/files/save';
import { Book } from '../../../src/workbench/grid/book';
import { addChart, plainAxis, plainSeries } from '../../../src/workbench/grid/charts';
import { addConditional, conditionalsOf, deleteConditional } from '../../../src/workbench/grid/conditional-formats';
import { setFormat, styleAt } from '../../../src/workbench/grid/formats';
import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { addName, changeName, deleteName } from '../../../src/workbench/grid/names';
import { addTable, deleteTable, renameTable, resizeTable, tableByName } from '../../../src/workbench/grid/tables';
import { readValues, writeCells } from '../../../src/workbench/grid/cells';
import { changeValidation } from '../../../src/workbench/grid/validations';
import { installHost } from '../../../src/workbench/office-host/host';

const names = ['COOP.TOPSIS'];
const fixture = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/evaluator-workbook.xlsx')));
const [data, notes, archive] = ['file-sheet-1', 'file-sheet-2', 'file-sheet-3'];

let univer: Univer | undefined;
afterEach(() => univer?.dispose());

async function open(bytes: Uint8Array = fixture): Promise<{ book: Book; opened: OpenedWorkbook }> {
  univer?.dispose();
  const opened = await openWorkbook(bytes, names);
  univer = createHeadlessGrid();
  const book = new Book(univer, opened.data);
  placeOpened(book, opened);
  await book.recalculate();
  return { book, opened };
}

const save = (book: Book, opened: OpenedWorkbook) => saveWorkbook(book, opened, names);
const at = (book: Book, place: string, sheet = data) => book.area(place, sheet)!;
const write = async (book: Book, place: string, contents: unknown[][], sheet = data) => {
  writeCells(book, at(book, place, sheet), contents);
  await book.settle();
};

/** Read by a program that shares no code with the one that wrote. */
function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, body]) => [path, strFromU8(body)]));
}
const parse = (xml: string) =>
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
  }).parse(xml);
const list = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : ([value].flat() as T[]));
interface ReadCell {
  r: string;
  s?: string;
  t?: string;
  cm?: string;
  f?: string | { '#text': string; ref?: string; t?: string };
  v?: string;
  is?: { t: string | { '#text': string } };
}
function cell(xml: string, place: string): ReadCell | undefined {
  const rows = list<{ c?: ReadCell | ReadCell[] }>(parse(xml).worksheet.sheetData.row);
  return rows.flatMap((row) => list(row.c)).find(({ r }) => r === place);
}
const changedParts = (bytes: Uint8Array) => {
  const [before, after] = [parts(fixture), parts(bytes)];
  return {
    changed: Object.keys(before)
      .filter((path) => path in after && after[path] !== before[path])
      .sort(),
    gone: Object.keys(before).filter((path) => !(path in after)),
    added: Object.keys(after)
      .filter((path) => !(path in before))
      .sort(),
  };
};

test('a workbook that nobody changed is saved byte for byte', async () => {
  const { book, opened } = await open();
  expect(Buffer.compare(await save(book, opened), fixture)).toBe(0);
});

test('before anything is calculated, nothing that formulas had spilled is lost', async () => {
  const opened = await openWorkbook(fixture, names);
  univer = createHeadlessGrid();
  const book = new Book(univer, opened.data);
  placeOpened(book, opened);
  expect(readValues(book, at(book, 'A12:A18'))).toEqual([[1], [4], [9], [''], [0.5], [0.25], [0.75]]);
  expect(Buffer.compare(await save(book, opened), fixture)).toBe(0);
});

test('what the file holds stands in the grid', async () => {
  const { book, opened } = await open();
  expect(readValues(book, at(book, 'A2:F3'))).toEqual([
    ['University', 'Profile', 'Cost', 'Patents', 'Since', 'Share'],
    ['Jilin', 'Pharma', 120.5, 34, 40179, 0.125],
  ]);
  expect(book.range(at(book, 'A16')).getFormula()).toBe('=COOP.TOPSIS(C3:D5)');
  expect(readValues(book, at(book, 'A12:A14'))).toEqual([[1], [4], [9]]);
  expect(book.range(at(book, 'E3')).getNumberFormat()).toBe('yyyy\\-mm\\-dd');
  expect(opened.charts).toMatchObject([{ title: 'Patents by university', type: 'ColumnClustered', sheet: data }]);
  expect(opened.charts[0]!.series[0]!.values).toEqual({ sheet: data, row: 2, column: 3, rows: 6, columns: 1 });
  expect(conditionalsOf(book, at(book, 'C3:D8'))).toHaveLength(2);
  expect(book.sheet(archive).isSheetHidden()).toBe(true);
  expect(book.sheet(data).getFrozenRows()).toBe(2);
});

test('a changed number changes only its sheet, with every result that depends on it', async () => {
  const { book, opened } = await open();
  await write(book, 'C3', [[200]]);
  const bytes = await save(book, opened);
  expect(changedParts(bytes)).toEqual({
    changed: ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'],
    gone: [],
    added: [],
  });
  const [before, after] = [parts(fixture)['xl/worksheets/sheet1.xml']!, parts(bytes)['xl/worksheets/sheet1.xml']!];
  expect(cell(after, 'C3')).toEqual({ r: 'C3', s: cell(before, 'C3')!.s, v: '200' });
  expect(Number(cell(after, 'C9')!.v)).toBeCloseTo(1685.375, 9);
  expect(cell(parts(bytes)['xl/worksheets/sheet2.xml']!, 'A3')!.v).toBe('400');
  // The function of the add-in is not registered here: its results of before stay, and Excel is told to calculate.
  for (const place of ['A16', 'A17', 'A18', 'E9', 'A12', 'A13'])
    expect(cell(after, place)).toEqual(cell(before, place));
  expect(parse(parts(bytes)['xl/workbook.xml']!).workbook.calcPr.fullCalcOnLoad).toBe('1');
  const withoutRows = (xml: string) => xml.replace(/<sheetData>.*<\/sheetData>/s, '');
  expect(withoutRows(after)).toBe(withoutRows(before));
});

test('texts, truth values, errors, blanks and formulas are written as what they are', async () => {
  const { book, opened } = await open();
  await write(book, 'H20:H25', [
    [' 约20 & <b> '],
    [true],
    ['#N/A'],
    ["'12"],
    ['=COOP.TOPSIS(C3:D4)'],
    ['=SEQUENCE(2)'],
  ]);
  await write(book, 'B4', [['']]);
  const xml = parts(await save(book, opened))['xl/worksheets/sheet1.xml']!;
  expect(xml).toContain('<c r="H20" t="inlineStr"><is><t xml:space="preserve"> 约20 &amp; &lt;b&gt; </t></is></c>');
  expect(cell(xml, 'H21')).toMatchObject({ t: 'b', v: '1' });
  expect(cell(xml, 'H22')).toMatchObject({ t: 'e', v: '#N/A' });
  expect(xml).toContain('<c r="H23" t="inlineStr"><is><t xml:space="preserve">12</t></is></c>');
  expect(cell(xml, 'H24')).toMatchObject({ cm: '1', t: 'e', f: { '#text': '_xldudf_COOP_TOPSIS(C3:D4)', t: 'array' } });
  expect(cell(xml, 'H25')).toMatchObject({ cm: '1', v: '1', f: { '#text': '_xlfn.SEQUENCE(2)', ref: 'H25:H26' } });
  expect(cell(xml, 'H26')).toEqual({ r: 'H26', v: '2' });
  expect(cell(xml, 'B4')).toEqual({ r: 'B4', s: '3' });
});

test('a restyled cell keeps those facets of its style that nobody changed', async () => {
  const { book, opened } = await open();
  setFormat(book, at(book, 'C3'), 'bg', { rgb: '#FFEE00' });
  const after = parts(await save(book, opened));
  const styles = parse(after['xl/styles.xml']!).styleSheet;
  const before = parse(parts(fixture)['xl/styles.xml']!).styleSheet;
  const xf = styles.cellXfs.xf[Number(cell(after['xl/worksheets/sheet1.xml']!, 'C3')!.s)];
  const own = before.cellXfs.xf[Number(cell(parts(fixture)['xl/worksheets/sheet1.xml']!, 'C3')!.s)];
  expect(styles.fills.fill[Number(xf.fillId)].patternFill.fgColor.rgb).toMatch(/FFEE00$/);
  expect({ ...xf, fillId: own.fillId, applyFill: own.applyFill }).toEqual(own);
  expect(before.cellXfs.xf).toEqual(styles.cellXfs.xf.slice(0, before.cellXfs.xf.length));
});

async function addEvaluation(book: Book): Promise<string> {
  const sheet = book.workbook.insertSheet('Ranking & more').getSheetId();
  await write(
    book,
    'A1:B3',
    [
      ['Unit', 'Score'],
      ['Jilin', '=Data!D3*2'],
      ['Suzhou', '=Data!D5*2'],
    ].map((row) => row),
    sheet,
  );
  await write(book, 'D1', [['=SEQUENCE(3)']], sheet);
  renameTable(book, addTable(book, at(book, 'A1:B3', sheet)), 'coop_ranking');
  setFormat(book, at(book, 'A1:B1', sheet), 'bl', 1);
  setFormat(book, at(book, 'B2:B3', sheet), 'n', { pattern: '0.000' });
  const rule = addConditional(book, at(book, 'B2:B3', sheet), 'Custom');
  expect(rule.sheet).toBe(sheet);
  changeValidation(book, at(book, 'A2:A3', sheet), { type: 'list', formula1: 'Jilin,Suzhou' });
  addChart(book, {
    sheet,
    type: 'BarClustered',
    title: 'Ranking',
    titleVisible: true,
    legend: false,
    series: [
      {
        ...plainSeries,
        name: 'Score',
        values: at(book, 'B2:B3', sheet),
        categories: at(book, 'A2:A3', sheet),
        color: '#1F4E79',
      },
    ],
    categoryAxis: { ...plainAxis, reversed: true },
    valueAxis: plainAxis,
    gapWidth: 60,
    place: at(book, 'F2:L16', sheet),
  });
  addName(book, 'coop_scores', "='Ranking & more'!$B$2:$B$3");
  book.workbook.setActiveSheet(book.sheet(sheet));
  return sheet;
}

test('a changed cell and a new sheet with table, chart and formulas are saved together, and everything else stays', async () => {
  const { book, opened } = await open();
  await write(book, 'D3', [[40]]);
  await addEvaluation(book);
  const bytes = await save(book, opened);
  expect(changedParts(bytes)).toEqual({
    changed: [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ],
    gone: [],
    added: [
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing3.xml.rels',
      'xl/drawings/drawing3.xml',
      'xl/tables/table2.xml',
      'xl/worksheets/_rels/sheet4.xml.rels',
      'xl/worksheets/sheet4.xml',
    ].sort(),
  });
  const after = parts(bytes);
  const workbook = parse(after['xl/workbook.xml']!).workbook;
  expect(workbook.sheets.sheet.map((one: { name: string }) => one.name)).toEqual(
    ['Data', 'Notes &amp; remarks', 'Archive', 'Ranking &amp; more'].map((name) => name.replace('&amp;', '&')),
  );
  expect(workbook.bookViews.workbookView.activeTab).toBe('3');
  expect(after['xl/worksheets/sheet1.xml']).not.toMatch(/tabSelected="(1|true)"/);
  expect(
    list<{ name: string; '#text': string }>(workbook.definedNames.definedName).find(
      ({ name }) => name === 'coop_scores',
    )!['#text'],
  ).toBe("'Ranking & more'!$B$2:$B$3");
  const sheet = after['xl/worksheets/sheet4.xml']!;
  expect(cell(sheet, 'B2')).toMatchObject({ f: 'Data!D3*2', v: '80' });
  expect(cell(sheet, 'D1')).toMatchObject({ cm: '1', v: '1' });
  expect(cell(sheet, 'D3')!.v).toBe('3');
  const table = parse(after['xl/tables/table2.xml']!).table;
  expect(table).toMatchObject({ id: '8', displayName: 'coop_ranking', ref: 'A1:B3' });
  expect(after['xl/charts/chart2.xml']).toContain("<c:f>'Ranking &amp; more'!$B$2:$B$3</c:f>");
  expect(after['xl/charts/chart2.xml']).toContain('<c:orientation val="maxMin"/>');
  const styles = parse(after['xl/styles.xml']!).styleSheet;
  const score = styles.cellXfs.xf[Number(cell(sheet, 'B2')!.s)];
  expect(
    list<{ numFmtId: string; formatCode: string }>(styles.numFmts.numFmt).find(
      ({ numFmtId }) => numFmtId === score.numFmtId,
    )!.formatCode,
  ).toBe('0.000');
  const differentials = list(styles.dxfs?.dxf).length;
  const rule = parse(sheet).worksheet.conditionalFormatting.cfRule;
  expect(Number(rule.dxfId ?? 0)).toBeLessThan(Math.max(1, differentials));
  for (const kept of ['xl/comments1.xml', 'customXml/item1.xml', 'xl/drawings/drawing2.xml', 'xl/metadata.xml'])
    expect(after[kept]).toBe(parts(fixture)[kept]);
  for (const feature of [
    'x14:dataBar',
    'type="dataBar"',
    'colorScale',
    'dataValidations count="2"',
    'pane xSplit="1" ySplit="2"',
    'mergeCell ref="A1:F1"',
    'hidden="true"',
    'tablePart r:id="rIdTable"',
    'legacyDrawing',
    '<f t="array" ref="A16:A18">_xldudf_COOP_TOPSIS(C3:D5)</f>',
  ]) {
    expect(after['xl/worksheets/sheet1.xml']).toContain(feature);
  }

  const again = await open(bytes);
  expect(again.opened.charts.map(({ title }) => title)).toEqual(['Patents by university', 'Ranking']);
  expect(again.opened.charts[1]).toMatchObject({
    type: 'BarClustered',
    gapWidth: 60,
    legend: false,
    categoryAxis: { reversed: true },
  });
  expect(Buffer.compare(await save(again.book, again.opened), bytes)).toBe(0);
});

test('a renamed sheet is renamed in formulas, names and charts', async () => {
  const { book, opened } = await open();
  book.sheet(data).setName('Units 2023');
  await book.settle();
  const after = parts(await save(book, opened));
  expect(after['xl/charts/chart1.xml']).toContain("'Units 2023'!$D$3:$D$8");
  expect(after['xl/workbook.xml']).toContain("'Units 2023'!$C$3:$C$8");
  expect(cell(after['xl/worksheets/sheet2.xml']!, 'A3')).toMatchObject({ f: "'Units 2023'!C3*2", v: '241' });
});

test('a deleted sheet takes along its own parts and nothing else', async () => {
  const { book, opened } = await open();
  await book.workbook.deleteSheet(book.sheet(notes));
  await book.settle();
  const bytes = await save(book, opened);
  const after = parts(bytes);
  expect(changedParts(bytes).gone.sort()).toEqual([
    'xl/drawings/drawing2.xml',
    'xl/worksheets/_rels/sheet2.xml.rels',
    'xl/worksheets/sheet2.xml',
  ]);
  expect(after['xl/workbook.xml']).not.toContain('local_note');
  expect(after['[Content_Types].xml']).not.toContain('sheet2.xml');
  expect(await openWorkbook(bytes, names)).toMatchObject({ data: { sheetOrder: ['file-sheet-1', 'file-sheet-2'] } });
});

test('tables are renamed, resized and deleted where they are', async () => {
  const { book, opened } = await open();
  const table = tableByName(book, 'Universities')!;
  renameTable(book, table, 'coop_units');
  resizeTable(book, table, at(book, 'A2:F7'));
  await write(book, 'C2', [['Costs & fees']]);
  const xml = parts(await save(book, opened))['xl/tables/table1.xml']!;
  expect(parse(xml).table).toMatchObject({
    id: '7',
    name: 'coop_units',
    displayName: 'coop_units',
    ref: 'A2:F7',
    autoFilter: { ref: 'A2:F7' },
  });
  expect(xml).toContain('<tableColumn id="3" name="Costs &amp; fees"/>');
  deleteTable(book, table);
  const bytes = await save(book, opened);
  expect(changedParts(bytes).gone).toEqual(['xl/tables/table1.xml']);
  expect(parts(bytes)['xl/worksheets/sheet1.xml']).not.toContain('tablePart');
});

test('a deleted data bar takes its x14 twin along and leaves the other rules alone', async () => {
  const { book, opened } = await open();
  deleteConditional(book, conditionalsOf(book, at(book, 'D3'))[0]!);
  const xml = parts(await save(book, opened))['xl/worksheets/sheet1.xml']!;
  expect(xml).not.toContain('dataBar');
  expect(xml).toContain('colorScale');
  expect(() => parse(xml)).not.toThrow();
});

test('rules, validations, names, widths, merges and frozen panes are changed in place', async () => {
  const { book, opened } = await open();
  addConditional(book, at(book, 'F3:F8'), 'ColorScale');
  changeValidation(book, at(book, 'C3:C8'), {
    type: 'decimal',
    operator: 'greaterThanOrEqual',
    formula1: '0',
  } as never);
  changeName(book, 'coop_costs', '=Data!$C$3:$C$6');
  deleteName(book, 'base_year');
  const sheet = book.sheet(data);
  sheet.setColumnWidth(2, 150);
  sheet.setRowHeight(3, 40);
  sheet.getRange('H1:I2').merge();
  sheet.setFrozenRows(3);
  await book.settle();
  const after = parts(await save(book, opened));
  const { worksheet } = parse(after['xl/worksheets/sheet1.xml']!);
  expect(worksheet.conditionalFormatting.map((one: { sqref: string }) => one.sqref).sort()).toEqual([
    'C3:C8',
    'D3:D8',
    'F3:F8',
  ]);
  const priorities = worksheet.conditionalFormatting.map(
    (one: { cfRule: { priority: string } }) => one.cfRule.priority,
  );
  expect(new Set(priorities).size).toBe(3);
  expect(worksheet.dataValidations.dataValidation.map((one: { sqref: string }) => one.sqref)).toEqual([
    'B3:B8',
    'F3:F8',
    'C3:C8',
  ]);
  expect(worksheet.dataValidations.count).toBe('3');
  expect(worksheet.mergeCells.mergeCell.map((one: { ref: string }) => one.ref).sort()).toEqual(['A1:F1', 'H1:I2']);
  expect(worksheet.sheetViews.sheetView.pane.ySplit).toBe('3');
  expect(
    worksheet.cols.col.map(({ min, max, hidden }: { min: string; max: string; hidden?: string }) => [min, max, hidden]),
  ).toEqual([
    ['1', '1', 'false'],
    ['3', '3', undefined],
    ['7', '7', 'true'],
  ]);
  expect(list<{ r: string; ht: string }>(worksheet.sheetData.row).find(({ r }) => r === '4')!.ht).toBe('30');
  const defined = list<{ name: string; '#text': string }>(
    parse(after['xl/workbook.xml']!).workbook.definedNames.definedName,
  );
  expect(defined.map(({ name, '#text': text }) => [name, text])).toEqual([
    ['coop_costs', 'Data!$C$3:$C$6'],
    ['local_note', "'Notes & remarks'!$A$2"],
  ]);
});

test('a chart that came with the file can be deleted, and its sheet can get another', async () => {
  const { book, opened } = await open();
  book.records.set('charts', opened.charts[0]!.id, undefined);
  addChart(book, {
    ...opened.charts[0]!,
    title: 'Costs',
    type: 'BarClustered',
    series: [{ ...opened.charts[0]!.series[0]!, values: at(book, 'C3:C8') }],
  });
  const bytes = await save(book, opened);
  const after = parts(bytes);
  const [drawing] = Object.keys(after).filter((path) => path === 'xl/drawings/drawing1.xml');
  expect(list(parse(after[drawing!]!).wsDr.twoCellAnchor)).toHaveLength(1);
  const { opened: again } = await open(bytes);
  expect(again.charts.map(({ title, type }) => [title, type])).toEqual([['Costs', 'BarClustered']]);
  expect(again.charts[0]!.series[0]!.values).toMatchObject({ column: 2, rows: 6 });
});

test('functions that are registered after opening and come to the same results change no byte', async () => {
  const { book, opened } = await open();
  writeCells(book, at(book, 'H12'), [['=COOP.TOPSIS(C3:D5)']]);
  await book.settle();
  const first = await openWithTopsis(await save(book, opened));
  const bytes = await save(first.host.book, first.opened);
  expect(cell(parts(bytes)['xl/worksheets/sheet1.xml']!, 'H13')!.v).toBe('2');
  const again = await openWithTopsis(bytes);
  expect(again.calls).toBeGreaterThan(0);
  expect((await save(again.host.book, again.opened)) === again.opened.original).toBe(true);
});

/** As the page does: the workbook is shown first and knows its functions later. */
async function openWithTopsis(bytes: Uint8Array) {
  univer?.dispose();
  const opened = await openWorkbook(bytes, names);
  univer = createHeadlessGrid();
  const host = installHost(univer, { workbook: opened.data });
  placeOpened(host.book, opened);
  let calls = 0;
  CustomFunctions.associate('TOPSIS', (points: number[][]) => points.map((_row, index) => [++calls && index + 1]));
  const described = { id: 'TOPSIS', name: 'TOPSIS', parameters: [{ name: 'points', dimensionality: 'matrix' }] };
  await host.registerFunctions({ functions: [described] }, 'COOP');
  return { opened, host, calls };
}

test('cells of which the file names no font have its usual one', async () => {
  const { book, opened } = await open();
  const fontOf = (row: number, column: number) => styleAt(book, data, row, column);
  expect(opened.data.defaultStyle).toMatchObject({ ff: 'Arial', fs: 10 });
  expect(fontOf(2, 0)).toMatchObject({ ff: 'Arial', fs: 10 });
  expect(fontOf(30, 8)).toMatchObject({ ff: 'Arial', fs: 10 });
  expect(fontOf(5, 0).ff).toBe('Noto Sans CJK SC');
});
