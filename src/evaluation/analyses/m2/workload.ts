import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { problem } from '../check-inputs';
import { both, exampleName, inLanguage, nameColumn, numberColumn, sum } from '../columns';
import type { InputTable } from '../input-table';
import type { Inputs } from '../inputs';
import { digits, live, word } from '../live-text';
import { SheetDraft } from '../sheet-draft';

const rates: InputTable = {
  id: 'workload-rates',
  name: both('Workload rates', '工作量折算标准'),
  caption: both(
    'One row for each kind of contract. The rates are your rules: none is prescribed.',
    '每类合同占一行。标准由贵单位规定，并无统一规定。',
  ),
  leastRows: 1,
  columns: [
    nameColumn(
      'type',
      both('Contract type', '合同类型'),
      both('As it stands in the projects.', '与项目表中的写法一致。'),
    ),
    numberColumn(
      'rate',
      both('Workload per 10k yuan', '每万元折算工作量'),
      both('Units of workload for 10k yuan of cash received.', '每到账一万元折算的工作量。'),
    ),
    numberColumn(
      'cap',
      both('At most', '上限'),
      both('Most units that one project can give. Blank: no limit.', '单个项目工作量上限；留空表示不限。'),
      { required: false },
    ),
  ],
  example: [
    [exampleName('development', '技术开发'), 2, 200],
    [exampleName('consulting', '技术咨询'), 1.5, 80],
    [exampleName('service', '技术服务'), 1, 80],
    [exampleName('licence', '专利许可'), 3, ''],
  ],
};

const projects: InputTable = {
  id: 'horizontal-projects',
  name: both('Horizontal projects', '横向项目'),
  caption: both('One row for each person’s part in a project.', '每人在每个项目中的份额占一行。'),
  leastRows: 1,
  columns: [
    {
      id: 'project',
      header: both('Project', '项目'),
      definition: both('Number of the contract.', '合同编号。'),
      content: { kind: 'text' },
      required: true,
    },
    {
      id: 'person',
      header: both('Person id', '人员编号'),
      definition: both(
        'An id; the name stays in a protected sheet of its own.',
        '仅填编号，姓名保存在单独的受保护工作表。',
      ),
      content: { kind: 'text' },
      required: true,
    },
    {
      id: 'type',
      header: both('Contract type', '合同类型'),
      definition: both('One of the types of the rates.', '折算标准中的一种。'),
      content: { kind: 'text' },
      required: true,
    },
    numberColumn(
      'cash',
      both('Cash received', '到账金额'),
      both('Of the whole project, 10k yuan, not the contract value.', '整个项目的到账金额，万元，非合同金额。'),
    ),
    numberColumn(
      'share',
      both('Share in %', '份额（%）'),
      both('This person’s part; together 100 for a project.', '本人份额；同一项目合计 100。'),
      { max: 100 },
    ),
  ],
  example: [
    [exampleName('contract 1', '合同 1'), 'T-01', exampleName('development', '技术开发'), 60, 70],
    [exampleName('contract 1', '合同 1'), 'T-02', exampleName('development', '技术开发'), 60, 30],
    [exampleName('contract 2', '合同 2'), 'T-03', exampleName('service', '技术服务'), 120, 100],
    [exampleName('contract 3', '合同 3'), 'T-02', exampleName('consulting', '技术咨询'), 24, 50],
    [exampleName('contract 3', '合同 3'), 'T-01', exampleName('consulting', '技术咨询'), 24, 50],
    [exampleName('contract 4', '合同 4'), 'T-02', exampleName('licence', '专利许可'), 15, 100],
  ],
};

export const workload: Analysis = {
  id: 'workload',
  model: 'm2',
  name: both('Workload of horizontal projects', '横向项目工作量'),
  question: both('How much workload do horizontal projects count for each person?', '横向项目为每人折算多少工作量？'),
  limits: both(
    'It applies your rates to cash received; it does not say what rates are fair.',
    '按您的标准折算到账金额，不说明何种标准公平。',
  ),
  inputs: [rates, projects],
  check,
  draw,
};

