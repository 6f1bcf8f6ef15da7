import type { CellValue } from '../../src/evaluation/source';
import { rowsOf, type Row } from '../csv';
import { exampleColumns } from '../example-columns';
import { exampleBook } from '../example-book';
import { SheetDraft } from '../sheet-draft';

const headers = exampleColumns.map(({ header }) => header);
/** The Chinese name of the province stands beside the English one. */
const firstNumber = 2;

function dataSheet(name: string, table: string, rows: readonly Row[]): SheetDraft {
  const sheet = new SheetDraft(name);
  sheet.headers(0, 0, headers, firstNumber);
  const area = sheet.table(
    table,
    0,
    0,
    headers,
    rows.map((row) => exampleColumns.map(({ field }): CellValue => row[field])),
  );
  exampleColumns.forEach(({ numberFormat }, at) => {
    if (numberFormat) sheet.format({ range: area.columnsFrom(at).address, numberFormat });
  });
  return sheet
    .columnWidths(
      exampleColumns.map(({ width }) => width),
      0,
    )
    .frozen(1, 2);
}

const panel = rowsOf('china-province-2010-2023.csv').filter(({ province_zh }) => province_zh !== '全国');

export const regionalInnovation = exampleBook(
  {
    sheet: 'Sources',
    title: { en: 'Regional innovation in 31 provinces of China', zh: '全国 31 个省份的区域创新' },
    about: {
      en: 'Official statistics of 31 provinces: 2023 for a ranking, 2010–2023 for change over the years.',
      zh: '31 个省份的官方统计：2023 年用于排名，2010–2023 年用于考察变化。',
    },
    tries: [
      {
        en: 'Select a cell in “Provinces 2023”, then Home > Evaluate, then Regional innovation. Ten of the model’s 25 indicators are found.',
        zh: '选中“Provinces 2023”中的任一单元格，点击“开始 > 开始评价”，选“区域创新”。模型 25 个指标中可识别 10 个。',
      },
      {
        en: 'Write the evaluation, then change a cell of the data: the ranking moves.',
        zh: '写入评价后改动一个数据单元格：排名随之变化。',
      },
    ],
    cautions: [
      {
        en: 'Money in 10,000 yuan of the year; staff in person-years; patents and contracts in items.',
        zh: '金额为当年价万元；人员为人年；专利和合同为件、项。',
      },
      {
        en: 'Blank: the source has no figure (technology contracts of 2011; R&D intensity of 2010; contracts of Tibet in 2010 and 2012–2016; enterprise funds of Beijing in 2012; high-tech firms before 2018).',
        zh: '空单元格表示来源没有数据：2011 年技术合同；2010 年研发投入强度；西藏 2010 年和 2012–2016 年技术合同；北京 2012 年企业资金；2018 年以前高新技术企业。',
      },
    ],
    sources: [
      {
        en: 'China Statistical Yearbook on Science and Technology; bulletins of the National Bureau of Statistics. Compiled by Hu Huaping, R package techme (MIT licence), github.com/huhuaping/techme, commit 9ad60a1.',
        zh: '《中国科技统计年鉴》；国家统计局公报。由 Hu Huaping 汇编，R 包 techme（MIT 许可），github.com/huhuaping/techme，提交 9ad60a1。',
      },
    ],
  },
  [
    dataSheet('Provinces 2023', 'Provinces2023', rowsOf('china-province-2023.csv')),
    dataSheet('Panel 2010–2023', 'Panel', panel),
  ],
  'last',
);
