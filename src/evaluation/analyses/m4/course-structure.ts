import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { problem } from '../check-inputs';
import { both, exampleName, inLanguage, nameColumn, numberColumn, sum } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { digits, live, word } from '../live-text';
import { SheetDraft } from '../sheet-draft';

/** Paper 000 asks for the right proportion of courses in these three directions. */
const directions = [
  { id: 'professional', name: both('Professional', '专业') },
  { id: 'practice', name: both('Production practice', '生产实践') },
  { id: 'entrepreneurship', name: both('Entrepreneurship', '创新创业') },
] as const;
const parts = [
  { id: 'taught', name: both('taught, hours', '实际学时') },
  { id: 'planned', name: both('planned, %', '计划占比') },
] as const;
const columnOf = (direction: string, part: (typeof parts)[number]['id']) => `${direction}-${part}`;

/** A plan that is typed with one decimal may miss 100 by rounding. */
const tolerance = 0.15;

const courses: InputTable = {
  id: 'course-structure',
  name: both('Courses in three directions', '三方向课程'),
  caption: both(
    'One row for each programme: hours taught and the share that the plan gives to each direction.',
    '每个培养项目占一行：各方向的实际学时与计划占比。',
  ),
  leastRows: 1,
  columns: [
    nameColumn('programme', both('Programme', '培养项目'), both('Name of the programme.', '培养项目名称。')),
    ...parts.flatMap((part) =>
      directions.map(({ id, name }) =>
        numberColumn(
          columnOf(id, part.id),
          both(`${name.en}, ${part.name.en}`, `${name.zh}${part.name.zh}`),
          part.id === 'taught'
            ? both('Hours taught in the year.', '本年度实际授课学时。')
            : both('Per cent in the plan; the three sum to 100.', '培养方案中的百分比，三项合计 100。'),
          part.id === 'planned' ? { max: 100 } : {},
        ),
      ),
    ),
  ],
  example: [
    [620, 380, 120, 55, 32, 13],
    [700, 260, 60, 60, 28, 12],
    [480, 520, 140, 45, 42, 13],
  ].map((row, at) => [exampleName(`programme ${at + 1}`, `项目 ${at + 1}`), ...row]),
};

export const courseStructure: Analysis = {
  id: 'course-structure',
  model: 'm4',
  name: both('Course structure', '课程结构'),
  question: both('Are the three directions taught as planned?', '三个方向的课程是否按方案开设？'),
  limits: both(
    'It compares with the plan; whether the plan is right for the cluster is another question.',
    '比较对象是培养方案；方案是否适合产业集群是另一个问题。',
  ),
  inputs: [courses],
  check,
  draw,
};

const valuesOf = (input: Input, row: number, part: (typeof parts)[number]['id']) =>
  directions.map(({ id }) => input.number(columnOf(id, part), row));

function check({ 'course-structure': input }: Inputs): readonly AnalysisFinding[] {
  return Array.from({ length: input.rows }, (_, row) => row).flatMap((row) => {
    const planned = sum(valuesOf(input, row, 'planned'));
    const findings: AnalysisFinding[] = [];
    if (Math.abs(planned - 100) > tolerance)
      findings.push(
        problem(
          both(
            `The three planned shares sum to ${planned}, not to 100. Correct one of them.`,
            `三项计划占比合计为 ${planned}，应为 100，请更正。`,
          ),
          input.place(columnOf('professional', 'planned'), row),
        ),
      );
    if (sum(valuesOf(input, row, 'taught')) === 0)
      findings.push(
        problem(
          both('No hours are taught in any direction. Fill them in.', '各方向学时均为 0，请填写。'),
          input.place(columnOf('professional', 'taught'), row),
        ),
      );
    return findings;
  });
}

/** Shares of the hours, and their distance from the plan in percentage points (M4.B4). */
export function structureOf(input: Input, row: number) {
  const taught = valuesOf(input, row, 'taught');
  const shares = taught.map((hours) => (100 * hours) / sum(taught));
  const planned = valuesOf(input, row, 'planned');
  return { shares, distance: sum(shares.map((share, at) => Math.abs(share - planned[at]))) };
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const input = inputs['course-structure'];
  const programmes = input.texts('programme');
  const structures = programmes.map((_, row) => structureOf(input, row));
  const sheet = new SheetDraft(textIn(language, courseStructure.name), captionOf(courseStructure, inputs, language));
  const hours = `(${directions.map(({ id }) => input.cells(columnOf(id, 'taught'))).join('+')})`;
  const table = sheet.table(t('Share of hours by direction, %', '各方向学时占比（%）'), programmes.length, [
    {
      id: 'programme',
      header: t('Programme', '培养项目'),
      formula: () => `=${input.cells('programme')}`,
      expected: programmes,
    },
    ...directions.map(({ id, name }, at) => ({
      id,
      header: textIn(language, name),
      formula: () => `=100*${input.cells(columnOf(id, 'taught'))}/${hours}`,
      expected: structures.map(({ shares }) => shares[at]),
      numberFormat: '0.0',
    })),
    {
      id: 'distance',
      header: t('Distance from the plan, points', '与方案的差距（百分点）'),
      formulas: (at) =>
        programmes.map(
          (_, row) =>
            `=${directions
              .map(({ id }) => `ABS(${at.cell(id, row)}-${input.cell(columnOf(id, 'planned'), row)})`)
              .join('+')}`,
        ),
      expected: structures.map(({ distance }) => distance),
      numberFormat: '0.0',
    },
  ]);
  const distances = structures.map(({ distance }) => distance);
  const far = Math.max(...distances);
  const farthest = `INDEX(${table.column('programme')},MATCH(MAX(${table.column('distance')}),${table.column('distance')},0))`;
  const name = word(farthest, programmes[distances.indexOf(far)]);
  const points = digits(`MAX(${table.column('distance')})`, far, 1);
  sheet.say(
    language === 'en'
      ? live`${name} is farthest from its plan: the shares differ by ${points} percentage points in all.`
      : live`${name}与方案差距最大：三项占比共相差 ${points} 个百分点。`,
  );
  const within = digits(`COUNTIF(${table.column('distance')},"<=10")`, distances.filter((one) => one <= 10).length);
  const all = digits(`ROWS(${table.column('distance')})`, programmes.length);
  sheet.say(
    language === 'en'
      ? live`${within} of ${all} programmes are within 10 points of their plan.`
      : live`${all} 个项目中有 ${within} 个与方案相差不超过 10 个百分点。`,
  );
  sheet.chart({
    name: 'coop_course_structure',
    kind: 'stacked-bar',
    title: t('Share of hours by direction, %', '各方向学时占比（%）'),
    series: directions.map(({ id, name: direction }, at) => ({
      name: textIn(language, direction),
      categories: table.column('programme'),
      values: table.column(id),
      color: [colours.first, colours.second, colours.third][at],
    })),
    valueAxis: { min: 0, max: 100 },
  });
  return {
    sheets: [sheet],
    picture: {
      kind: 'stacked',
      range: table.span('programme', 'entrepreneurship', true),
      min: 0,
      max: 100,
      threshold: null,
    },
  };
}
