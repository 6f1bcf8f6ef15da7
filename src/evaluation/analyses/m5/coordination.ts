import type { Language } from '../../../locales';
import { couplingCoordination, type CouplingModel } from '../../../methods/synergy/coupling';
import { compositeSynergy } from '../../../methods/synergy/composite-synergy';
import { matrixOf } from '../../../methods/matrix';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { notice } from '../check-inputs';
import { both, exampleName, inLanguage, nameColumn, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { digits, either, live, word } from '../live-text';
import { SheetDraft, type DraftColumn } from '../sheet-draft';
import { classAt, classScale } from './classes';

const channels = [
  { id: 'school', name: both('School–school', '校校') },
  { id: 'enterprise', name: both('School–enterprise', '校企') },
  { id: 'government', name: both('School–local government', '校地') },
  { id: 'international', name: both('International', '国际') },
] as const;

const levels: InputTable = {
  id: 'channel-levels',
  name: both('Levels of the four channels', '四通道水平'),
  caption: both(
    'One row for each year, oldest first: the level of each channel from 0 to 1 on goalposts that do not change.',
    '每年占一行，由早到晚：各通道按固定上下限折算的水平（0–1）。',
  ),
  leastRows: 2,
  columns: [
    nameColumn('year', both('Year', '年份'), both('Year or period; each once.', '年份或时期，不重复。')),
    ...channels.map(({ id, name }) =>
      numberColumn(
        id,
        name,
        both('Weighted mean of the channel’s normalised indicators (M5).', '该通道标准化指标的加权均值（M5）。'),
        { max: 1 },
      ),
    ),
  ],
  example: [
    [0.32, 0.41, 0.28, 0.12],
    [0.36, 0.48, 0.31, 0.14],
    [0.41, 0.55, 0.37, 0.15],
    [0.44, 0.63, 0.42, 0.21],
  ].map((row, at) => [exampleName(`year ${at + 1}`, `第 ${at + 1} 年`), ...row]),
};

export const coordination: Analysis = {
  id: 'coordination',
  model: 'm5',
  name: both('Coordination over years', '历年协调度'),
  question: both('Do the four channels rise together?', '四个通道是否同步提升？'),
  limits: both(
    'It speaks of balance, not of cause. The traditional coupling degree crowds near 1; compare only degrees of one form.',
    '描述的是均衡，不是因果。传统耦合度聚集在 1 附近，只能在同一形式内比较。',
  ),
  inputs: [levels],
  check,
  draw,
};

export const levelsOf = (input: Input): number[][] =>
  Array.from({ length: input.rows }, (_, row) => channels.map(({ id }) => input.number(id, row)));

function check({ 'channel-levels': input }: Inputs): readonly AnalysisFinding[] {
  const firstNought = levelsOf(input).findIndex((row) => row.includes(0));
  if (firstNought < 0) return [];
  const channel = channels[levelsOf(input)[firstNought].indexOf(0)];
  return [
    notice(
      both(
        `“${channel.name.en}” is at 0 here, which makes the coupling 0 whatever the others do. Look whether the goalpost is right.`,
        `此处“${channel.name.zh}”为 0，无论其他通道如何，耦合度都为 0。请核对上下限。`,
      ),
      input.place(channel.id, firstNought),
    ),
  ];
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const input = inputs['channel-levels'];
  const years = input.texts('year');
  const table = matrixOf(levelsOf(input));
  const weights = channels.map(() => 1 / channels.length);
  const sheet = new SheetDraft(textIn(language, coordination.name), captionOf(coordination, inputs, language));
  const systems = `HSTACK(${channels.map(({ id }) => input.cells(id)).join(',')})`;
  const place = sheet.reserve(years.length);
  const traditional = sheet.table(
    t('Traditional form, for comparison with older papers', '传统形式，供与旧文献对照'),
    years.length,
    [
      { id: 'year', header: t('Year', '年份'), formula: () => `=${input.cells('year')}`, expected: years },
      ...degrees('traditional'),
    ],
  );
  const scale = classScale(sheet, language);
  const form = couplingCoordination(table, weights, 'modified');
  const named = [...form.coordination].map((degree) => textIn(language, scale.labels[classAt(degree)]));
  const main = place(t('Modified form (Wang et al. 2021), which counts', '修正形式（Wang 等 2021），以此为准'), [
    { id: 'year', header: t('Year', '年份'), formula: () => `=${input.cells('year')}`, expected: years },
    ...degrees('modified'),
    {
      id: 'class',
      header: t('Class', '等级'),
      formulas: (at) => years.map((_, row) => `=${scale.classOf(at.cell('d', row))}`),
      expected: named,
    },
  ]);
  const { synergy } = compositeSynergy(table, 'first');
  const together = sheet.table(
    t(
      'Synergy of the composite system since the first year (below 0: not in step)',
      '相对首年的复合系统协同度（小于 0：不同步）',
    ),
    years.length - 1,
    [
      {
        id: 'year',
        header: t('Year', '年份'),
        formulas: () => years.slice(1).map((_, row) => `=${input.cell('year', row + 1)}`),
        expected: years.slice(1),
      },
      {
        id: 'synergy',
        header: t('Synergy', '协同度'),
        formula: () => `=COOP.SYNERGY(${systems},"first")`,
        expected: [...synergy],
        numberFormat: '0.000',
      },
    ],
  );
  const last = years.length - 1;
  const now = digits(main.cell('d', last), form.coordination[last], 3);
  const before = digits(main.cell('d', 0), form.coordination[0], 3);
  const grade = word(main.cell('class', last), named[last]);
  const year = word(input.cell('year', last), years[last]);
  sheet.say(
    language === 'en'
      ? live`In ${year} the coordination degree is ${now}, ${grade}; in the first year it was ${before}.`
      : live`${year}协调度为 ${now}（${grade}），首年为 ${before}。`,
  );
  const inStep = synergy[last - 1] > 0;
  sheet.say(
    either(
      `${together.cell('synergy', last - 1)}>0`,
      inStep,
      language === 'en'
        ? live`All four channels have risen since the first year.`
        : live`与首年相比，四个通道均有提升。`,
      language === 'en'
        ? live`At least one channel has not risen since the first year: they are not in step.`
        : live`与首年相比，至少一个通道没有提升：各通道不同步。`,
    ),
  );
  const series = (name: string, values: string, color: string) => ({
    name,
    categories: main.column('year'),
    values,
    color,
  });
  sheet.chart({
    name: 'coop_coordination',
    kind: 'line',
    title: t('Coupling and coordination, modified form', '耦合度与协调度（修正形式）'),
    series: [
      series(t('Coordination D', '协调度 D'), main.column('d'), colours.first),
      series(t('Coupling C', '耦合度 C'), main.column('c'), colours.second),
      series(t('Traditional C', '传统耦合度 C'), traditional.column('c'), colours.third),
    ],
    valueAxis: { min: 0, max: 1 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'lines', range: main.span('year', 'd', true), min: 0, max: 1, threshold: null },
  };

  /** C, T and D, which one formula spills. */
  function degrees(model: CouplingModel): DraftColumn[] {
    const result = couplingCoordination(table, weights, model);
    const shown = [
      ['c', t('Coupling C', '耦合度 C'), result.coupling],
      ['t', t('Level T', '发展水平 T'), result.development],
      ['d', t('Coordination D', '协调度 D'), result.coordination],
    ] as const;
    return shown.map(([id, header, values], at) => ({
      id,
      header,
      ...(at === 0 ? { formula: () => `=COOP.COUPLING(${systems},,"${model}")` } : { spilled: true }),
      expected: [...values],
      numberFormat: '0.000',
    }));
  }
}
