import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Univer } from '@univerjs/core';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook, placeOpened, type OpenedWorkbook } from '../../../src/workbench/files/open';
import { readDataBars } from '../../../src/workbench/files/opened-data-bars';
import { saveWorkbook } from '../../../src/workbench/files/save';
import { Book } from '../../../src/workbench/grid/book';
import { writeCells } from '../../../src/workbench/grid/cells';
import {
  addConditional,
  changeConditional,
  conditional,
  conditionalsOf,
  deleteConditional,
  type ConditionalKey,
  type DataBar,
} from '../../../src/workbench/grid/conditional-formats';
import { createHeadlessGrid } from '../../../src/workbench/grid/headless';

const fixture = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/evaluator-workbook.xlsx')));
const [data, notes] = ['file-sheet-1', 'file-sheet-2'] as const;

let univer: Univer | undefined;
afterEach(() => univer?.dispose());

async function open(bytes: Uint8Array): Promise<{ book: Book; opened: OpenedWorkbook }> {
  const opened = await openWorkbook(bytes, []);
  univer?.dispose();
  univer = createHeadlessGrid();
  const book = new Book(univer, opened.data);
  placeOpened(book, opened);
  return { book, opened };
}

const barOf = (book: Book, key: ConditionalKey) => conditional(book, key).rule as DataBar;
function change(book: Book, key: ConditionalKey, config: Partial<DataBar['config']>, isShowValue = true): void {
  const bar = barOf(book, key);
  changeConditional(book, key, { rule: { ...bar, isShowValue, config: { ...bar.config, ...config } } });
}
const [low, high] = [
  { type: 'num', value: 0 },
  { type: 'num', value: 1 },
] as unknown as DataBar['config']['min'][];
const solid = { min: low!, max: high!, isGradient: false, positiveColor: '#0F6CBD', nativeColor: '#C00000' };

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false });
const list = <T>(one: T | T[] | undefined): T[] => (one === undefined ? [] : Array.isArray(one) ? one : [one]);

/** Each data bar of a sheet as another program reads it: its plain rule, and the twin to which it points. */
function barsIn(bytes: Uint8Array, part: string) {
  const { worksheet } = parser.parse(strFromU8(unzipSync(bytes)[`xl/worksheets/${part}.xml`]!));
  const groups = list(worksheet.extLst?.ext).flatMap((ext) =>
    list<any>(ext['x14:conditionalFormattings']?.['x14:conditionalFormatting']),
  );
  return list<any>(worksheet.conditionalFormatting).flatMap((format) =>
    list<any>(format.cfRule)
      .filter(({ type }) => type === 'dataBar')
      .map((rule) => {
        const group = groups.find((one) => one['x14:cfRule'].id === rule.extLst?.ext['x14:id']);
        return {
          range: format.sqref,
          plain: rule.dataBar,
          twin: group?.['x14:cfRule']['x14:dataBar'],
          over: group?.['xm:sqref'],
        };
      }),
  );
}

test('a data bar made here is saved with its fill, its ends and the colour of what is below zero', async () => {
  univer = createHeadlessGrid();
  const book = new Book(univer);
  const area = book.area('B2:B4', 'sheet1')!;
  writeCells(book, area, [[0.25], [-0.5], [1]]);
  change(book, addConditional(book, area, 'DataBar'), solid, false);
  const bytes = await saveWorkbook(book, null, []);
  expect(barsIn(bytes, 'sheet1')).toEqual([
    {
      range: 'B2:B4',
      over: 'B2:B4',
      plain: {
        showValue: '0',
        cfvo: [
          { type: 'num', val: '0' },
          { type: 'num', val: '1' },
        ],
        color: { rgb: 'FF0F6CBD' },
      },
      twin: {
        minLength: '0',
        maxLength: '100',
        showValue: '0',
        gradient: '0',
        'x14:cfvo': [
          { type: 'num', 'xm:f': '0' },
          { type: 'num', 'xm:f': '1' },
        ],
        'x14:negativeFillColor': { rgb: 'FFC00000' },
        'x14:axisColor': { rgb: 'FF000000' },
      },
    },
  ]);
  const { book: again } = await open(bytes);
  const [key] = conditionalsOf(again, again.area('B2', data)!);
  expect(barOf(again, key!)).toEqual({ type: 'dataBar', isShowValue: false, config: solid });
});

