import type { Language } from '../../../locales';
import { bothSatisfied as satisfiedPairs } from '../../../methods/agreement/both-satisfied';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { notice, problem } from '../check-inputs';
import { both, exampleName, inLanguage, nameColumn, ratingColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { digits, live, percent } from '../live-text';
import { SheetDraft } from '../sheet-draft';

const threshold = 4;

const satisfaction: InputTable = {
  id: 'satisfaction',
  name: both('Satisfaction of both sides', '双方满意度'),
  caption: both('One row for each project.', '每个项目占一行。'),
  leastRows: 2,
  columns: [
    nameColumn('project', both('Project', '项目'), both('Name or number of the project.', '项目名称或编号。')),
    ratingColumn(
      'university',
      both('University side (1–5)', '高校方（1–5）'),
      both(
        'Mean of its five items: goal, funds, data access, recognition, relation. Not asked: blank.',
        '五项均值：目标、经费、数据、认可、关系。未调查则留空。',
      ),
      false,
    ),
    ratingColumn(
      'enterprise',
      both('Enterprise side (1–5)', '企业方（1–5）'),
      both(
        'Mean of its five items: use of results, timeliness, cost, staff, relation. Not asked: blank.',
        '五项均值：成果使用、及时、成本、人员、关系。未调查则留空。',
      ),
      false,
    ),
  ],
  example: [
    [4.6, 4.4],
    [4.2, 3.1],
    [3.4, 4.1],
    [4.0, 4.2],
    [2.8, 2.4],
    [4.4, 3.6],
    [3.8, 3.9],
    [4.1, ''],
  ].map((ratings, at) => [exampleName(`project ${at + 1}`, `项目 ${at + 1}`), ...ratings]),
};

export const bothSatisfied: Analysis = {
  id: 'both-satisfied',
  model: 'm1',
  name: both('Both parties side by side', '双方满意对照'),
  question: both('In how many projects are both sides satisfied?', '有多少项目双方都满意？'),
  limits: both(
    'Those who answer are rarely typical, and a few projects say little: look at the interval.',
    '答复者往往并不典型，项目少时说服力有限，请看区间。',
  ),
  inputs: [satisfaction],
  check,
  draw,
};

const isPair = (input: Input, row: number): boolean =>
  !Number.isNaN(input.number('university', row)) && !Number.isNaN(input.number('enterprise', row));

function check({ satisfaction: input }: Inputs): readonly AnalysisFinding[] {
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  if (!rows.some((row) => isPair(input, row))) {
    return [problem(both('No project was rated by both sides.', '没有任何项目得到双方评分。'))];
  }
  return rows
    .filter((row) => !isPair(input, row))
    .map((row) => {
      const missing = Number.isNaN(input.number('university', row)) ? 'university' : 'enterprise';
      return notice(
        both(
          `“${input.text('project', row)}” was not rated by both sides. It is counted as one-sided and left out.`,
          `“${input.text('project', row)}”缺少一方评分，计为单方项目，不参与计算。`,
        ),
        input.place(missing, row),
      );
    });
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { satisfaction: input } = inputs;
  const pairs = Array.from({ length: input.rows }, (_, row) => row).filter((row) => isPair(input, row));
  const rate = satisfiedPairs(input.numbers('university'), input.numbers('enterprise'), threshold);
  const sheet = new SheetDraft(textIn(language, bothSatisfied.name), captionOf(bothSatisfied, inputs, language));
  const limit = sheet.table(t('Satisfied from', '满意的界线'), 1, [
    { id: 'name', header: t('Rating', '评分'), values: [t('at least', '不低于')] },
    { id: 'threshold', header: t('Threshold', '界线'), values: [threshold], input: true },
  ]);
  const at = limit.cell('threshold', 0);
  // The interval counts the one-sided projects as well, which the list below leaves out.
  const shares = sheet.table(t('Both sides satisfied', '双方均满意'), 1, [
    {
      id: 'share',
      header: t('Share', '比例'),
      formula: () => `=COOP.BOTHSATISFIED(${input.cells('university')},${input.cells('enterprise')},${at})`,
      expected: [rate.share],
      numberFormat: '0%',
    },
    { id: 'lower', header: t('Likely from', '可能下限'), spilled: true, expected: [rate.lower], numberFormat: '0%' },
    { id: 'upper', header: t('to', '可能上限'), spilled: true, expected: [rate.upper], numberFormat: '0%' },
    { id: 'pairs', header: t('Projects rated by both', '双方评分项目'), spilled: true, expected: [rate.pairs] },
    { id: 'oneSided', header: t('Rated by one side', '单方评分项目'), spilled: true, expected: [rate.oneSided] },
  ]);
  const rated = (column: string) => pairs.map((row) => input.number(column, row));
  const [university, enterprise] = [rated('university'), rated('enterprise')];
  // A blank in a scatter would turn all its x into 1, 2, 3: #N/A leaves the point out.
  const rating = (column: string) => () =>
    pairs.map((row) => `=IF(${input.cell(column, row)}="",NA(),${input.cell(column, row)})`);
  const projects = sheet.table(t('Projects rated by both sides', '双方评分的项目'), pairs.length, [
    {
      id: 'project',
      header: t('Project', '项目'),
      formulas: () => pairs.map((row) => `=${input.cell('project', row)}`),
      expected: pairs.map((row) => input.text('project', row)),
    },
    {
      id: 'university',
      header: t('University side', '高校方'),
      formulas: rating('university'),
      expected: university,
      numberFormat: '0.0',
    },
    {
      id: 'enterprise',
      header: t('Enterprise side', '企业方'),
      formulas: rating('enterprise'),
      expected: enterprise,
      numberFormat: '0.0',
    },
    {
      id: 'difference',
      header: t('University − enterprise', '高校方 − 企业方'),
      formulas: (table) =>
        pairs.map((_, row) => `=ROUND(${table.cell('university', row)}-${table.cell('enterprise', row)},6)`),
      expected: pairs.map((_, row) => Math.round((university[row] - enterprise[row]) * 1e6) / 1e6),
      numberFormat: '+0.0;−0.0;0.0',
    },
    {
      id: 'both',
      header: t('Satisfied', '满意情况'),
      formulas: (table) =>
        pairs.map((_, row) => {
          const [one, other] = [`${table.cell('university', row)}>=${at}`, `${table.cell('enterprise', row)}>=${at}`];
          return `=IF(AND(${one},${other}),"${t('both', '双方')}",IF(${one},"${t('university only', '仅高校方')}",IF(${other},"${t('enterprise only', '仅企业方')}","${t('neither', '均不满意')}")))`;
        }),
      expected: pairs.map((_, row) => {
        const [one, other] = [university[row] >= threshold, enterprise[row] >= threshold];
        if (one && other) return t('both', '双方');
        if (one) return t('university only', '仅高校方');
        return other ? t('enterprise only', '仅企业方') : t('neither', '均不满意');
      }),
    },
  ]);
  const lines = sheet.table(t('Lines of the chart', '图中界线'), 2, [
    { id: 'name', header: t('End', '端点'), values: [t('low', '低'), t('high', '高')] },
    {
      id: 'at',
      header: t('Threshold', '界线'),
      formulas: () => [`=${at}`, `=${at}`],
      expected: [threshold, threshold],
    },
    { id: 'scale', header: t('Scale', '刻度'), values: [1, 5] },
  ]);
  const count = digits(`ROUND(${shares.cell('share', 0)}*${shares.cell('pairs', 0)},0)`, rate.share * rate.pairs);
  const all = digits(shares.cell('pairs', 0), rate.pairs);
  const share = percent(shares.cell('share', 0), rate.share);
  const [low, high] = [percent(shares.cell('lower', 0), rate.lower), percent(shares.cell('upper', 0), rate.upper)];
  sheet.say(
    language === 'en'
      ? live`Both sides are satisfied in ${count} of ${all} projects: ${share}, likely between ${low} and ${high}.`
      : live`${all} 个项目中有 ${count} 个双方都满意：占 ${share}，可能在 ${low} 到 ${high} 之间。`,
  );
  sheet.say(
    language === 'en'
      ? live`Paper 002 writes that over 80% of projects “have not achieved satisfactory results for both parties”. It shows no survey: this is quoted, not a benchmark.`
      : live`论文 002 称超过 80% 的项目“未取得双方满意的效果”，但未给出调查：此处仅作引述，并非参照标准。`,
  );
  sheet.chart({
    name: 'coop_both_satisfied',
    kind: 'scatter',
    title: t('Satisfaction of both sides by project', '各项目双方满意度'),
    series: [
      columnSeries(projects, 'university', 'enterprise', t('Project', '项目'), colours.first),
      {
        name: t('University threshold', '高校方界线'),
        categories: lines.column('at'),
        values: lines.column('scale'),
        color: colours.reference,
        look: 'reference',
      },
      {
        name: t('Enterprise threshold', '企业方界线'),
        categories: lines.column('scale'),
        values: lines.column('at'),
        color: colours.reference,
        look: 'reference',
      },
    ],
    categoryAxis: { min: 1, max: 5, title: t('University side', '高校方') },
    valueAxis: { min: 1, max: 5, title: t('Enterprise side', '企业方') },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'scatter', range: projects.span('project', 'enterprise', true), min: 1, max: 5, threshold },
  };
}