function check({ 'workload-rates': given, 'horizontal-projects': input }: Inputs): readonly AnalysisFinding[] {
  const types = given.texts('type');
  const unknown = input
    .texts('type')
    .flatMap((type, row) =>
      types.includes(type)
        ? []
        : [
            problem(
              both(
                `“${type}” has no rate. Add it to the table of rates, or correct it here.`,
                `“${type}”没有折算标准，请在标准表中添加或在此更正。`,
              ),
              input.place('type', row),
            ),
          ],
    );
  const names = input.texts('project');
  const shares = [...new Set(names)].flatMap((name) => {
    const rows = names.flatMap((one, row) => (one === name ? [row] : []));
    const total = sum(rows.map((row) => input.number('share', row)));
    return Math.abs(total - 100) < 0.01
      ? []
      : [
          problem(
            both(
              `The shares of “${name}” add up to ${total}%, not 100%.`,
              `“${name}”的份额合计为 ${total}%，不是 100%。`,
            ),
            input.place('share', rows[rows.length - 1]),
          ),
        ];
  });
  return [...unknown, ...shares];
}

/** Units of workload of each row's project, at most its cap, and the person's part of them. */
export function workloadOf({ 'workload-rates': given, 'horizontal-projects': input }: Inputs) {
  const types = given.texts('type');
  return Array.from({ length: input.rows }, (_, row) => {
    const at = types.indexOf(input.text('type', row));
    const uncapped = input.number('cash', row) * given.number('rate', at);
    const cap = given.number('cap', at);
    const whole = Number.isNaN(cap) ? uncapped : Math.min(uncapped, cap);
    return { whole, part: (whole * input.number('share', row)) / 100 };
  });
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'workload-rates': given, 'horizontal-projects': input } = inputs;
  const projectUnits = workloadOf(inputs);
  const units = projectUnits.map(({ part }) => part);
  const types = given.texts('type');
  const people = [...new Set(input.texts('person'))];
  const firstOf = people.map((person) => input.texts('person').indexOf(person));
  const totals = people.map((person) => sum(units.filter((_, row) => input.text('person', row) === person)));
  const sheet = new SheetDraft(textIn(language, workload.name), captionOf(workload, inputs, language));
  const place = sheet.reserve(people.length);
  const numberFormat = '#,##0.0';
  const each = (formula: (row: number) => string) => () => units.map((_, row) => formula(row));
  const rows = sheet.table(t('Workload of each part', '各份额的工作量'), units.length, [
    {
      id: 'project',
      header: t('Project', '项目'),
      formula: () => `=${input.cells('project')}`,
      expected: input.texts('project'),
    },
    {
      id: 'person',
      header: t('Person id', '人员编号'),
      formula: () => `=${input.cells('person')}`,
      expected: input.texts('person'),
    },
    {
      id: 'whole',
      header: t('Workload of the project', '项目工作量'),
      formulas: each((row) => {
        const at = types.indexOf(input.text('type', row));
        const whole = `${input.cell('cash', row)}*${given.cell('rate', at)}`;
        if (!given.has('cap')) return `=${whole}`;
        const cap = given.cell('cap', at);
        return `=IF(${cap}="",${whole},MIN(${whole},${cap}))`;
      }),
      expected: projectUnits.map(({ whole }) => whole),
      numberFormat,
    },
    {
      id: 'units',
      header: t('Workload', '工作量'),
      formulas: (table) => units.map((_, row) => `=${table.cell('whole', row)}*${input.cell('share', row)}/100`),
      expected: units,
      numberFormat,
    },
  ]);
  const table = place(t('Workload by person', '个人工作量'), [
    {
      id: 'person',
      header: t('Person id', '人员编号'),
      formulas: () => firstOf.map((row) => `=${input.cell('person', row)}`),
      expected: people,
    },
    {
      id: 'units',
      header: t('Workload', '工作量'),
      formulas: (at) =>
        people.map((_, row) => `=SUMIFS(${rows.column('units')},${rows.column('person')},${at.cell('person', row)})`),
      expected: totals,
      numberFormat,
    },
  ]);
  const most = totals.indexOf(Math.max(...totals));
  const who = word(
    `INDEX(${table.column('person')},MATCH(MAX(${table.column('units')}),${table.column('units')},0))`,
    people[most],
  );
  const total = digits(`SUM(${table.column('units')})`, sum(totals), 1);
  const count = digits(`COUNTA(${table.column('person')})`, people.length);
  const top = digits(`MAX(${table.column('units')})`, totals[most], 1);
  sheet.say(
    language === 'en'
      ? live`Horizontal projects count ${total} units of workload for ${count} people; most for ${who}: ${top}.`
      : live`横向项目为 ${count} 人折算工作量 ${total}；最多的是 ${who}，为 ${top}。`,
  );
  sheet.chart({
    name: 'coop_workload',
    kind: 'bar',
    title: t('Workload by person', '个人工作量'),
    series: [columnSeries(table, 'person', 'units', t('Workload', '工作量'), colours.first)],
    valueAxis: { min: 0 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: table.span('person', 'units', true), min: 0, max: null, threshold: null },
  };
}
