import { columnOf, rowsOf } from '../csv';
import { exampleBook } from '../example-book';
import { SheetDraft } from '../sheet-draft';

const rows = rowsOf('school-enterprise-yu2024.csv');
const grades = ['excellent', 'good', 'medium', 'qualified', 'unqualified'] as const;
const gradeHeaders = ['Excellent 优秀', 'Good 良好', 'Medium 中等', 'Qualified 合格', 'Unqualified 不合格'];
const gradeValues = [1, 0.8, 0.6, 0.4, 0.2];
const primaries = [
  { name: 'Input', zh: '投入', published: 0.8 },
  { name: 'Process', zh: '过程', published: 0.82 },
  { name: 'Output', zh: '产出', published: 0.83 },
] as const;
const publishedTotal = 0.82;

/** The paper prints the indicators in English only. */
const chinese = [
  ...[
    '政策支持力度',
    '高校声誉',
    '市级以上科研平台数',
    '来自企业的科研经费占比',
    '科研经费额',
    '联盟经验',
    '科研人员数',
  ],
  ...['中级以上职称科研人员占比', '资源匹配与共享', '合作意愿与行动协同度', '运行机制', '沟通与信任', '尊重知识产权'],
  ...['组织学习与成长', '市级以上成果奖励', '技术转移率', '专利授权数', '科研团队质量与水平提升', '论文（含著作）数'],
  ...['协同创新管理推进度', '培养研究生数', '社会声誉提升'],
];

const headerRow = 3;
const firstGrade = 4;

const ratings = new SheetDraft('Yu ratings 评语');
ratings.title(
  'Share of the experts who chose each grade / 选择各等级的专家比例',
  'Blue cells may be typed over: weights and shares. Everything to the right of them and on the next sheet follows.',
  '蓝色单元格可以改写：权重与比例。其右侧和下一张表随之变化。',
);
const headers = [
  'Criterion 准则',
  'Indicator',
  '指标',
  'Weight 权重',
  ...gradeHeaders,
  'Value 得分',
  'Published 论文值',
];
ratings.headers(headerRow, 0, headers, 3);
const names = rows.map((row, at) => [row.primary, row.secondary, chinese[at]]);
ratings.cells(headerRow + 1, 0, names);
const weights = ratings.inputs(
  headerRow + 1,
  3,
  columnOf(rows, 'secondary_weight').map((weight) => [weight]),
  '0.00',
);
const membership = ratings.inputs(
  headerRow + 1,
  firstGrade,
  rows.map((row) => grades.map((grade) => row[grade])),
  '0.000',
);

const result = new SheetDraft('Yu result 结果');
result.title(
  'Fuzzy comprehensive evaluation / 模糊综合评价',
  'Every number below is a live formula; change a weight, a share or the value of a grade and it follows.',
  '以下数字均为实时公式：改动权重、比例或等级分值即可看到变化。',
);
result.headers(headerRow, 0, ['', '', '', ...gradeHeaders], 3);
result.cells(headerRow + 1, 0, [['Value of the grade', '等级分值']]);
const values = result.inputs(headerRow + 1, 3, [gradeValues], '0.0');
result.cells(headerRow + 2, 0, [['Operator', '合成算子']]);
const operator = result.inputs(headerRow + 2, 3, [['weighted']]);
result.cells(headerRow + 2, 4, [['weighted, minmax, productmax or boundedsum']]);

ratings.formula(
  headerRow + 1,
  firstGrade + grades.length,
  `MMULT(${membership.here},TRANSPOSE(${values.reference}))`,
  rows.length,
  1,
  '0.000',
);
const published = ratings.cells(
  headerRow + 1,
  firstGrade + grades.length + 1,
  columnOf(rows, 'published_value').map((value) => [value]),
);
ratings.format({ range: published.address, numberFormat: '0.00' });
ratings.columnWidths([15, 62, 28, 13, 15, 11, 13, 15, 19, 11, 12], headerRow).frozen(headerRow + 1, 3);

