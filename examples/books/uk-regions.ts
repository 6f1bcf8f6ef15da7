import { columnOf, rowsOf } from '../csv';
import { exampleBook } from '../example-book';
import { SheetDraft } from '../sheet-draft';

const boundaries = 2016;
const years = [2016, 2017, 2018];
const rows = rowsOf('hebci-uk-nuts2-2014-2018.csv').filter(({ nuts_version }) => nuts_version === boundaries);
const names = new Map(rowsOf('nuts2-names.csv').map((row) => [row.nuts_id, row]));
const regions = [...new Set(columnOf(rows, 'nuts_id'))];
const researchIncome = 'gbp_research_income';

/** What is shown of the survey, by the perspective of the Knowledge Exchange Framework that it belongs to. */
const perspectives = [
  {
    name: 'Research partnerships / 研究伙伴关系',
    fields: [['collaborative_research_cash', 'Collaborative research, cash / 合作研究现金投入 (£)']],
  },
  {
    name: 'Working with business / 与企业合作',
    fields: [
      ['contract_research_sme', 'Contract research, small firms / 合同研究：中小企业 (£)'],
      ['contract_research_non_sme', 'Contract research, large firms / 合同研究：大企业 (£)'],
      ['consultancy_facilities_sme', 'Consultancy and facilities, small firms / 咨询与设施：中小企业 (£)'],
      ['consultancy_facilities_non_sme', 'Consultancy and facilities, large firms / 咨询与设施：大企业 (£)'],
    ],
  },
  {
    name: 'Public and third sector / 公共与第三部门',
    fields: [
      ['contract_research_public_third', 'Contract research, public and third sector / 合同研究：公共与第三部门 (£)'],
      ['consultancy_facilities_public_third', 'Consultancy, public and third sector / 咨询：公共与第三部门 (£)'],
    ],
  },
  {
    name: 'Skills and enterprise / 技能与创业',
    fields: [
      ['ce_cpd_income', 'Continuing education, income / 继续教育收入 (£)'],
      ['ce_cpd_learner_days', 'Continuing education, learner days / 继续教育学员日 (days 日)'],
      ['graduate_startups', 'Graduate start-ups / 毕业生创业 (firms 家)'],
    ],
  },
  {
    name: 'Local growth / 地方发展',
    fields: [['regeneration_development', 'Regeneration and development / 区域振兴与发展 (£)']],
  },
  {
    name: 'IP and commercialisation / 知识产权与商业化',
    fields: [
      ['ip_revenue', 'Income from intellectual property / 知识产权收入 (£)'],
      ['spinoff_investment', 'Investment in spin-offs / 衍生企业融资 (£)'],
    ],
  },
] as const;
const indicators = perspectives.flatMap(({ fields }) => [...fields]);
const headerRow = 3;
const whole = '#,##0';

const data = new SheetDraft('HE-BCI data 数据');
data.title(
  'Cooperation of universities with business and community, 40 regions of the United Kingdom / 英国 40 个地区高校与企业、社区的合作',
  'Survey of three academic years (2016 means 2016/17). Money in pounds of the year. Research income is published for these regions for 2018 only.',
  '三个学年的调查（2016 指 2016/17 学年）。金额为当年英镑。按此区划的科研收入仅有 2018 年。',
);
const dataHeaders = [
  'Code 代码',
  'Region',
  '地区',
  'Year 学年',
  ...indicators.map(([, header]) => header),
  'Research income / 科研收入 (£)',
];
const firstFigure = 4;
data.headers(headerRow, 0, dataHeaders, firstFigure);
const table = data.table(
  'HeBciRegions',
  headerRow,
  0,
  dataHeaders,
  rows.map((row) => [
    row.nuts_id,
    names.get(row.nuts_id)!.name_en,
    names.get(row.nuts_id)!.name_zh,
    row.year_start,
    ...indicators.map(([field]) => row[field]),
    row[researchIncome],
  ]),
);
data.format({ range: table.columnsFrom(firstFigure, indicators.length + 1).address, numberFormat: whole });
data
  .columnWidths([10, 40, 32, 9, ...Array<number>(indicators.length + 1).fill(17)], headerRow)
  .frozen(headerRow + 1, 2);
const [codes, yearOf] = [table.columnsFrom(0), table.columnsFrom(3)];
const income = table.columnsFrom(firstFigure + indicators.length);

