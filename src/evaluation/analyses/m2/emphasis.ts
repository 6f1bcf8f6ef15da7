import type { Language } from '../../../locales';
import { rank } from '../../../methods/ranking/rank';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { both, exampleName, inLanguage, nameColumn, numberColumn, sum } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { digits, live, percent, word } from '../live-text';
import { SheetDraft, type DraftColumn } from '../sheet-draft';

/** The dimensions of the model with their weights; transformation and industrialisation are what is emphasised. */
const dimensions = [
  { id: 'capacity', name: both('Input and capacity', '投入与能力'), weight: 0.15, raised: false },
  { id: 'output', name: both('Intellectual output', '知识产出'), weight: 0.2, raised: false },
  { id: 'transformation', name: both('Transformation', '转化'), weight: 0.3, raised: true },
  { id: 'industrialisation', name: both('Industrialisation', '产业化'), weight: 0.2, raised: true },
  { id: 'benefit', name: both('Benefit and reward', '收益与激励'), weight: 0.15, raised: false },
] as const;
const modelEmphasis = 0.5;
/** What the example asks: paper 004 wants it raised and gives no number. */
const askedEmphasis = 0.7;
const steps = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const points: InputTable = {
  id: 'dimension-points',
  name: both('Points by dimension', '各维度得分'),
  caption: both(
    'One row for each unit, 0–100 points, as on the sheet of the ranking.',
    '每个单位占一行，0–100 分，与排名工作表一致。',
  ),
  leastRows: 2,
  columns: [
    nameColumn('unit', both('Unit', '单位名称'), both('University or institute.', '高校或院所。')),
    ...dimensions.map(({ id, name }) =>
      numberColumn(id, name, both('Points of the dimension, 0–100.', '该维度得分，0–100。'), { max: 100 }),
    ),
  ],
  example: [
    [80, 85, 55, 40, 60],
    [60, 55, 75, 70, 65],
    [70, 90, 45, 50, 55],
    [45, 40, 85, 80, 70],
    [55, 60, 60, 65, 60],
    [75, 70, 65, 35, 50],
  ].map((row, at) => [exampleName(`university ${at + 1}`, `大学 ${at + 1}`), ...row]),
};

export const emphasis: Analysis = {
  id: 'transformation-emphasis',
  model: 'm2',
  name: both('Transformation emphasis', '转化导向'),
  question: both(
    'What happens to the ranks if transformation and industrialisation count more?',
    '提高转化与产业化的权重，名次会怎样变化？',
  ),
  limits: both(
    'It shows what a choice of weights does, not which choice is right.',
    '只说明权重选择的后果，不说明哪种选择正确。',
  ),
  inputs: [points],
  check: () => [],
  draw,
};

/** Weight of a dimension when transformation and industrialisation together have this share. */
export const weightAt = (dimension: (typeof dimensions)[number], share: number): number => {
  const of = sum(dimensions.filter(({ raised }) => raised === dimension.raised).map(({ weight }) => weight));
  return (dimension.weight / of) * (dimension.raised ? share : 1 - share);
};

export const scoresAt = (input: Input, share: number): number[] =>
  Array.from({ length: input.rows }, (_, row) =>
    sum(dimensions.map((dimension) => weightAt(dimension, share) * input.number(dimension.id, row))),
  );