test('what Excel makes of a new data bar is saved as automatic', async () => {
  univer = createHeadlessGrid();
  const book = new Book(univer);
  addConditional(book, book.area('A1:A3', 'sheet1')!, 'DataBar');
  const bytes = await saveWorkbook(book, null, []);
  const [bar] = barsIn(bytes, 'sheet1');
  expect([bar!.plain.cfvo, bar!.twin['x14:cfvo'], bar!.twin.gradient]).toEqual([
    [{ type: 'min' }, { type: 'max' }],
    [{ type: 'autoMin' }, { type: 'autoMax' }],
    '1',
  ]);
});

test('a changed data bar keeps what the grid does not know of it', async () => {
  const { book, opened } = await open(fixture);
  const [key] = conditionalsOf(book, book.area('D3', data)!);
  expect(barOf(book, key!).config).toMatchObject({
    min: { type: 'min', isAutomatic: true },
    max: { type: 'max', isAutomatic: true },
    isGradient: true,
    positiveColor: '#638EC6',
    nativeColor: '#638EC6',
  });
  change(book, key!, solid);
  expect(barsIn(await saveWorkbook(book, opened, []), 'sheet1')).toEqual([
    {
      range: 'D3:D8',
      over: 'D3:D8',
      plain: expect.objectContaining({ color: { rgb: 'FF0F6CBD' } }),
      twin: {
        minLength: '0',
        maxLength: '100',
        axisPosition: 'automatic',
        gradient: '0',
        'x14:cfvo': [
          { type: 'num', 'xm:f': '0' },
          { type: 'num', 'xm:f': '1' },
        ],
        'x14:negativeFillColor': { rgb: 'FFC00000' },
        'x14:axisColor': { rgb: 'FF000000' },
      },
    },
  ]);
});

test('a data bar joins those of its sheet, and comes to a sheet that has none', async () => {
  const { book, opened } = await open(fixture);
  for (const place of [book.area('C3:C8', data)!, book.area('A2:A4', notes)!])
    change(book, addConditional(book, place, 'DataBar'), solid);
  const bytes = await saveWorkbook(book, opened, []);
  const ranges = (part: string) => barsIn(bytes, part).map(({ range, over, twin }) => [range, over, twin.gradient]);
  expect(ranges('sheet1')).toEqual([
    ['D3:D8', 'D3:D8', 'true'],
    ['C3:C8', 'C3:C8', '0'],
  ]);
  expect(ranges('sheet2')).toEqual([['A2:A4', 'A2:A4', '0']]);
});

test('with the last data bar go the extensions that held nothing else', async () => {
  const { book, opened } = await open(fixture);
  deleteConditional(book, conditionalsOf(book, book.area('D3', data)!)[0]!);
  const sheet = strFromU8(unzipSync(await saveWorkbook(book, opened, []))['xl/worksheets/sheet1.xml']!);
  expect(sheet).not.toContain('extLst');
});

const sheetWith = (plain: string, twin: string) =>
  `<worksheet><conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1">${plain}<extLst><ext><x14:id>{1}</x14:id></ext></extLst></cfRule></conditionalFormatting><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}">${twin}</x14:cfRule></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;
const theme = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4'];
const ends = '<cfvo type="min"/><cfvo type="max"/>';

test('a data bar of Excel 2007 has a gradient and one colour', () => {
  const plain = `<dataBar showValue="0">${ends}<color theme="4"/></dataBar>`;
  expect([...readDataBars(sheetWith(plain, ''), theme).values()]).toEqual([
    {
      type: 'dataBar',
      isShowValue: false,
      config: {
        min: { type: 'min' },
        max: { type: 'max' },
        isGradient: true,
        positiveColor: '#4472C4',
        nativeColor: '#4472C4',
      },
    },
  ]);
});

test('formulas and percentiles are read, and colours that are the same below zero', () => {
  const plain = `<dataBar>${ends}<color rgb="FF00FF00"/></dataBar>`;
  const twin =
    '<x14:dataBar gradient="0" negativeBarColorSameAsPositive="1"><x14:cfvo type="formula"><xm:f>$C$1</xm:f></x14:cfvo><x14:cfvo type="percentile"><xm:f>90</xm:f></x14:cfvo><x14:negativeFillColor rgb="FFFF0000"/></x14:dataBar>';
  const [bar] = [...readDataBars(sheetWith(plain, twin), theme).values()];
  expect(bar!.config).toEqual({
    min: { type: 'formula', value: '=$C$1' },
    max: { type: 'percentile', value: 90 },
    isGradient: false,
    positiveColor: '#00FF00',
    nativeColor: '#00FF00',
  });
});
