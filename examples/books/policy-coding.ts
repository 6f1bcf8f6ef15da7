import { rowsOf } from '../csv';
import { exampleBook } from '../example-book';
import { codingSheets, declared as declaredRegions, namings } from '../paper-004';
import { SheetDraft } from '../sheet-draft';

const headerRow = 3;
const firstRow = headerRow + 1;

const categories = [
  ['Institutional system', '制度体系', '2'],
  ['Government functions', '政府职能', '3'],
  ['Social groups', '社会组织', '4'],
  ['Docking mechanisms', '对接机制', '5'],
  ['Investment channels', '投入渠道', '6'],
  ['Talent teams', '人才队伍', '7'],
  ['Cooperation platforms', '合作平台', '8'],
] as const;

const regions = [
  ['Beijing', '北京', 'yes 是'],
  ['Shanghai', '上海', 'yes 是'],
  ['Guangdong', '广东', 'yes 是'],
  ['Zhejiang', '浙江', 'yes 是'],
  ['Jiangsu', '江苏', 'yes 是'],
  ['Shandong', '山东', 'yes 是'],
  ['Shaanxi', '陕西', 'no 否'],
] as const;
const declaredCount = declaredRegions.length;

const coding = new SheetDraft('Policy codes 编码');
coding.title(
  'Where paper 004 names a region under a category / 论文 004 在何处、何类别下提到何地区',
  'One row a naming, with its place. The record behind the matrix; add or delete a row and the matrix follows.',
  '每行一次提及，并注明出处。矩阵由此生成；增删一行，矩阵随之变化。',
);
const codeHeaders = [
  'Region 地区',
  'Category 类别',
  'Section and line 章节与行',
  'What is named 所提内容',
  'Evidence 依据',
];
coding.headers(headerRow, 0, codeHeaders, codeHeaders.length);
coding.table('PolicyCodes', headerRow, 0, codeHeaders, namings);
coding.columnWidths([14, 12, 20, 50, 14], headerRow).frozen(firstRow, 0);

const matrix = new SheetDraft('Policy matrix 矩阵');
matrix.title(
  'Category by region, a matrix of namings / 类别 × 地区提及矩阵',
  '1 = named in text or table. It says where the paper looked, not how strong a policy is.',
  '1 = 正文或表格中提到。它说明论文看了哪里，不说明政策有多强。',
);
const categoryHeaders = categories.map(([en, zh], at) => `${at + 1} ${en} ${zh}`);
matrix.headers(headerRow, 0, ['Region', '地区', 'Declared 论文声明', ...categoryHeaders, 'Categories 类别数'], 3);
matrix.cells(firstRow, 0, regions);
categories.forEach((_, at) =>
  regions.forEach(([region], row) => {
    const counted = `COUNTIFS('${coding.name}'!$A:$A,"${region}",'${coding.name}'!$B:$B,${at + 1})`;
    matrix.formula(firstRow + row, 3 + at, `IF(${counted}>0,1,0)`);
  }),
);
const named = matrix.area(firstRow, 3, regions.length, categories.length);
regions.forEach((_, row) => matrix.formula(firstRow + row, 3 + categories.length, `SUM(${named.rowsFrom(row).here})`));
const totalRow = firstRow + regions.length;
matrix.cells(totalRow, 0, [['Regions in all', '地区数']]);
categories.forEach((_, at) => matrix.formula(totalRow, 3 + at, `SUM(${named.columnsFrom(at).here})`));
matrix.bold(matrix.area(totalRow, 0, 1, 4 + categories.length)).shades(named, 0, 1);

const flawRow = totalRow + 2;
matrix.heading(flawRow, 'Two flaws that a coder has to note / 编码者必须记录的两处问题');
matrix.cells(flawRow + 1, 0, [
  ['1', '', 'Regions declared in title and abstract 标题与摘要声明的地区数'],
  ['', '', 'Regions named in text and tables 正文与表格提到的地区数'],
]);
const declared = matrix.inputs(flawRow + 1, 8, [[declaredCount]]);
const evidenced = matrix.formula(
  flawRow + 2,
  8,
  `SUMPRODUCT(--(${matrix.area(firstRow, 3 + categories.length, regions.length, 1).here}>0))`,
);
matrix.formula(
  flawRow + 3,
  2,
  `IF(${declared.here}=${evidenced.here},"They agree. 两者一致。","Declared "&${declared.here}&", evidenced "&${evidenced.here}&": keep both counts apart. 声明 "&${declared.here}&" 个，实际 "&${evidenced.here}&" 个：两个数应分开记录。")`,
);
matrix.cells(flawRow + 4, 0, [
  [
    '2',
    '',
    'Row 7 of table 2 repeats the name of the Guangdong association, but its organisers are from Shaanxi: coded to Shaanxi.',
  ],
  ['', '', '表 2 第 7 行重复了广东协会的名称，但主办单位来自陕西：此处按主办单位编码为陕西。'],
]);
matrix.format({ range: matrix.area(flawRow + 3, 2, 1, 8).address, bold: true });