/** Cells and floats differ in the last digits, which must not break a tie. */
const ranksOf = (scores: readonly number[]): number[] => [
  ...rank(scores.map((score) => Math.round(score * 1e9) / 1e9)),
];

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'dimension-points': input } = inputs;
  const names = input.texts('unit');
  const sheet = new SheetDraft(textIn(language, emphasis.name), captionOf(emphasis, inputs, language));
  const asked = sheet.table(
    t('Share of transformation and industrialisation: type another one', '转化与产业化所占权重：可改写'),
    1,
    [
      { id: 'model', header: t('In the model', '模型中'), values: [modelEmphasis], numberFormat: '0%' },
      { id: 'share', header: t('Your emphasis', '您的导向'), values: [askedEmphasis], input: true, numberFormat: '0%' },
    ],
  );
  const place = sheet.reserve(names.length);
  const weights = sheet.table(t('Weights by dimension', '各维度权重'), dimensions.length, [
    { id: 'dimension', header: t('Dimension', '维度'), values: dimensions.map(({ name }) => textIn(language, name)) },
    {
      id: 'model',
      header: t('In the model', '模型中'),
      values: dimensions.map(({ weight }) => weight),
      numberFormat: '0.0%',
    },
    {
      id: 'asked',
      header: t('At your emphasis', '按您的导向'),
      formulas: (at) =>
        dimensions.map(({ raised }, row) => {
          const group = dimensions.flatMap((one, other) => (one.raised === raised ? [at.cell('model', other)] : []));
          const share = asked.cell('share', 0);
          return `=${at.cell('model', row)}/(${group.join('+')})*${raised ? share : `(1-${share})`}`;
        }),
      expected: dimensions.map((dimension) => weightAt(dimension, askedEmphasis)),
      numberFormat: '0.0%',
    },
  ]);
  const weighted = (weightOf: (row: number) => string) =>
    dimensions.map(({ id }, row) => `${input.cells(id)}*${weightOf(row)}`).join('+');
  const [before, after] = [scoresAt(input, modelEmphasis), scoresAt(input, askedEmphasis)];
  const [rankBefore, rankAfter] = [ranksOf(before), ranksOf(after)];
  const ranked = (scores: string) => `=COOP.RANK(ROUND(${scores},9))`;
  const table = place(t('Scores and ranks', '得分与名次'), [
    { id: 'unit', header: t('Unit', '单位名称'), formula: () => `=${input.cells('unit')}`, expected: names },
    {
      id: 'before',
      header: t('Score in the model', '模型得分'),
      formula: () => `=${weighted((row) => weights.cell('model', row))}`,
      expected: before,
      numberFormat: '0.0',
    },
    {
      id: 'after',
      header: t('Score at your emphasis', '按您的导向得分'),
      formula: () => `=${weighted((row) => weights.cell('asked', row))}`,
      expected: after,
      numberFormat: '0.0',
    },
    {
      id: 'rankBefore',
      header: t('Rank in the model', '模型名次'),
      formula: (at) => ranked(at.column('before')),
      expected: rankBefore,
    },
    {
      id: 'rankAfter',
      header: t('Rank at your emphasis', '按您的导向名次'),
      formula: (at) => ranked(at.column('after')),
      expected: rankAfter,
    },
    {
      id: 'gained',
      header: t('Places gained', '上升名次'),
      formula: (at) => `=${at.column('rankBefore')}-${at.column('rankAfter')}`,
      expected: rankBefore.map((value, row) => value - rankAfter[row]),
      numberFormat: '+0;−0;0',
    },
  ]);
  const path = sheet.table(t('Ranks from a small emphasis to a large one', '导向由弱到强时的名次'), names.length, [
    { id: 'unit', header: t('Unit', '单位名称'), formula: () => `=${input.cells('unit')}`, expected: names },
    ...steps.map((share): DraftColumn => ({
      id: String(share),
      header: `${Math.round(100 * share)}%`,
      formula: () =>
        ranked(weighted((row) => `(${weights.cell('model', row)}*${factorAt(dimensions[row].raised, share)})`)),
      expected: ranksOf(scoresAt(input, share)),
    })),
  ]);
  sheet.heat(path.span(String(steps[0]), String(steps[steps.length - 1])).replaceAll('$', ''), 1, names.length);
  const leader = (scores: readonly number[]) => scores.indexOf(Math.max(...scores));
  const first = (column: string, scores: readonly number[]) =>
    word(
      `INDEX(${table.column('unit')},MATCH(MAX(${table.column(column)}),${table.column(column)},0))`,
      names[leader(scores)],
    );
  const changed = rankBefore.filter((value, row) => value !== rankAfter[row]).length;
  const count = digits(`SUMPRODUCT(--(${table.column('gained')}<>0))`, changed);
  const all = digits(`COUNT(${table.column('before')})`, names.length);
  const share = percent(asked.cell('share', 0), askedEmphasis);
  const [was, is] = [first('before', before), first('after', after)];
  sheet.say(
    language === 'en'
      ? live`At an emphasis of ${share}, ${count} of ${all} units change their rank.`
      : live`导向为 ${share} 时，${all} 个单位中有 ${count} 个名次变化。`,
  );
  sheet.say(
    language === 'en'
      ? live`First is ${is}; by the model’s own weights it is ${was}.`
      : live`第一名为${is}；按模型权重则为${was}。`,
  );
  sheet.chart({
    name: 'coop_emphasis',
    kind: 'bar',
    title: t('Scores by the model and at your emphasis', '模型得分与按您的导向得分'),
    series: [
      columnSeries(table, 'unit', 'before', t('In the model', '模型中'), colours.first),
      columnSeries(table, 'unit', 'after', t('At your emphasis', '按您的导向'), colours.second),
    ],
    valueAxis: { min: 0, max: 100 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: table.span('unit', 'after', true), min: 0, max: 100, threshold: null },
  };
}

/** By how much a model weight is multiplied when the emphasised dimensions get this share. */
function factorAt(raised: boolean, share: number): number {
  const of = sum(dimensions.filter((one) => one.raised === raised).map(({ weight }) => weight));
  return Number(((raised ? share : 1 - share) / of).toFixed(12));
}
