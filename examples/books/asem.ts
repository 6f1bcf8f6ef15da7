import { rowsOf, type Row } from '../csv';
import { exampleBook } from '../example-book';
import { blanksKept, SheetDraft, type Area } from '../sheet-draft';

const meta = rowsOf('asem-meta.csv');
const data = rowsOf('asem-data.csv');
const indicators = meta.filter(({ Type }) => Type === 'Indicator');
const [pillars, systems] = [2, 3].map((level) => meta.filter(({ Level }) => Level === level));
const denominators = meta.filter(({ Type }) => Type === 'Denominator').map(({ iCode }) => String(iCode));
const inRow = (row: Row, field: unknown) => row[String(field)];

const countries = data.length;
const headerRow = 3;
const firstRow = headerRow + 1;
const codesOf = (items: readonly Row[]) => items.map(({ iCode }) => String(iCode));
const names = data.map((row) => [row.uCode, row.uName]);

const list = new SheetDraft('ASEM indicators 指标');
list.title(
  'The 49 indicators / 49 个指标',
  'Direction, weight, what each is divided by, and the pillar it belongs to. Directions and weights in blue are used by the stages.',
  '方向、权重、折算分母与所属支柱。蓝色的方向与权重供后续各步使用。',
);
list.headers(
  headerRow,
  0,
  ['Code 代码', 'Indicator 指标', 'Pillar 支柱', 'Divided by 分母', 'Direction 方向', 'Weight 权重'],
  4,
);
list.cells(
  firstRow,
  0,
  indicators.map(({ iCode, iName, Parent, Denominator }) => [iCode, iName, Parent, Denominator]),
);
const settings = list.inputs(
  firstRow,
  4,
  indicators.map(({ Direction, Weight }) => [Direction, Weight]),
);
const directions = settings.columnsFrom(0);
const weights = settings.columnsFrom(1);
list.columnWidths([12, 58, 12, 12, 12, 11], headerRow).frozen(firstRow, 1);

const raw = new SheetDraft('ASEM data 数据');
const firstIndicator = 3 + denominators.length;
raw.title(
  'Original figures of 51 countries / 51 国原始数据',
  'A blank is a figure that nobody has; it is filled two sheets on, not here.',
  '空白表示没有数据；在后面的步骤中补齐，此处保留原样。',
);
raw.headers(headerRow, 0, ['Code 代码', 'Country 国家', 'Region 区域', ...denominators, ...codesOf(indicators)], 3);
raw.cells(
  firstRow,
  0,
  data.map((row) => [row.uCode, row.uName, row.EurAsia_group]),
);
const divisors = raw.cells(
  firstRow,
  3,
  data.map((row) => denominators.map((code) => inRow(row, code))),
);
const figures = raw.cells(
  firstRow,
  firstIndicator,
  data.map((row) => indicators.map(({ iCode }) => inRow(row, iCode))),
);
const groups = raw.area(firstRow, 2, countries, 1);
raw.format({ range: divisors.address, numberFormat: '#,##0' });
raw.format({ range: figures.address, numberFormat: '#,##0.00' });
raw.columnWidths([10, 20, 10, ...Array<number>(denominators.length + indicators.length).fill(12)], headerRow);
raw.frozen(firstRow, 2);

/** A sheet with one value for each country and indicator. */
function stage(name: string, title: string, english: string, chinese: string, formula?: string): [SheetDraft, Area] {
  const sheet = new SheetDraft(name).title(title, english, chinese);
  sheet.headers(headerRow, 0, ['Code 代码', 'Country 国家', ...codesOf(indicators)], 2);
  sheet.cells(firstRow, 0, names);
  const area = sheet.area(firstRow, 2, countries, indicators.length);
  if (formula) sheet.formula(firstRow, 2, formula, countries, indicators.length);
  sheet.format({ range: area.address, numberFormat: '#,##0.00' });
  sheet.columnWidths([10, 20, ...Array<number>(indicators.length).fill(11)], headerRow).frozen(firstRow, 2);
  return [sheet, area];
}

const [denominatedSheet, denominated] = stage(
  'ASEM 1 denominated 折算',
  '1 Denominated: large and small countries made comparable / 1 折算：使大小国家可比',
  'Divided by population, area, energy or GDP where the list of indicators says so; otherwise as it is.',
  '按指标表所列，除以人口、面积、能源或 GDP；其余照原值。',
);
indicators.forEach(({ Denominator }, at) => {
  const column = figures.columnsFrom(at).reference;
  const divisor = denominators.indexOf(String(Denominator));
  const by = divisors.columnsFrom(Math.max(divisor, 0)).reference;
  const formula = divisor < 0 ? blanksKept(column) : `IF((${column}="")+(${by}="")>0,"",${column}/${by})`;
  denominatedSheet.formula(firstRow, 2 + at, formula, countries);
});

