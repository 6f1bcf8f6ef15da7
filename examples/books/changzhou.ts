import { rowsOf } from '../csv';
import { exampleBook } from '../example-book';
import { SheetDraft, type Area } from '../sheet-draft';

const rows = rowsOf('changzhou-paper001.csv');
const headerRow = 3;
const firstRow = headerRow + 1;

const figures = new SheetDraft('Changzhou figures 数据');
figures.title(
  'What paper 001 states about Changzhou, line by line / 论文 001 关于常州的数据',
  'Figures of the paper, not of a statistical office; “about”, “over” and “more than” are the paper’s own words.',
  '论文所载数据，并非统计部门数据；“约”“超过”“以上”为论文原话。',
);
const headers = ['Item', '项目', 'Value 数值', 'Unit 单位', 'As of 时点', 'Line of the paper 论文行号'];
figures.headers(headerRow, 0, headers, 2);
figures.format({ range: figures.area(headerRow, 3, 1, 2).address, align: 'Left' });
const table = figures.table(
  'ChangzhouFigures',
  headerRow,
  0,
  headers,
  rows.map((row) => [row.item_en, row.item_zh, row.value, row.unit, row.as_of, row.line]),
);
figures.format({ range: table.columnsFrom(2).address, numberFormat: '#,##0.###' });
figures.columnWidths([44, 30, 13, 28, 14, 13], headerRow).frozen(firstRow, 1);

const valueOf = (item: string): Area => {
  const row = rows.findIndex(({ item_en }) => item_en === item);
  if (row < 0) throw new Error(`The paper has no "${item}".`);
  return table.rowsFrom(row).columnsFrom(2);
};

/** Ratios that the paper’s figures allow, and what they must not be taken for. */
const ratios = [
  {
    name: ['Patents per enterprise', '每家企业专利数'],
    unit: 'items 件',
    over: ['Biopharma patents', 'Biopharma-related enterprises'],
    times: 1,
    note: [
      'A stock over a stock: what firms hold, not what they file in a year.',
      '存量之比：为持有量，不是年度申请量。',
    ],
  },
  {
    name: ['Share of market applications approved', '上市申请获批比例'],
    unit: '%',
    over: ['Approved for market launch', 'Applications for market launch'],
    times: 100,
    note: ['M8.D4. Inside one period it cannot exceed 100.', '对应 M8.D4。同一期间内不可能超过 100。'],
  },
  {
    name: ['Talents needed per billion yuan of the output goal', '每十亿元产值目标所需人才'],
    unit: 'persons 人',
    over: ['Innovative technical talents needed', 'Output goal of synthetic biology'],
    times: 1,
    note: [
      'Two goals for 2027 divided by each other: a plan, not a measurement.',
      '两个 2027 年目标之比：是规划，不是测量。',
    ],
  },
  {
    name: ['Biopharma enterprises per college', '每所高校对应的生物医药企业'],
    unit: 'firms 家',
    over: ['Biopharma-related enterprises', 'Undergraduate colleges in Changzhou'],
    times: 1,
    note: [
      'Undergraduate colleges only; the city also has eight vocational colleges.',
      '仅计本科高校；另有八所高职院校。',
    ],
  },
] as const;

const derived = new SheetDraft('Changzhou derived 推算');
derived.title(
  'What can be computed from them / 由此可推算',
  'Live formulas over the sheet of figures.',
  '均为数据表上的实时公式。',
);
derived.headers(headerRow, 0, ['Ratio', '比率', 'Value 数值', 'Unit 单位', 'Read it so', '如何解读'], 2);
derived.format({ range: derived.area(headerRow, 3, 1, 3).address, align: 'Left' });
ratios.forEach(({ name, unit, over, times, note }, at) => {
  derived.cells(firstRow + at, 0, [[...name]]);
  derived.formula(
    firstRow + at,
    2,
    `${times === 1 ? '' : `${times}*`}${valueOf(over[0]).reference}/${valueOf(over[1]).reference}`,
    1,
    1,
    '0.00',
  );
  derived.cells(firstRow + at, 3, [[unit, ...note]]);
});

