import type { Language } from '../../../locales';
import { match } from '../../../methods/forecasting/match';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { problem } from '../check-inputs';
import { both, inLanguage, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Inputs } from '../inputs';
import { digits, live, word } from '../live-text';
import { SheetDraft } from '../sheet-draft';
import { checkPersons, personColumn } from './person';

/** The model gives a job family of fewer people no percentile. */
const smallestFamily = 8;
const closeMatch = 80;

const pay: InputTable = {
  id: 'contribution-and-pay',
  name: both('Contribution and compensation', '贡献与薪酬'),
  caption: both('One row for each person, the same year for all.', '每人占一行，年份一致。'),
  leastRows: smallestFamily,
  columns: [
    personColumn(true),
    {
      id: 'family',
      header: both('Job family', '职系'),
      definition: both('People are compared inside it; at least eight.', '只在职系内比较，至少八人。'),
      content: { kind: 'text' },
      required: true,
    },
    numberColumn(
      'contribution',
      both('Contribution', '贡献'),
      both(
        'Points of dimension C, or another measure that is the same for all.',
        '维度 C 得分，或对所有人一致的其他衡量。',
      ),
    ),
    numberColumn('pay', both('Compensation (10k yuan)', '薪酬（万元）'), both('All pay of the year.', '全年总薪酬。')),
  ],
  example: [
    [82, 31],
    [74, 36],
    [91, 30],
    [55, 27],
    [68, 24],
    [47, 33],
    [60, 25],
    [38, 19],
    [79, 34],
  ].map((row, at) => [both(`Example P-0${at + 1}`, `示例 P-0${at + 1}`), both('research', '研发'), ...row]),
};

export const payMatch: Analysis = {
  id: 'pay-match',
  model: 'm3',
  name: both('Contribution and compensation', '贡献与薪酬匹配'),
  question: both('Do those who contribute more also receive more?', '贡献多的人是否也得到更多？'),
  limits: both(
    'Only places count: a family that is paid too little as a whole still matches.',
    '只比较名次：整体薪酬偏低的职系仍会显示为匹配。',
  ),
  inputs: [pay],
  check,
  draw,
};

function check({ 'contribution-and-pay': input }: Inputs): readonly AnalysisFinding[] {
  const families = input.texts('family');
  const small = [...new Set(families)].flatMap((family) => {
    const people = families.filter((one) => one === family).length;
    if (people >= smallestFamily) return [];
    return [
      problem(
        both(
          `The job family “${family}” has ${people} people; a percentile needs ${smallestFamily}. Join families of like work, or leave these rows out.`,
          `职系“${family}”只有 ${people} 人，分位至少需要 ${smallestFamily} 人。请合并相近职系，或删去这些行。`,
        ),
        input.place('family', families.indexOf(family)),
      ),
    ];
  });
  return [...checkPersons(input), ...small];
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'contribution-and-pay': input } = inputs;
  const people = input.texts('person');
  const found = match(input.numbers('contribution'), input.numbers('pay'), input.texts('family'));
  const [contribution, compensation, matched] = [[...found.contribution], [...found.compensation], [...found.match]];
  const sign = contribution.map((value, row) => Math.round((value - compensation[row]) * 1e6) / 1e6);
  const sheet = new SheetDraft(textIn(language, payMatch.name), captionOf(payMatch, inputs, language));
  const limit = sheet.table(
    t('Counts as a match from (a judgement; type over it)', '视为匹配的界线（判断，可改写）'),
    1,
    [
      { id: 'name', header: t('Match', '匹配度'), values: [t('at least', '不低于')] },
      { id: 'threshold', header: t('Points', '分'), values: [closeMatch], input: true },
    ],
  );
  const numberFormat = '0.0';
  const sense = (value: number, row: number) => {
    if (matched[row] >= closeMatch) return t('matches', '匹配');
    return value > 0 ? t('paid below contribution', '薪酬低于贡献') : t('paid above contribution', '薪酬高于贡献');
  };
  const table = sheet.table(t('Places inside the job family, 0–100', '职系内分位，0–100'), people.length, [
    { id: 'person', header: t('Person id', '人员编号'), formula: () => `=${input.cells('person')}`, expected: people },
    {
      id: 'contribution',
      header: t('Contribution percentile', '贡献分位'),
      formula: () => `=COOP.MATCH(${input.cells('contribution')},${input.cells('pay')},${input.cells('family')})`,
      expected: contribution,
      numberFormat,
    },
    {
      id: 'compensation',
      header: t('Compensation percentile', '薪酬分位'),
      spilled: true,
      expected: compensation,
      numberFormat,
    },
    { id: 'match', header: t('Match', '匹配度'), spilled: true, expected: matched, numberFormat },
    {
      id: 'sign',
      header: t('Contribution − compensation', '贡献 − 薪酬'),
      formula: (at) => `=ROUND(${at.column('contribution')}-${at.column('compensation')},6)`,
      expected: sign,
      numberFormat: '+0.0;−0.0;0.0',
    },
    {
      id: 'sense',
      header: t('Reading', '解读'),
      formulas: (at) =>
        people.map(
          (_, row) =>
            `=IF(${at.cell('match', row)}>=${limit.cell('threshold', 0)},"${t('matches', '匹配')}",IF(${at.cell('sign', row)}>0,"${t('paid below contribution', '薪酬低于贡献')}","${t('paid above contribution', '薪酬高于贡献')}"))`,
        ),
      expected: sign.map(sense),
    },
  ]);
  const diagonal = sheet.table(t('Line of the chart: equal places', '图中对角线：分位相同'), 2, [
    { id: 'name', header: t('End', '端点'), values: [t('low', '低'), t('high', '高')] },
    { id: 'x', header: t('Contribution', '贡献'), values: [0, 100] },
    { id: 'y', header: t('Compensation', '薪酬'), values: [0, 100] },
  ]);
  const matches = matched.filter((value) => value >= closeMatch).length;
  const count = digits(`COUNTIF(${table.column('match')},">="&${limit.cell('threshold', 0)})`, matches);
  const all = digits(`COUNT(${table.column('match')})`, people.length);
  const low = sign.indexOf(Math.max(...sign));
  const who = word(
    `INDEX(${table.column('person')},MATCH(MAX(${table.column('sign')}),${table.column('sign')},0))`,
    people[low],
  );
  const by = digits(`MAX(${table.column('sign')})`, sign[low]);
  sheet.say(
    language === 'en'
      ? live`For ${count} of ${all} people compensation matches contribution.`
      : live`${all} 人中，${count} 人的薪酬与贡献匹配。`,
  );
  sheet.say(
    language === 'en'
      ? live`Compensation lies furthest below contribution for ${who}: by ${by} percentile points.`
      : live`薪酬低于贡献最多的是 ${who}：低 ${by} 个分位点。`,
  );
  sheet.chart({
    name: 'coop_pay_match',
    kind: 'scatter',
    title: t('Places in contribution and in compensation', '贡献分位与薪酬分位'),
    series: [
      columnSeries(table, 'contribution', 'compensation', t('Person', '人员'), colours.first),
      {
        name: t('Equal places', '分位相同'),
        categories: diagonal.column('x'),
        values: diagonal.column('y'),
        color: colours.reference,
        look: 'reference',
      },
    ],
    categoryAxis: { min: 0, max: 100, title: t('Contribution percentile', '贡献分位') },
    valueAxis: { min: 0, max: 100, title: t('Compensation percentile', '薪酬分位') },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'scatter', range: table.span('person', 'compensation', true), min: 0, max: 100, threshold: null },
  };
}
