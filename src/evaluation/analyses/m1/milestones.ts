import type { Language } from '../../../locales';
import type { Text } from '../../../models/schema';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { notice, problem } from '../check-inputs';
import { both, choiceColumn, exampleName, inLanguage, nameColumn, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { digits, either, live, percent, quoted, word } from '../live-text';
import { SheetDraft } from '../sheet-draft';

const parties = [both('university', '高校'), both('enterprise', '企业'), both('government', '政府')];

const targets: InputTable = {
  id: 'milestones',
  name: both('Targets and milestones', '目标与里程碑'),
  caption: both(
    'One row for each target: where it began, where it must end, where it stands, and how much of its time is over.',
    '每个目标占一行：起点值、目标值、现值，以及已过时间占比。',
  ),
  leastRows: 1,
  columns: [
    nameColumn('target', both('Target', '目标'), both('What is to be reached.', '要达到什么。')),
    choiceColumn('party', both('Responsible', '责任方'), both('Who answers for it.', '由谁负责。'), parties),
    numberColumn('start', both('Start', '起点值'), both('Value at the beginning.', '起始值。')),
    numberColumn('goal', both('Goal', '目标值'), both('May be below the start.', '可小于起点值。')),
    numberColumn('now', both('Now', '现值'), both('Not reported: blank.', '未报送则留空。'), { required: false }),
    numberColumn(
      'time',
      both('Time over, %', '已过时间（%）'),
      both('0 to 100; 100 is the due day.', '0–100，到期为 100。'),
      {
        max: 100,
      },
    ),
  ],
  example: (
    [
      ['joint patents', '联合专利', 0, 0, 12, 8, 60],
      ['trainees placed', '实习岗位', 1, 40, 120, 92, 75],
      ['products on sale', '上市产品', 1, 0, 4, 1, 80],
      ['days to approval', '审批天数', 2, 60, 20, '', 50],
    ] as const
  ).map(([en, zh, party, ...values]) => [exampleName(en, zh), parties[party], ...values]),
};

/**
 * Milestones belong to model M1: paper 004 asks for responsibility and stage goals, and it is a cooperation that has
 * them, with parties that answer for each; M6 reads what policies say.
 */
export const milestones: Analysis = {
  id: 'milestones',
  model: 'm1',
  name: both('Targets and milestones', '目标与里程碑进度'),
  question: both('Which targets are behind, and who answers for them?', '哪些目标滞后，由谁负责？'),
  limits: both(
    'It expects a target to advance evenly over its time; many do not. A red light asks for a talk, it does not judge.',
    '假定目标随时间匀速推进，实际往往并非如此；红灯是提请沟通，不是结论。',
  ),
  inputs: [targets],
  check,
  draw,
};

function check({ milestones: input }: Inputs): readonly AnalysisFinding[] {
  return input.texts('target').flatMap((target, row) => {
    if (input.number('start', row) === input.number('goal', row)) {
      const text = both(
        'Start and goal are the same: there is no way to go. Correct one of them.',
        '起点值与目标值相同，请更正其一。',
      );
      return [problem(text, input.place('goal', row))];
    }
    if (!Number.isNaN(input.number('now', row))) return [];
    return [notice(both(`“${target}” is not reported.`, `“${target}”尚未报送。`), input.place('now', row))];
  });
}

/** Share of the way from start to goal; NaN where nothing is reported. */
export const progressOf = (input: Input, row: number): number => {
  const start = input.number('start', row);
  return (input.number('now', row) - start) / (input.number('goal', row) - start);
};

type Light = 'green' | 'amber' | 'red' | 'none';
const lights: Readonly<Record<Light, Text>> = {
  green: both('green', '绿'),
  amber: both('amber', '黄'),
  red: both('red', '红'),
  none: both('not reported', '未报送'),
};
const fills = { green: colours.onCourse, amber: colours.marked, red: colours.behind } as const;
/** Green from the whole of what time asks, amber from this share of it. */
const amberFrom = 0.8;

export function lightOf(progress: number, time: number): Light {
  if (Number.isNaN(progress)) return 'none';
  if (progress >= time) return 'green';
  return progress >= amberFrom * time ? 'amber' : 'red';
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { milestones: input } = inputs;
  const names = input.texts('target');
  const progress = names.map((_, row) => progressOf(input, row));
  const times = names.map((_, row) => input.number('time', row) / 100);
  const shown = progress.map((value, row) => lightOf(value, times[row]));
  const light = (one: Light) => textIn(language, lights[one]);
  const sheet = new SheetDraft(textIn(language, milestones.name), captionOf(milestones, inputs, language));
  const place = sheet.reserve(names.length);
  const rule = sheet.table(t('Amber from this share of what time asks', '黄灯：达到时间要求的比例'), 1, [
    { id: 'name', header: t('Light', '灯'), values: [light('amber')] },
    { id: 'from', header: t('From', '不低于'), values: [amberFrom], input: true, numberFormat: '0%' },
  ]);
  const table = place(t('Progress by target', '各目标进度'), [
    { id: 'target', header: t('Target', '目标'), formula: () => `=${input.cells('target')}`, expected: names },
    {
      id: 'progress',
      header: t('Way gone', '完成进度'),
      formulas: () =>
        names.map((_, row) => {
          const [now, start, goal] = ['now', 'start', 'goal'].map((column) => input.cell(column, row));
          return `=IF(${now}="","",(${now}-${start})/(${goal}-${start}))`;
        }),
      expected: progress.map((value) => (Number.isNaN(value) ? '' : value)),
      numberFormat: '0%',
      align: 'Right',
    },
    {
      id: 'time',
      header: t('Time over', '时间进度'),
      formula: () => `=${input.cells('time')}/100`,
      expected: times,
      numberFormat: '0%',
    },
    {
      id: 'light',
      header: t('Light', '灯'),
      formulas: (at) =>
        names.map((_, row) => {
          const [done, time] = [at.cell('progress', row), at.cell('time', row)];
          const behind = `IF(${done}>=${rule.cell('from', 0)}*${time},${quoted(light('amber'))},${quoted(light('red'))})`;
          return `=IF(${done}="",${quoted(light('none'))},IF(${done}>=${time},${quoted(light('green'))},${behind}))`;
        }),
      expected: shown.map(light),
      align: 'Right',
    },
    {
      id: 'party',
      header: t('Responsible', '责任方'),
      formula: () => `=${input.cells('party')}`,
      expected: input.texts('party'),
      align: 'Right',
    },
  ]);
  const first = table.cell('light', 0).replaceAll('$', '');
  for (const [one, fill] of Object.entries(fills)) {
    sheet.mark(table.column('light').replaceAll('$', ''), `=${first}=${quoted(light(one as Light))}`, fill);
  }
  const counted = (one: Light) =>
    digits(`COUNTIF(${table.column('light')},${quoted(light(one))})`, shown.filter((other) => other === one).length);
  const all = digits(`ROWS(${table.column('light')})`, names.length);
  const [green, amber, red, none] = (['green', 'amber', 'red', 'none'] as const).map(counted);
  sheet.say(
    language === 'en'
      ? live`Of ${all} targets: ${green} on course, ${amber} slightly behind, ${red} behind, ${none} not reported.`
      : live`${all} 个目标中，${green} 个按期，${amber} 个略滞后，${red} 个滞后，${none} 个未报送。`,
  );
  const lag = progress.map((value, row) => (Number.isNaN(value) ? -Infinity : times[row] - value));
  const worst = lag.indexOf(Math.max(...lag));
  const lags = `IF(${table.column('progress')}="",-9,${table.column('time')}-${table.column('progress')})`;
  const at = (id: string) => `INDEX(${table.column(id)},MATCH(MAX(${lags}),${lags},0))`;
  const [done, time] = [percent(at('progress'), progress[worst]), percent(at('time'), times[worst])];
  const party = word(at('party'), input.text('party', worst));
  sheet.say(
    either(
      `MAX(${lags})>0`,
      lag[worst] > 0,
      language === 'en'
        ? live`Farthest behind is ${word(at('target'), names[worst])} (${party}): ${done} of the way in ${time} of the time.`
        : live`滞后最多的是${word(at('target'), names[worst])}（${party}）：时间已过 ${time}，仅完成 ${done}。`,
      language === 'en' ? live`No reported target is behind its time.` : live`已报送的目标均未滞后。`,
    ),
  );
  sheet.chart({
    name: 'coop_milestones',
    kind: 'bar',
    title: t('Way gone and time over', '完成进度与时间进度'),
    series: [
      { id: 'progress', name: t('Way gone', '完成进度'), color: colours.first },
      { id: 'time', name: t('Time over', '时间进度'), color: colours.bar },
    ].map(({ id, name, color }) => ({
      name,
      color,
      categories: table.column('target'),
      values: table.column(id),
    })),
    valueAxis: { min: 0 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: table.span('target', 'time', true), min: 0, max: 1, threshold: null },
  };
}