const [imputedSheet, imputed] = stage(
  'ASEM 2 imputed 插补',
  '2 Imputed: what is missing takes the mean of its region / 2 插补：缺失值取所在区域均值',
  'The mean of Europe or of Asia. How much of each country is measured stands on the next sheet.',
  '取欧洲或亚洲的均值。各国实测比例见下一张表。',
  `COOP.IMPUTE(${blanksKept(denominated.reference)},"mean",${groups.reference})`,
);

const screening = new SheetDraft('ASEM 3 screened 筛查');
screening.title(
  '3 Screened: enough measured, and what the figures look like / 3 筛查：数据是否足够，分布如何',
  'Flags on the right: what needs treatment. A country stays with at least this share:',
  '右侧标记指出需要处理的指标。达到蓝色单元格所列比例的国家予以保留。',
);
screening.cells(1, 7, [['Least share 最低比例']]);
const least = screening.inputs(1, 6, [[0.9]], '0%');
screening.headers(
  headerRow,
  0,
  ['Code 代码', 'Country 国家', 'Measured 实测', 'After imputation 插补后', 'Stays 保留'],
  2,
);
screening.cells(firstRow, 0, names);
data.forEach((_, row) => {
  screening.formula(firstRow + row, 2, `COUNT(${figures.rowsFrom(row).reference})/${indicators.length}`);
  screening.formula(firstRow + row, 3, `COUNT(${imputed.rowsFrom(row).reference})/${indicators.length}`);
});
const shares = screening.area(firstRow, 3, countries, 1);
screening.format({ range: screening.area(firstRow, 2, countries, 2).address, numberFormat: '0%' });
screening.formula(firstRow, 4, `IF(${shares.here}>=${least.here},"yes 是","no 否")`, countries);
screening.headers(headerRow, 6, [
  'Code 代码',
  'Count 数',
  'Missing 缺失',
  'Zeros 零值',
  'Distinct 不同值',
  'Min',
  'Max',
  'Mean 均值',
  'Median 中位',
  'SD 标准差',
  'Skewness 偏度',
  'Kurtosis 峰度',
  'Flag 标记',
]);
screening.cells(
  firstRow,
  6,
  codesOf(indicators).map((code) => [code]),
);
screening.formula(firstRow, 7, `COOP.SCREEN(${blanksKept(denominated.reference)})`, indicators.length, 12);
screening.format({ range: screening.area(firstRow, 8, indicators.length, 2).address, numberFormat: '0%' });
screening.format({ range: screening.area(firstRow, 11, indicators.length, 7).address, numberFormat: '#,##0.00' });
screening
  .columnWidths([10, 20, 12, 13, 10, 4, 12, 10, 11, 10, 11, 11, 11, 11, 11, 11, 11, 11, 26], headerRow)
  .frozen(firstRow, 2);

const [treatedSheet, treated] = stage(
  'ASEM 4 treated 离群值',
  '4 Treated: a few giants no longer decide a whole indicator / 4 离群值处理：少数极端值不再左右整个指标',
  'Where |skewness| > 2 and kurtosis > 3.5: up to five values are pulled in; where that does not help, a logarithm.',
  '当偏度绝对值大于 2 且峰度大于 3.5 时：最多缩尾五个值；仍不行则取对数。',
  `COOP.TREAT(${imputed.reference})`,
);

const [normalisedSheet, normalised] = stage(
  'ASEM 5 normalised 标准化',
  '5 Normalised: 0 the last, 100 the best, costs turned round / 5 标准化：0 为最差，100 为最好，成本型反向',
  'Min–max between the lowest and the highest country of each indicator.',
  '按各指标最低与最高国家作极差标准化。',
  `100*COOP.NORMALIZE(${treated.reference},${directions.reference})`,
);

const result = new SheetDraft('ASEM 6 index 指数');
result.title(
  '6 Aggregated: eight pillars, two systems, one index / 6 合成：八个支柱、两个系统、一个指数',
  'Weighted arithmetic means, level by level. The weights of the pillars and systems in blue may be changed.',
  '逐层加权算术平均。蓝色的支柱与系统权重可以更改。',
);
const weightRow = firstRow;
const firstCountry = weightRow + 1;
const pillarNames = pillars.map(({ iName }) => String(iName));
const systemNames = systems.map(({ iName }) => String(iName));
result.headers(
  headerRow,
  0,
  ['Code 代码', 'Country 国家', ...pillarNames, ...systemNames, 'Index 指数', 'Rank 名次'],
  2,
);
result.cells(weightRow, 0, [['Weight 权重']]);
result.cells(firstCountry, 0, names);
const pillarWeights = result.inputs(weightRow, 2, [pillars.map(({ Weight }) => Weight)]);
const systemWeights = result.inputs(weightRow, 2 + pillars.length, [systems.map(({ Weight }) => Weight)]);
/** Children stand side by side, in the order of their parents. */
const childrenOf = (parent: Row, children: readonly Row[]) => ({
  first: children.findIndex(({ Parent }) => Parent === parent.iCode),
  count: children.filter(({ Parent }) => Parent === parent.iCode).length,
});
pillars.forEach((pillar, at) => {
  const { first, count } = childrenOf(pillar, indicators);
  const own = weights.rowsFrom(first, count);
  result.formula(
    firstCountry,
    2 + at,
    `COOP.AGGREGATE(${normalised.columnsFrom(first, count).reference},${own.reference})`,
    countries,
  );
});
const pillarScores = result.area(firstCountry, 2, countries, pillars.length);
systems.forEach((system, at) => {
  const { first, count } = childrenOf(system, pillars);
  result.formula(
    firstCountry,
    2 + pillars.length + at,
    `COOP.AGGREGATE(${pillarScores.columnsFrom(first, count).here},${pillarWeights.columnsFrom(first, count).here})`,
    countries,
  );
});
const systemScores = result.area(firstCountry, 2 + pillars.length, countries, systems.length);
const scoreColumn = 2 + pillars.length + systems.length;
const scores = result.formula(
  firstCountry,
  scoreColumn,
  `COOP.AGGREGATE(${systemScores.here},${systemWeights.here})`,
  countries,
);
const ranks = result.formula(firstCountry, scoreColumn + 1, `COOP.RANK(${scores.here})`, countries);
result.format({ range: result.area(firstCountry, 2, countries, scoreColumn - 1).address, numberFormat: '0.0' });
result
  .shades(pillarScores, 0, 100)
  .bars(scores, 0, 100)
  .bold(result.area(weightRow, 0, 1, 1));
