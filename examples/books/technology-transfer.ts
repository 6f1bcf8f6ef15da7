import { rowsOf } from '../csv';
import { exampleBook } from '../example-book';
import { SheetDraft } from '../sheet-draft';

const rows = rowsOf('autm-54-universities.csv');
const fields = [
  { field: 'research_spend_musd', header: 'Research spending / 研究经费 (million $ 百万美元)', format: '#,##0.0' },
  { field: 'licensing_income_musd', header: 'Licensing income / 许可收入 (million $ 百万美元)', format: '#,##0.00' },
  { field: 'licences_options', header: 'Licences and options / 许可与选择权 (items 项)', format: '#,##0' },
  { field: 'patents_filed', header: 'Patents filed / 专利申请 (items 件)', format: '#,##0' },
  { field: 'patents_issued', header: 'Patents issued / 专利授权 (items 件)', format: '#,##0' },
  { field: 'startups', header: 'Start-ups / 衍生企业 (firms 家)', format: '#,##0' },
];
const indicators = fields.slice(1);
const universities = rows.length;
const headerRow = 3;

const data = new SheetDraft('AUTM data 数据');
data.title(
  'Technology transfer of 54 universities of the United States / 美国 54 所大学的技术转移',
  'Original figures. Select a cell of the table and choose Evaluate to build an evaluation of your own indicators from it.',
  '原始数据。选中表中任一单元格后点击“开始评价”，即可用自选指标建立评价。',
);
data.headers(headerRow, 0, ['University / 大学', ...fields.map(({ header }) => header)]);
const figures = data.table(
  'AutmUniversities',
  headerRow,
  0,
  ['University / 大学', ...fields.map(({ header }) => header)],
  rows.map((row) => [row.university, ...fields.map(({ field }) => row[field])]),
);
fields.forEach(({ format }, at) => data.format({ range: figures.columnsFrom(1 + at).address, numberFormat: format }));
data.columnWidths([40, 17, 17, 17, 15, 15, 15], headerRow).frozen(headerRow + 1, 1);
const [names, spending] = [figures.columnsFrom(0), figures.columnsFrom(1)];
const achievements = figures.columnsFrom(2, indicators.length);

