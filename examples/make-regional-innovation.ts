import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsvObjects } from 'hucre/csv';
import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { rangeAddress } from '../src/evaluation/address';
import { exampleColumns } from './example-columns';

/** Writes examples/regional-innovation.xlsx from examples/data: `npm run examples`. */
type Row = Readonly<Record<string, string | number | null>>;

/** A style that names no font of its own shows in whatever the program takes. */
const font = { name: 'Calibri', size: 11 };
const headerStyle: CellStyle = {
  font: { ...font, bold: true, color: { rgb: '242424' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F0F0F0' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const headerHeight = 78;
const names = new Set(['province_en', 'province_zh']);

function rowsOf(file: string): Row[] {
  const text = readFileSync(join(__dirname, 'data', file), 'utf8');
  const { data } = parseCsvObjects(text, { header: true });
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [field, names.has(field) ? String(value) : numberOrBlank(value)]),
    ),
  );
}

/** A blank stays a blank: the yearbook has no figure there. */
function numberOrBlank(value: unknown): number | null {
  if (value === '' || value === null || value === undefined) return null;
  const number = Number(value);
  if (Number.isNaN(number)) throw new Error(`"${String(value)}" is not a number.`);
  return number;
}

function dataSheet(name: string, table: string, rows: readonly Row[]): WriteSheet {
  const headers = exampleColumns.map(({ header }) => header);
  return {
    name,
    rows: [headers, ...rows.map((row) => exampleColumns.map(({ field }) => row[field]))],
    cells: new Map(
      headers.map((header, column) => [
        `0,${column}` as const,
        { value: header, style: numberAligned(headerStyle, column) },
      ]),
    ),
    columns: exampleColumns.map(({ width, numberFormat }) => ({ width, numFmt: numberFormat })),
    rowDefs: new Map([[0, { height: headerHeight }]]),
    freezePane: { rows: 1, columns: 2 },
    tables: [
      {
        name: table,
        displayName: table,
        range: rangeAddress(0, 0, rows.length + 1, headers.length),
        columns: headers.map((header) => ({ name: header })),
        style: 'TableStyleLight1',
      },
    ],
  };
}

const numberAligned = (style: CellStyle, column: number): CellStyle =>
  column < names.size ? style : { ...style, alignment: { ...style.alignment, horizontal: 'right' } };

function sourcesSheet(): WriteSheet {
  const rows = [
    ['Sources / 数据来源'],
    [],
    ['Figures', 'China Statistical Yearbook on Science and Technology; bulletins of the National Bureau of Statistics'],
    ['数据', '《中国科技统计年鉴》；国家统计局公报'],
    ['Compiled by', 'Hu Huaping, R package techme (MIT licence), github.com/huhuaping/techme, commit 9ad60a1'],
    ['Units', 'Money in 10,000 yuan of the year; staff in person-years; patents and contracts in items'],
    ['单位', '金额为当年价万元；人员为人年；专利和合同为件、项'],
    [
      'Blank cells',
      'The source has no figure: technology contracts of 2011; R&D intensity of 2010; contracts of Tibet in 2010 and 2012–2016; enterprise funds of Beijing in 2012; high-tech firms before 2018',
    ],
    [
      '空单元格',
      '来源没有数据：2011 年技术合同；2010 年研发投入强度；西藏 2010 年和 2012–2016 年技术合同；北京 2012 年企业资金；2018 年以前高新技术企业',
    ],
    ['First step', 'Select a cell in “Provinces 2023”, then Home > Evaluate'],
    ['第一步', '选中“Provinces 2023”中的任一单元格，再点“开始 > 开始评价”'],
  ];
  const labels = rows.flatMap((row, at) =>
    row.length === 0
      ? []
      : [
          [
            `${at},0` as const,
            { value: row[0], style: { font: { ...font, bold: true, size: at === 0 ? 16 : 11 } } },
          ] as const,
        ],
  );
  return {
    name: 'Sources',
    rows,
    cells: new Map(labels),
    columns: [{ width: 22 }, { width: 100, style: { alignment: { wrapText: true, vertical: 'top' } } }],
  };
}

async function makeWorkbook(): Promise<void> {
  const panel = rowsOf('china-province-2010-2023.csv').filter(({ province_zh }) => province_zh !== '全国');
  const bytes = await writeXlsx({
    sheets: [
      dataSheet('Provinces 2023', 'Provinces2023', rowsOf('china-province-2023.csv')),
      dataSheet('Panel 2010–2023', 'Panel', panel),
      sourcesSheet(),
    ],
    properties: { title: 'Regional innovation, 31 provinces of China', created: new Date('2026-11-20T00:00:00Z') },
    activeSheet: 0,
  });
  writeFileSync(join(__dirname, 'regional-innovation.xlsx'), bytes);
}

void makeWorkbook();