const table = headerRow + 5;
result.headers(table, 0, ['Criterion', '准则', 'Weight 权重', ...gradeHeaders, 'Score 得分', 'Published 论文值'], 2);
primaries.forEach(({ name, zh, published: printed }, at) => {
  const first = rows.findIndex(({ primary }) => primary === name);
  const count = rows.filter(({ primary }) => primary === name).length;
  const [own, part] = [membership, weights].map((area) =>
    ratings.area(area.row + first, area.column, count, area.columns),
  );
  result.cells(table + 1 + at, 0, [[name, zh]]);
  result.inputs(table + 1 + at, 2, [[rows[first].primary_weight]], '0.00');
  const data = `${own.reference},${part.reference}`;
  result.formula(table + 1 + at, 3, `COOP.FCE(${data},${operator.here})`, 1, grades.length, '0.0000');
  result.formula(table + 1 + at, 8, `COOP.FCE.SCORE(${data},${values.here},${operator.here})`, 1, 1, '0.0000');
  result.cells(table + 1 + at, 9, [[printed]]);
});
const total = table + 1 + primaries.length;
const criteria = result.area(table + 1, 3, primaries.length, grades.length);
const shares = result.area(table + 1, 2, primaries.length, 1);
result.cells(total, 0, [['Whole', '总体']]);
result.formula(total, 3, `COOP.FCE(${criteria.here},${shares.here},${operator.here})`, 1, grades.length, '0.0000');
result.formula(
  total,
  8,
  `COOP.FCE.SCORE(${criteria.here},${shares.here},${values.here},${operator.here})`,
  1,
  1,
  '0.0000',
);
result.cells(total, 9, [[publishedTotal]]);
result.bold(result.area(total, 0, 1, 10));
result.format({ range: result.area(table + 1, 9, primaries.length + 1, 1).address, numberFormat: '0.00' });
result.bars(result.area(table + 1, 8, primaries.length + 1, 1), 0, 1);
result.chart(
  { title: 'Share of each grade in the whole / 总体的隶属度', from: 'A15', to: 'G29' },
  {
    name: 'Whole 总体',
    categories: result.area(table, 3, 1, grades.length),
    values: result.area(total, 3, 1, grades.length),
  },
);
result.columnWidths([20, 12, 11, 15, 11, 13, 15, 19, 12, 12], headerRow, table);

export const schoolEnterprise = exampleBook(
  {
    sheet: 'School–enterprise 校企',
    title: { en: 'Cooperation of a school and enterprises, fuzzy evaluation', zh: '校企合作的模糊综合评价' },
    about: {
      en: 'A published case: experts graded 22 indicators of a school’s cooperation with enterprises; the grades become one score in two steps, first inside input, process and output, then over the three.',
      zh: '已发表的案例：专家对一所学校校企合作的 22 个指标评定等级；先在投入、过程、产出内合成，再合成总分。',
    },
    tries: [
      {
        en: 'Go to “Yu result”: the scores are 0.7998, 0.8215 and 0.8295, the whole 0.8163; the paper prints 0.80, 0.82, 0.83 and 0.82.',
        zh: '查看“Yu result”：三项得分为 0.7998、0.8215、0.8295，总分 0.8163；论文刊印为 0.80、0.82、0.83、0.82。',
      },
      {
        en: 'Type minmax into the operator’s cell: the strongest single indicator now decides, and the scores move.',
        zh: '在合成算子单元格输入 minmax：改由最突出的单项指标决定，得分随之变化。',
      },
      {
        en: 'On “Yu ratings” raise the weight of the rate of technology transfer and see what it does to the output.',
        zh: '在“Yu ratings”中提高“技术转移率”的权重，观察产出得分的变化。',
      },
    ],
    cautions: [
      {
        en: 'The paper prints two decimals; the four decimals here are computed from its tables 3 and 4 with the grades 1, 0.8, 0.6, 0.4 and 0.2.',
        zh: '论文只刊印两位小数；此处四位小数由论文表 3、表 4 按等级分值 1、0.8、0.6、0.4、0.2 计算。',
      },
    ],
    sources: [
      {
        en: 'Yu et al. (2024), Discrete Dynamics in Nature and Society, article 5583728, tables 3 and 4. Open access, CC BY.',
        zh: 'Yu 等（2024），Discrete Dynamics in Nature and Society，论文 5583728，表 3、表 4。开放获取，CC BY。',
      },
    ],
  },
  [result, ratings],
);
