import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { problem } from '../check-inputs';
import { both, exampleName, inLanguage, mean, nameColumn, ratingColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { digits, either, live, percent, word } from '../live-text';
import { SheetDraft } from '../sheet-draft';

/** Paper 002 names the five stages. */
const stages = [
  { id: 'application', name: both('Application', '申报') },
  { id: 'research', name: both('R&D', '研发') },
  { id: 'implementation', name: both('Implementation', '实施') },
  { id: 'industrialisation', name: both('Industrialisation', '产业化') },
  { id: 'promotion', name: both('Promotion', '推广') },
] as const;
const sides = [
  { id: 'university', name: both('university', '高校') },
  { id: 'enterprise', name: both('enterprise', '企业') },
] as const;
type Side = (typeof sides)[number]['id'];

const columnOf = (stage: string, side: Side) => `${stage}-${side}`;

const ratings: InputTable = {
  id: 'stage-ratings',
  name: both('Participation by stage', '各阶段投入'),
  caption: both(
    'One row for each project: each side rates the other’s involvement in each stage (anchor P).',
    '每个项目占一行：双方互评对方在各阶段的投入（P 型锚点）。',
  ),
  leastRows: 1,
  columns: [
    nameColumn('project', both('Project', '项目'), both('Name or number of the project.', '项目名称或编号。')),
    ...stages.flatMap((stage) =>
      sides.map((side, at) =>
        ratingColumn(
          columnOf(stage.id, side.id),
          both(`${stage.name.en}: ${side.name.en}`, `${stage.name.zh}：${side.name.zh}`),
          both(
            `Involvement of the ${side.name.en}, rated by the ${sides[1 - at].name.en}. Stage not reached: blank.`,
            `${side.name.zh}的投入，由${sides[1 - at].name.zh}评分。未到该阶段则留空。`,
          ),
          false,
        ),
      ),
    ),
  ],
  example: [
    [5, 5, 4, 4, 3, 3, 2, 3, 2, 2],
    [4, 5, 4, 3, 3, 2, 2, 3, 1, 2],
    [5, 4, 5, 3, 3, 3, 2, 4, 2, 3],
    [4, 4, 3, 4, 2, 3, 2, 2, '', ''],
  ].map((row, at) => [exampleName(`project ${at + 1}`, `项目 ${at + 1}`), ...row]),
};

export const stageParticipation: Analysis = {
  id: 'stage-participation',
  model: 'm1',
  name: both('Five stages', '五阶段投入'),
  question: both('Do both sides still take part after the application?', '申报之后双方是否仍在投入？'),
  limits: both(
    'Each side judges the other; later stages rest on fewer projects where some have not got there.',
    '评分为双方互评；部分项目未到后期阶段时，后期均值的样本较少。',
  ),
  inputs: [ratings],
  check,
  draw,
};

const rowsRated = (input: Input, stage: string): number[] =>
  Array.from({ length: input.rows }, (_, row) => row).filter((row) =>
    sides.every(({ id }) => !Number.isNaN(input.number(columnOf(stage, id), row))),
  );

function check({ 'stage-ratings': input }: Inputs): readonly AnalysisFinding[] {
  return stages
    .filter(({ id }) => rowsRated(input, id).length === 0)
    .map(({ id, name }) =>
      problem(
        both(
          `No project has ratings of both sides for the stage “${name.en}”. Rate at least one project there.`,
          `“${name.zh}”阶段没有任何项目得到双方评分，请至少为一个项目评分。`,
        ),
        input.place(columnOf(id, 'university'), 0),
      ),
    );
}

/** Mean involvement of each side in each stage, and of the weaker side of each project. */
export function profileOf(input: Input) {
  return stages.map(({ id }) => {
    const rows = rowsRated(input, id);
    const rated = (side: Side) => rows.map((row) => input.number(columnOf(id, side), row));
    const [university, enterprise] = [rated('university'), rated('enterprise')];
    return {
      university: mean(university),
      enterprise: mean(enterprise),
      weaker: mean(university.map((value, at) => Math.min(value, enterprise[at]))),
      projects: rows.length,
    };
  });
}

/** (application − mean of implementation, industrialisation and promotion) / application, of the weaker side. */
export const dropOff = (weaker: readonly number[]): number => (weaker[0] - mean(weaker.slice(2))) / weaker[0];

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'stage-ratings': input } = inputs;
  const profile = profileOf(input);
  const sheet = new SheetDraft(
    textIn(language, stageParticipation.name),
    captionOf(stageParticipation, inputs, language),
  );
  /** An array over the projects that both sides rated, blank for the others. */
  const whereRated = (stage: string, then: (one: string, other: string) => string) => {
    const [one, other] = sides.map(({ id }) => input.cells(columnOf(stage, id)));
    return `IF((${one}="")+(${other}="")>0,"",${then(one, other)})`;
  };
  const averages = (then: (one: string, other: string) => string) => () =>
    stages.map(({ id }) => `=AVERAGE(${whereRated(id, then)})`);
  const table = sheet.table(t('Mean involvement by stage', '各阶段平均投入'), stages.length, [
    { id: 'stage', header: t('Stage', '阶段'), values: stages.map(({ name }) => textIn(language, name)) },
    {
      id: 'university',
      header: t('University', '高校方'),
      formulas: averages((one) => one),
      expected: profile.map(({ university }) => university),
      numberFormat: '0.00',
    },
    {
      id: 'enterprise',
      header: t('Enterprise', '企业方'),
      formulas: averages((_, other) => other),
      expected: profile.map(({ enterprise }) => enterprise),
      numberFormat: '0.00',
    },
    {
      id: 'weaker',
      header: t('Weaker side (counts)', '较低一方（计分）'),
      formulas: averages((one, other) => `IF(${one}<${other},${one},${other})`),
      expected: profile.map(({ weaker }) => weaker),
      numberFormat: '0.00',
    },
    {
      id: 'projects',
      header: t('Projects', '项目数'),
      formulas: () => stages.map(({ id }) => `=COUNT(${whereRated(id, (one) => one)})`),
      expected: profile.map(({ projects }) => projects),
    },
  ]);
  const weaker = profile.map((stage) => stage.weaker);
  const lost = dropOff(weaker);
  const later = mean(weaker.slice(2));
  const at = (row: number) => table.cell('weaker', row);
  const drop = sheet.table(t('Drop-off after the application', '申报后的衰减'), 1, [
    {
      id: 'application',
      header: t('Application', '申报'),
      formulas: () => [`=${at(0)}`],
      expected: [weaker[0]],
      numberFormat: '0.00',
    },
    {
      id: 'later',
      header: t('Mean of the last three', '后三阶段均值'),
      formulas: () => [`=AVERAGE(${at(2)},${at(3)},${at(4)})`],
      expected: [later],
      numberFormat: '0.00',
    },
    {
      id: 'drop',
      header: t('Drop-off', '衰减率'),
      formulas: (one) => [`=(${one.cell('application', 0)}-${one.cell('later', 0)})/${one.cell('application', 0)}`],
      expected: [lost],
      numberFormat: '0%',
    },
  ]);
  const [first, last] = [digits(drop.cell('application', 0), weaker[0], 1), digits(drop.cell('later', 0), later, 1)];
  const share = percent(`ABS(${drop.cell('drop', 0)})`, Math.abs(lost));
  const falls =
    language === 'en'
      ? live`After the application the weaker side’s involvement falls from ${first} to ${last}: a drop of ${share}.`
      : live`申报之后，较低一方的投入由 ${first} 降至 ${last}，下降 ${share}。`;
  const holds =
    language === 'en'
      ? live`The weaker side’s involvement holds after the application: ${first} then, ${last} in the last three stages.`
      : live`申报之后，较低一方的投入没有下降：申报时 ${first}，后三阶段 ${last}。`;
  sheet.say(either(`${drop.cell('drop', 0)}>0`, lost > 0, falls, holds));
  const lowest = weaker.indexOf(Math.min(...weaker));
  const where = word(
    `INDEX(${table.column('stage')},MATCH(MIN(${table.column('weaker')}),${table.column('weaker')},0))`,
    textIn(language, stages[lowest].name),
  );
  sheet.say(language === 'en' ? live`It is lowest in the stage “${where}”.` : live`最低的是“${where}”阶段。`);
  sheet.chart({
    name: 'coop_stage_participation',
    kind: 'line',
    title: t('Mean involvement by stage', '各阶段平均投入'),
    series: [
      columnSeries(table, 'stage', 'university', t('University', '高校方'), colours.first),
      columnSeries(table, 'stage', 'enterprise', t('Enterprise', '企业方'), colours.second),
    ],
    valueAxis: { min: 1, max: 5 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'sides', range: table.span('stage', 'enterprise', true), min: 1, max: 5, threshold: null },
  };
}