const means = new SheetDraft('HE-BCI means 均值');
means.title(
  'Mean of the three years per million pounds of research income / 三年均值，按每百万英镑科研收入',
  'As the Knowledge Exchange Framework does it: three years smooth what happens once; research income makes large and small regions comparable.',
  '参照英国知识交流框架（KEF）：三年均值平滑偶然波动，按科研收入折算使大小地区可比。',
);
const unitRow = headerRow + 1;
const regionNames = regions.map((id) => [id, names.get(id)!.name_en, names.get(id)!.name_zh]);
means.headers(
  headerRow,
  0,
  [
    'Code 代码',
    'Region',
    '地区',
    'Research income 2018 科研收入 (£)',
    ...indicators.map(([, header]) => header.replace(/ \(.*/, '')),
  ],
  3,
);
const units = means.cells(unitRow, 0, regionNames);
const ids = units.columnsFrom(0);
const denominator = means.formula(
  unitRow,
  3,
  `SUMIFS(${income.reference},${codes.reference},${ids.here},${yearOf.reference},${years.at(-1)})`,
  regions.length,
  1,
  whole,
);
indicators.forEach((_, at) => {
  const figures = table.columnsFrom(firstFigure + at);
  means.formula(
    unitRow,
    4 + at,
    `1000000*AVERAGEIFS(${figures.reference},${codes.reference},${ids.here},${yearOf.reference},">=${years[0]}")/${denominator.here}`,
    regions.length,
    1,
    '#,##0.0',
  );
});
const ratios = means.area(unitRow, 4, regions.length, indicators.length);
means.columnWidths([10, 44, 32, 16, ...Array<number>(indicators.length).fill(16)], headerRow).frozen(unitRow, 2);

const profile = new SheetDraft('HE-BCI profile 画像');
profile.title(
  'Six perspectives, each 0–100 by percentile among the 40 regions / 六个维度，按 40 个地区中的百分位 0–100',
  'There is no total: the framework shows a profile, not a league table. Fifths run from 1 (lowest) to 5 (highest).',
  '不设总分：KEF 给出画像而非排行榜。五分位由 1（最低）到 5（最高）。',
);
profile.headers(
  headerRow,
  0,
  [
    'Code 代码',
    'Region',
    '地区',
    ...perspectives.map(({ name }) => name),
    ...perspectives.map(({ name }) => `${name.split(' / ')[0]}, fifth 五分位`),
  ],
  3,
);
profile.cells(unitRow, 0, regionNames);
let firstIndicator = 0;
perspectives.forEach(({ fields }, at) => {
  const figures = ratios.columnsFrom(firstIndicator, fields.length);
  const equal = `{${fields.map(() => 1).join(',')}}`;
  const percentiles = `COOP.NORMALIZE(${figures.reference},,"percentile")`;
  const points = profile.formula(
    unitRow,
    3 + at,
    fields.length === 1 ? percentiles : `COOP.AGGREGATE(${percentiles},${equal})`,
    regions.length,
    1,
    '0',
  );
  profile.formula(
    unitRow,
    3 + perspectives.length + at,
    `COOP.GRADE(${points.here},{80;60;40;20},{"5";"4";"3";"2";"1"})`,
    regions.length,
  );
  firstIndicator += fields.length;
});
const shown = profile.area(unitRow, 3, regions.length, perspectives.length);
profile.shades(shown, 0, 100);
profile.format({
  range: profile.area(unitRow, 3 + perspectives.length, regions.length, perspectives.length).address,
  align: 'Right',
});
profile.columnWidths([10, 44, 32, ...Array<number>(2 * perspectives.length).fill(19)], headerRow).frozen(unitRow, 2);

export const ukRegions = exampleBook(
  {
    sheet: 'UK regions 英国地区',
    title: { en: 'Universities and their regions in the United Kingdom', zh: '英国高校与所在地区的合作' },
    about: {
      en: 'What universities of 40 regions do with business, public bodies and communities: the means of three years, per research income, as percentiles in six perspectives.',
      zh: '40 个地区的高校与企业、公共部门和社区的合作：三年均值，按科研收入折算，以百分位表示六个维度。',
    },
    tries: [
      {
        en: 'Read “HE-BCI profile” by rows: hardly a region is dark in all six perspectives.',
        zh: '横向阅读“HE-BCI profile”：几乎没有地区六个维度都是深色。',
      },
      {
        en: 'On “HE-BCI data” double one region’s income from intellectual property in one year: its mean moves by a third of that, its fifth perhaps not at all.',
        zh: '在“HE-BCI data”中把某地区某年的知识产权收入加倍：三年均值只变动其三分之一，五分位可能不变。',
      },
      {
        en: 'Cumbria has the least research income of all: see what dividing by little does to its profile, and why the framework compares universities with their like.',
        zh: '坎布里亚的科研收入最少：看看除以很小的数对画像的影响，以及为何 KEF 只在同类高校之间比较。',
      },
    ],
    cautions: [
      {
        en: 'Learner days look multiplied by 1,000 in the source (288 million days in Tees Valley and Durham); percentiles do not depend on it, sums would.',
        zh: '来源中的学员日似乎被放大了 1,000 倍（蒂斯谷与达勒姆为 2.88 亿日）；百分位不受影响，合计会受影响。',
      },
      {
        en: 'All three years are divided by the research income of 2018, the only one published for these boundaries (NUTS 2016). The real framework uses universities, not regions, and more indicators.',
        zh: '三年数据均除以 2018 年科研收入，因为该区划（NUTS 2016）只公布了这一年。真正的 KEF 以高校为单位，指标也更多。',
      },
    ],
    sources: [
      {
        en: 'HESA, Higher Education Business and Community Interaction survey, by region in nestauk/beis-indicators, commit c1124f6 (Nesta, MIT licence). Names of regions: NUTS 2016, Regulation (EU) 2016/2066.',
        zh: '英国高等教育统计局（HESA）HE-BCI 调查，地区数据取自 nestauk/beis-indicators，提交 c1124f6（Nesta，MIT 许可）。地区名称：NUTS 2016，欧盟条例 2016/2066。',
      },
    ],
  },
  [profile, means, data],
);