const funnelRow = firstRow + ratios.length + 2;
derived.heading(
  funnelRow - 1,
  'The funnel: a later step cannot hold more than the step before it / 漏斗检查：后一步不能多于前一步',
);
derived.headers(
  funnelRow,
  0,
  ['Step', '步骤', 'Number 数量', 'Share of the step before 占前一步', 'Finding', '检查结果'],
  2,
);
derived.format({ range: derived.area(funnelRow, 4, 1, 2).address, align: 'Left' });
const steps = [
  { item: 'Drug applications for clinical trials', zh: '临床试验申请', begins: true },
  { item: 'Approved for clinical trials', zh: '临床试验批准', begins: false },
  { item: 'Applications for market launch', zh: '上市申请', begins: true },
  { item: 'Approved for market launch', zh: '批准上市', begins: false },
];
steps.forEach(({ item, zh, begins }, at) => {
  const row = funnelRow + 1 + at;
  derived.cells(row, 0, [[item, zh]]);
  const number = derived.formula(row, 2, valueOf(item).reference);
  if (begins) return;
  const before = derived.area(row - 1, 2, 1, 1);
  derived.formula(row, 3, `${number.here}/${before.here}`, 1, 1, '0.0%');
  const more = `${number.here}>${before.here}`;
  derived.formula(
    row,
    4,
    `IF(${more},"More approvals than applications: the periods cannot be the same. Ask the source before using it.","Possible.")`,
  );
  derived.formula(row, 5, `IF(${more},"批准多于申请：两者的期间不可能相同，使用前应向来源核实。","合理。")`);
});
const findings = derived.area(funnelRow + 1, 0, steps.length, 6);
derived.conditional({
  kind: 'formula',
  range: findings.address,
  formula: `=AND(ISNUMBER($D${funnelRow + 2}),$D${funnelRow + 2}>1)`,
  fill: '#FFF4E5',
});
derived.columnWidths([48, 30, 13, 16, 74, 56], headerRow, funnelRow);

export const changzhou = exampleBook(
  {
    sheet: 'Changzhou 常州',
    title: { en: 'Changzhou’s synthetic biology cluster', zh: '常州合成生物产业集群' },
    about: {
      en: 'The figures of paper 001 with the lines they stand in, what can be computed from them, and a check that they do not pass: 58 approvals from 36 applications.',
      zh: '论文 001 的数据及其所在行、由此可推算的比率，以及一项未能通过的检查：36 项申请却有 58 项批准。',
    },
    tries: [
      {
        en: 'On “Changzhou derived” read the funnel: the coloured row is the one that cannot be true inside one period.',
        zh: '在“Changzhou derived”中查看漏斗检查：着色的一行在同一期间内不可能成立。',
      },
      {
        en: 'On “Changzhou figures” change 36 applications to 63, as if two digits had been swapped: the flag goes.',
        zh: '在“Changzhou figures”中把 36 项申请改为 63（假定数字颠倒）：标记消失。',
      },
      {
        en: 'One region is no ranking: to compare Changzhou with others, insert the template of the regional innovation model and fill a row for each city.',
        zh: '单个地区无法排名：如需比较，请插入区域创新模型的模板，每个城市填一行。',
      },
    ],
    cautions: [
      {
        en: 'The paper does not say how the enterprises, patents and the “rank around 30” were counted, nor among whom.',
        zh: '论文未说明企业、专利及“全国排名约 30”的统计口径与比较范围。',
      },
    ],
    sources: [
      {
        en: 'Paper 001 (Changzhou, top talents of synthetic biology), sections 2.1 to 3.2; line numbers refer to its text. A small extract of facts, quoted for evaluation.',
        zh: '论文 001（常州合成生物拔尖人才），2.1 至 3.2 节；行号为其文本行号。为评价而引用的少量事实数据。',
      },
    ],
  },
  [derived, figures],
);