result
  .columnWidths([10, 20, ...Array<number>(pillars.length + systems.length).fill(15), 10, 10], headerRow)
  .frozen(firstCountry, 2);

const ranking = new SheetDraft('ASEM ranking 排名');
ranking.title(
  'Sustainable connectivity, best first / 可持续互联互通排名',
  'Follows every stage before it.',
  '随前面各步自动更新。',
);
ranking.headers(headerRow, 0, ['Country 国家', ...systemNames, 'Index 指数', 'Rank 名次']);
const country = result.area(firstCountry, 1, countries, 1);
const sorted = ranking.formula(
  firstRow,
  0,
  `SORTBY(HSTACK(${country.reference},${systemScores.reference},${scores.reference},${ranks.reference}),${scores.reference},-1)`,
  countries,
  5,
);
ranking.format({ range: sorted.columnsFrom(1, 3).address, numberFormat: '0.0' });
ranking.chart(
  { title: 'Index, the twenty best / 指数前二十名', from: 'G4', to: 'P34' },
  { name: 'Index 指数', categories: ranking.area(firstRow, 0, 20, 1), values: ranking.area(firstRow, 3, 20, 1) },
);
ranking.columnWidths([22, 14, 14, 10, 10], headerRow).frozen(firstRow, 1);

export const asem = exampleBook(
  {
    sheet: 'ASEM 亚欧',
    title: { en: 'A composite index, every stage in cells', zh: '一个综合指数，每一步都在单元格中' },
    about: {
      en: 'Sustainable connectivity of 51 countries of Asia and Europe, built as the Joint Research Centre builds its indices: divided, filled, screened, treated, normalised, aggregated. Each stage is one sheet with one formula and agrees with the R package COINr to the last digit it prints.',
      zh: '亚欧 51 国的可持续互联互通指数，按欧盟联合研究中心的步骤编制：折算、插补、筛查、离群值处理、标准化、合成。每一步一张表、一个公式，结果与 R 软件包 COINr 逐位一致。',
    },
    tries: [
      {
        en: 'On “ASEM 4 treated” replace COOP.TREAT(…) in C5 by the range inside it: the outliers come back, and the ranking shows what treatment is worth.',
        zh: '在“ASEM 4 treated”中把 C5 的 COOP.TREAT(…) 换成括号内的区域：离群值恢复，从排名可见处理的作用。',
      },
      {
        en: 'On “ASEM 6 index” change the weight of Sustainability to 3.',
        zh: '在“ASEM 6 index”中把 Sustainability 的权重改为 3。',
      },
      {
        en: 'On “ASEM indicators” set the direction of public debt to 1 and look for who gains.',
        zh: '在“ASEM indicators”中把公共债务的方向改为 1，看谁的名次上升。',
      },
    ],
    cautions: [
      {
        en: 'All weights are 1, as in COINr’s example: a teaching choice of its authors, not a judgement about countries.',
        zh: '与 COINr 的示例一致，所有权重均为 1：这是作者的教学设定，不是对各国的判断。',
      },
    ],
    sources: [
      {
        en: 'ASEM Sustainable Connectivity data in the R package COINr, commit b968203 (W. Becker, MIT licence); data of the European Commission’s Joint Research Centre, reuse with acknowledgement.',
        zh: 'R 软件包 COINr 中的 ASEM 可持续互联互通数据，提交 b968203（W. Becker，MIT 许可）；数据来自欧盟委员会联合研究中心，注明出处可重复使用。',
      },
    ],
  },
  [ranking, result, list, raw, denominatedSheet, imputedSheet, screening, treatedSheet, normalisedSheet],
);