const ownRow = headerRow + 1;
const weightRow = ownRow + 1;
const firstRow = weightRow + 1;
const index = new SheetDraft('AUTM index 指数');
index.title(
  'Index per 100 million dollars of research / 每亿美元研究经费的技术转移指数',
  'Own indicators, min–max points, entropy weights. Type five weights of your own into the blue cells to use them instead.',
  '自选指标，极差标准化，熵权。在蓝色单元格中填入五个自定权重即可改用自定权重。',
);
const shortHeaders = indicators.map(({ header }) => header.replace(/ \(.*/, ''));
const ratioColumn = 1;
const pointColumn = ratioColumn + indicators.length;
const scoreColumn = pointColumn + indicators.length;
index.headers(headerRow, 0, [
  'University / 大学',
  ...shortHeaders.map((header) => `${header}, per 100 M$ 每亿美元`),
  ...shortHeaders.map((header) => `${header}, points 得分`),
  'Index 指数',
  'Rank 名次',
]);
index.formula(firstRow, 0, names.reference, universities);
const ratios = index.formula(
  firstRow,
  ratioColumn,
  `100*${achievements.reference}/${spending.reference}`,
  universities,
  indicators.length,
  '0.00',
);
index.cells(ownRow, 0, [
  ['Own weights, all five or none / 自定权重（五个都填或都不填）'],
  ['Weight in use / 采用的权重'],
]);
const own = index.inputs(ownRow, pointColumn, [indicators.map(() => '')], '0.000');
const weights = index.formula(
  weightRow,
  pointColumn,
  `IF(COUNT(${own.here})=${indicators.length},${own.here},COOP.WEIGHTS(${ratios.here},"entropy-minmax"))`,
  1,
  indicators.length,
  '0.000',
);
const points = index.formula(
  firstRow,
  pointColumn,
  `100*COOP.NORMALIZE(${ratios.here})`,
  universities,
  indicators.length,
  '0.0',
);
const scores = index.formula(
  firstRow,
  scoreColumn,
  `COOP.AGGREGATE(${points.here},${weights.here})`,
  universities,
  1,
  '0.0',
);
const ranks = index.formula(firstRow, scoreColumn + 1, `COOP.RANK(${scores.here})`, universities, 1, 'General');
index.bars(scores, 0, 100).bold(weights, index.area(ownRow, 0, 2, 1));
index.columnWidths([52, ...Array<number>(10).fill(16), 10, 10], headerRow).frozen(firstRow, 1);

const efficiency = new SheetDraft('AUTM efficiency 效率');
efficiency.title(
  'Efficiency: research spending into licences, income and patents / 效率：研究经费转化为许可、收入与专利',
  'Input: research spending. Outputs: licensing income, licences and options, patents filed, patents issued. Output-oriented; 1 = nobody does better with as much money.',
  '投入：研究经费。产出：许可收入、许可与选择权、专利申请、专利授权。产出导向；1 表示同样经费下无人做得更好。',
);
const outputs = achievements.columnsFrom(0, indicators.length - 1);
const given = `${spending.reference},${outputs.reference},"output"`;
efficiency.headers(headerRow, 0, [
  'University / 大学',
  'Constant returns CRS 规模报酬不变',
  'Variable returns VRS 规模报酬可变',
  'Scale efficiency 规模效率',
  'Super-efficiency CRS 超效率（越大越好）',
  'Rank by super-efficiency 超效率名次',
  'Rank in the index 指数名次',
  'Places between 名次差',
]);
efficiency.formula(headerRow + 1, 0, names.reference, universities);
const crs = efficiency.formula(headerRow + 1, 1, `COOP.DEA(${given},"crs")`, universities, 1, '0.000');
const vrs = efficiency.formula(headerRow + 1, 2, `COOP.DEA(${given},"vrs")`, universities, 1, '0.000');
efficiency.formula(headerRow + 1, 3, `${crs.here}/${vrs.here}`, universities, 1, '0.000');
const beyond = efficiency.formula(headerRow + 1, 4, `1/COOP.DEA.SUPER(${given},"crs")`, universities, 1, '0.000');
const efficiencyRanks = efficiency.formula(headerRow + 1, 5, `COOP.RANK(${beyond.here})`, universities, 1, 'General');
const indexRanks = efficiency.formula(headerRow + 1, 6, ranks.reference, universities, 1, 'General');
efficiency.formula(
  headerRow + 1,
  7,
  `${indexRanks.here}-${efficiencyRanks.here}`,
  universities,
  1,
  '+General;-General;0',
);
efficiency.bars(vrs, 0, 1);
efficiency.columnWidths([40, 16, 16, 14, 18, 18, 14, 14], headerRow).frozen(headerRow + 1, 1);

const ranking = new SheetDraft('AUTM ranking 排名');
ranking.title('The index, best first / 指数排名', 'Follows the sheet of the index by itself.', '随指数表自动更新。');
ranking.headers(headerRow, 0, ['University / 大学', 'Index 指数', 'Rank 名次', 'Efficiency CRS 效率']);
const sorted = ranking.formula(
  headerRow + 1,
  0,
  `SORTBY(HSTACK(${names.reference},${scores.reference},${ranks.reference},${crs.reference}),${scores.reference},-1)`,
  universities,
  4,
);
ranking.format({ range: sorted.columnsFrom(1).address, numberFormat: '0.0' });
ranking.format({ range: sorted.columnsFrom(2).address, numberFormat: 'General' });
ranking.format({ range: sorted.columnsFrom(3).address, numberFormat: '0.000' });
ranking.chart(
  { title: 'Index, the twenty best / 指数前二十名', from: 'F4', to: 'O34' },
  {
    name: 'Index 指数',
    categories: ranking.area(headerRow + 1, 0, 20, 1),
    values: ranking.area(headerRow + 1, 1, 20, 1),
  },
);
ranking.columnWidths([40, 12, 10, 14], headerRow).frozen(headerRow + 1, 1);

export const technologyTransfer = exampleBook(
  {
    sheet: 'Technology transfer 技术转移',
    title: { en: 'Technology transfer of 54 universities', zh: '54 所大学的技术转移' },
    about: {
      en: 'What universities make of their research money: an index of five indicators per 100 million dollars, and the efficiency (DEA) that needs no weights. The two do not agree, and the workbook shows where.',
      zh: '大学用研究经费做成了什么：五个指标按每亿美元折算的指数，以及不需要权重的效率（DEA）。两者并不一致，本工作簿指出差在何处。',
    },
    tries: [
      {
        en: 'On “AUTM index” type the own weights 1, 0, 0, 0, 0: the ranking becomes one of licensing income alone.',
        zh: '在“AUTM index”中把自定权重填为 1、0、0、0、0：排名变为只看许可收入。',
      },
      {
        en: 'On “AUTM efficiency” look for large numbers under “Places between”: the index asks how much in all, the frontier asks for each university’s own best mixture. Which one a ministry should use is not a question of arithmetic.',
        zh: '在“AUTM efficiency”中找“名次差”较大的大学：指数看总体强度，前沿面让每所大学按自身最有利的组合比较。该用哪一个，不是算术问题。',
      },
      {
        en: 'Select a cell of “AUTM data”, choose Evaluate and take your own indicators: the pane builds the same index with another method.',
        zh: '选中“AUTM data”中任一单元格，点击“开始评价”并选择自有指标：可用其他方法重建这个指数。',
      },
    ],
    cautions: [
      {
        en: 'Start-ups are in the index but not among the outputs of the efficiency: eight universities have none, and the method needs values above 0.',
        zh: '衍生企业计入指数但不作为效率的产出：八所大学为 0，而该方法要求大于 0 的值。',
      },
      {
        en: `The source calls the set “50 universities”; it holds ${universities}. It does not state the year.`,
        zh: `来源称“50 所大学”，实为 ${universities} 所；未注明年份。`,
      },
    ],
    sources: [
      {
        en: 'Anderson, Daim and Lavoie (2007), Technovation 27, 306–318; the file univ_lic_2007 of the R package TRA (github.com/prof-anderson/TRA, MIT licence). The figures come from AUTM’s licensing survey.',
        zh: 'Anderson、Daim 与 Lavoie（2007），Technovation 27，306–318；R 包 TRA 的 univ_lic_2007 文件（github.com/prof-anderson/TRA，MIT 许可）。数据来自 AUTM 许可调查。',
      },
    ],
  },
  [data, index, efficiency, ranking],
);
