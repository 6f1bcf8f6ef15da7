import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { notice } from '../check-inputs';
import { both, inLanguage, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Inputs } from '../inputs';
import { digits, live } from '../live-text';
import { SheetDraft } from '../sheet-draft';
import { checkPersons, personColumn } from './person';

/** Excellent and not competent in the model's classes. */
const high = 85;
const low = 60;

const periods: InputTable = {
  id: 'two-periods',
  name: both('Scores of two periods', '两期得分'),
  caption: both(
    'One row for each person; the scores are combined ones of two periods.',
    '每人占一行，得分为两期的综合得分。',
  ),
  leastRows: 1,
  columns: [
    personColumn(true),
    numberColumn(
      'before',
      both('Earlier period', '上一期'),
      both('Combined score, 0–100. Not evaluated: blank.', '综合得分，0–100；未评价则留空。'),
      {
        max: 100,
        required: false,
      },
    ),
    numberColumn(
      'now',
      both('This period', '本期'),
      both('Combined score, 0–100. Not evaluated: blank.', '综合得分，0–100；未评价则留空。'),
      {
        max: 100,
        required: false,
      },
    ),
  ],
  example: [
    [88, 90],
    [76, 79],
    [71, 55],
    [52, 48],
    [90, 84],
    ['', 82],
  ].map((row, at) => [both(`Example P-0${at + 1}`, `示例 P-0${at + 1}`), ...row]),
};

export const twoPeriods: Analysis = {
  id: 'two-periods',
  model: 'm3',
  name: both('Promote, keep, adjust, exit', '晋升、保持、调整、退出'),
  question: both('What do two periods suggest, and for whom is it too early?', '两期结果建议如何？对谁还为时过早？'),
  limits: both(
    'A suggestion for the panel, not a decision; one period suggests nothing.',
    '供评审组参考，不是决定；只有一期数据时不作建议。',
  ),
  inputs: [periods],
  check,
  draw,
};

function check({ 'two-periods': input }: Inputs): readonly AnalysisFinding[] {
  const single = Array.from({ length: input.rows }, (_, row) => row).filter(
    (row) => Number.isNaN(input.number('before', row)) || Number.isNaN(input.number('now', row)),
  );
  return [
    ...checkPersons(input),
    ...single.map((row) =>
      notice(
        both(
          `“${input.text('person', row)}” has no two periods, so nothing is suggested.`,
          `“${input.text('person', row)}”没有两期数据，不作建议。`,
        ),
        input.place(Number.isNaN(input.number('before', row)) ? 'before' : 'now', row),
      ),
    ),
  ];
}

export type Suggestion = 'promote' | 'keep' | 'adjust' | 'exit' | 'none';

/** Twice high promotes, twice low exits, low this time alone adjusts; anything else stays. */
export function suggest(before: number, now: number): Suggestion {
  if (Number.isNaN(before) || Number.isNaN(now)) return 'none';
  if (before >= high && now >= high) return 'promote';
  if (before < low && now < low) return 'exit';
  return now < low ? 'adjust' : 'keep';
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'two-periods': input } = inputs;
  const words: Readonly<Record<Suggestion, string>> = {
    promote: t('promote', '晋升'),
    keep: t('keep', '保持'),
    adjust: t('adjust', '调整'),
    exit: t('exit', '退出'),
    none: t('no suggestion yet', '暂不建议'),
  };
  const people = input.texts('person');
  const [before, now] = [input.numbers('before'), input.numbers('now')];
  const suggested = people.map((_, row) => suggest(before[row], now[row]));
  const sheet = new SheetDraft(textIn(language, twoPeriods.name), captionOf(twoPeriods, inputs, language));
  const place = sheet.reserve(people.length);
  const limits = sheet.table(t('Rule (a judgement; type over it)', '规则（判断，可改写）'), 2, [
    {
      id: 'name',
      header: t('Limit', '界线'),
      values: [
        t('twice from here on: promote', '两期均达到：晋升'),
        t('below: adjust; twice below: exit', '低于：调整；两期均低于：退出'),
      ],
    },
    { id: 'points', header: t('Points', '分'), values: [high, low], input: true },
  ]);
  const [up, down] = [limits.cell('points', 0), limits.cell('points', 1)];
  const shown = (column: string) => () => `=IF(${input.cells(column)}="","",${input.cells(column)})`;
  const blank = (values: readonly number[]) => values.map((value) => (Number.isNaN(value) ? '' : value));
  const table = place(t('Two periods and what they suggest', '两期得分与建议'), [
    { id: 'person', header: t('Person id', '人员编号'), formula: () => `=${input.cells('person')}`, expected: people },
    {
      id: 'before',
      header: t('Earlier', '上一期'),
      formula: shown('before'),
      expected: blank(before),
      numberFormat: '0.0',
      align: 'Right',
    },
    {
      id: 'now',
      header: t('Now', '本期'),
      formula: shown('now'),
      expected: blank(now),
      numberFormat: '0.0',
      align: 'Right',
    },
    {
      id: 'change',
      header: t('Change', '变化'),
      formulas: (at) =>
        people.map((_, row) => {
          const [one, other] = [at.cell('before', row), at.cell('now', row)];
          return `=IF(COUNT(${one},${other})<2,"",${other}-${one})`;
        }),
      expected: blank(now.map((value, row) => value - before[row])),
      numberFormat: '+0.0;−0.0;0.0',
      align: 'Right',
    },
    {
      id: 'suggestion',
      header: t('Suggestion', '建议'),
      formulas: (at) =>
        people.map((_, row) => {
          const [one, other] = [at.cell('before', row), at.cell('now', row)];
          return `=IF(COUNT(${one},${other})<2,"${words.none}",IF(AND(${one}>=${up},${other}>=${up}),"${words.promote}",IF(AND(${one}<${down},${other}<${down}),"${words.exit}",IF(${other}<${down},"${words.adjust}","${words.keep}"))))`;
        }),
      expected: suggested.map((one) => words[one]),
    },
  ]);
  const many = (one: Suggestion) =>
    digits(`COUNTIF(${table.column('suggestion')},"${words[one]}")`, suggested.filter((other) => other === one).length);
  const [promote, keep, adjust, exit, none] = [
    many('promote'),
    many('keep'),
    many('adjust'),
    many('exit'),
    many('none'),
  ];
  sheet.say(
    language === 'en'
      ? live`Two periods suggest: promote ${promote}, keep ${keep}, adjust ${adjust}, exit ${exit}.`
      : live`两期结果建议：晋升 ${promote} 人，保持 ${keep} 人，调整 ${adjust} 人，退出 ${exit} 人。`,
  );
  sheet.say(
    language === 'en'
      ? live`For ${none} there is only one period, so nothing is suggested yet.`
      : live`${none} 人只有一期数据，暂不作建议。`,
  );
  const series = (id: string, name: string, color: string) => ({
    name,
    categories: table.column('person'),
    values: table.column(id),
    color,
  });
  sheet.chart({
    name: 'coop_two_periods',
    kind: 'column',
    title: t('Scores of two periods', '两期得分'),
    series: [series('before', t('Earlier', '上一期'), colours.second), series('now', t('Now', '本期'), colours.first)],
    valueAxis: { min: 0, max: 100 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: table.span('person', 'now', true), min: 0, max: 100, threshold: null },
  };
}