const togetherRow = flawRow + 8;
matrix.heading(
  togetherRow - 1,
  'How often two categories are named for the same region / 两个类别在同一地区同时被提及的次数',
);
matrix.headers(togetherRow, 2, ['Category 类别', ...categoryHeaders]);
matrix.cells(
  togetherRow + 1,
  2,
  categoryHeaders.map((header) => [header]),
);
const together = matrix.formula(
  togetherRow + 1,
  3,
  `MMULT(TRANSPOSE(${named.here}),${named.here})`,
  categories.length,
  categories.length,
);
matrix.shades(together, 0, regions.length);
matrix.columnWidths([14, 10, 30, ...categories.map(() => 15), 12], headerRow, togetherRow).frozen(firstRow, 2);

const tables = new SheetDraft('Policy tables 论文表');
tables.title(
  'Tables 1 and 2 of the paper, abridged / 论文表 1 与表 2（节略）',
  'The rows behind categories 3 and 7, with a note where the paper contradicts itself.',
  '第 3、7 类的依据；论文自相矛盾处加注。',
);
const organisations = rowsOf('policy-paper004-table1.csv');
const platforms = rowsOf('policy-paper004-table2.csv');
tables.headers(headerRow, 0, ['Table 1: province', 'Organisation', 'Type, coded here', 'Responsibilities'], 4);
tables.cells(
  firstRow,
  0,
  organisations.map((row) => [row.province, row.organisation, row.type_coded_here, row.responsibilities_abridged]),
);
const secondRow = firstRow + organisations.length + 2;
tables.headers(secondRow, 0, ['Table 2: province coded', 'Platform', 'Main body', 'Organising unit', 'Note 注'], 5);
tables.cells(
  secondRow + 1,
  0,
  platforms.map((row) => [row.province_coded, row.platform, row.main_body, row.organising_unit, row.note]),
);
tables.format({
  range: tables.area(firstRow, 0, organisations.length + platforms.length + 3, 5).address,
  wrap: true,
  top: true,
});
const contradicted = tables.area(secondRow + platforms.length, 0, 1, 5);
tables.format({ range: contradicted.address, fill: '#FFF4E5' });
const tableRows = organisations.length + platforms.length + 4;
tables.columnWidths([24, 46, 30, 62, 46], ...Array.from({ length: tableRows }, (_, at) => headerRow + at));

export const policyCoding = exampleBook(
  {
    sheet: 'Policy coding 政策编码',
    title: { en: 'Coding policies: what paper 004 names where', zh: '政策编码：论文 004 在何处提到了什么' },
    about: {
      en: 'The seven content categories of paper 004 by region, with the place of every naming, the two flaws that only coding brings to light, and which categories go together.',
      zh: '论文 004 的七个内容类别按地区编码，逐条注明出处，并指出只有编码才能发现的两处问题以及哪些类别常常同时出现。',
    },
    tries: [
      {
        en: 'On “Policy matrix” read the row of Shaanxi: a region that the paper does not declare, with one naming.',
        zh: '在“Policy matrix”中看陕西一行：论文未声明的地区，只有一次提及。',
      },
      {
        en: 'On “Policy codes” change Shaanxi in the last row to Guangdong, the name the paper prints: declared and evidenced regions now agree, and the flaw is hidden.',
        zh: '在“Policy codes”最后一行把陕西改为论文刊印的广东：声明与实际一致了，问题却被掩盖。',
      },
      {
        en: 'In the pane choose the model of policy content, then “Categories by region”: it finds the coding sheet of the paper and names both flaws by its own rules.',
        zh: '在任务窗格中选择政策内容模型，再选“类别 × 地区”：它会找到论文的编码表，并按自身规则指出两处问题。',
      },
      {
        en: 'For policies of your own choose “Agreement of coders” there: it inserts a codebook and a coding sheet for two or more people.',
        zh: '编码自己的政策文本时，请在该处选择“编码一致性”：会插入编码本与供两人或多人使用的编码表。',
      },
    ],
    cautions: [
      {
        en: 'The paper gives no number of documents, no coding unit, no coders and no reliability. A matrix of namings must not be read as a score of policies, so no index is computed from it.',
        zh: '论文未给出文件数量、编码单位、编码者与信度。提及矩阵不是政策得分，因此不据此计算指数。',
      },
      {
        en: 'The paper writes “Dongguan Province” (l.136); it is counted nowhere here.',
        zh: '论文第 136 行写作“Dongguan Province”（东莞省），此处未计入任何地区。',
      },
    ],
    sources: [
      {
        en: 'Paper 004 (content analysis of the policies of six regions), sections 2 to 8, tables 1 and 2. A small extract, quoted for evaluation.',
        zh: '论文 004（六地区政策内容分析），第 2 至 8 节，表 1、表 2。为评价而引用的少量内容。',
      },
    ],
  },
  [matrix, coding, tables, ...codingSheets],
);
