import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { notice, problem } from '../check-inputs';
import { both, exampleName, inLanguage, nameColumn, numberColumn, sum } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { digits, live, percent } from '../live-text';
import { SheetDraft } from '../sheet-draft';

const borne = ['venue', 'cash', 'instruments', 'guidance'] as const;
const gained = ['profit', 'saving', 'support'] as const;

const balance: InputTable = {
  id: 'enterprise-balance',
  name: both('Enterprise input and benefit', '企业投入与收益'),
  caption: both('One row for each project, in 10k yuan, over the same years.', '每个项目占一行，单位万元，年份一致。'),
  leastRows: 1,
  columns: [
    nameColumn('project', both('Project', '项目'), both('Name or number of the project.', '项目名称或编号。')),
    numberColumn('venue', both('Venue', '场地'), both('What the venue would cost.', '场地折算费用。')),
    numberColumn('cash', both('Cash', '资金'), both('Cash paid, not cash agreed.', '实际到账资金，非约定金额。')),
    numberColumn('instruments', both('Instruments', '仪器'), both('Depreciation or rent.', '折旧或租金。')),
    numberColumn(
      'guidance',
      both('Staff and guidance', '人员与技术指导'),
      both('Person-months times their cost.', '人月乘以人力成本。'),
    ),
    numberColumn(
      'profit',
      both('Profit from new products', '新产品利润'),
      both('Profit, not sales.', '利润，非销售额。'),
    ),
    numberColumn('saving', both('Costs saved', '节约成本'), both('Certified by the enterprise.', '由企业证明。')),
    numberColumn(
      'support',
      both('Public support', '政府支持'),
      both('Subsidies and tax relief for this project.', '该项目的补贴与税收减免。'),
    ),
  ],
  example: [
    [20, 150, 40, 30, 180, 60, 50],
    [10, 80, 25, 20, 20, 15, 30],
    [15, 200, 60, 45, 90, 40, 40],
    [5, 40, 10, 12, 70, 10, 10],
  ].map((row, at) => [exampleName(`project ${at + 1}`, `项目 ${at + 1}`), ...row]),
};

export const enterpriseBalance: Analysis = {
  id: 'enterprise-balance',
  model: 'm1',
  name: both('Enterprise input and benefit', '企业投入与收益'),
  question: both('Does the enterprise get back what it puts in?', '企业的投入是否得到回报？'),
  limits: both(
    'Benefits that come later, and those without a price, are not in it.',
    '尚未实现的收益以及无法计价的收益未计入。',
  ),
  inputs: [balance],
  check,
  draw,
};

const inputOf = (input: Input, row: number): number => sum(borne.map((column) => input.number(column, row)));
const benefitOf = (input: Input, row: number): number => sum(gained.map((column) => input.number(column, row)));

function check({ 'enterprise-balance': input }: Inputs): readonly AnalysisFinding[] {
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  const nothing = rows.filter((row) => inputOf(input, row) === 0);
  if (nothing.length === input.rows) {
    return [
      problem(
        both(
          'The enterprise puts nothing in anywhere: there is nothing to compare.',
          '所有项目中企业均无投入，无法比较。',
        ),
        input.place('cash', 0),
      ),
    ];
  }
  return nothing.map((row) =>
    notice(
      both(
        `“${input.text('project', row)}” has no input of the enterprise, so it has no ratio.`,
        `“${input.text('project', row)}”没有企业投入，无法计算回报比。`,
      ),
      input.place('cash', row),
    ),
  );
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'enterprise-balance': input } = inputs;
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  const put = rows.map((row) => inputOf(input, row));
  const got = rows.map((row) => benefitOf(input, row));
  const sheet = new SheetDraft(
    textIn(language, enterpriseBalance.name),
    captionOf(enterpriseBalance, inputs, language),
  );
  const added = (columns: readonly string[]) => () => `=${columns.map((column) => input.cells(column)).join('+')}`;
  const numberFormat = '#,##0.0';
  const table = sheet.table(
    t('Input and benefit of the enterprise (10k yuan)', '企业投入与收益（万元）'),
    rows.length,
    [
      {
        id: 'project',
        header: t('Project', '项目'),
        formula: () => `=${input.cells('project')}`,
        expected: input.texts('project'),
      },
      { id: 'put', header: t('Input', '投入'), formula: added(borne), expected: put, numberFormat },
      { id: 'got', header: t('Benefit', '收益'), formula: added(gained), expected: got, numberFormat },
      {
        id: 'net',
        header: t('Benefit − input', '收益 − 投入'),
        formula: (at) => `=${at.column('got')}-${at.column('put')}`,
        expected: got.map((value, row) => value - put[row]),
        numberFormat,
      },
      {
        id: 'ratio',
        header: t('Benefit per yuan', '每元投入的收益'),
        formula: (at) => `=IF(${at.column('put')}=0,"",${at.column('got')}/${at.column('put')})`,
        expected: got.map((value, row) => (put[row] === 0 ? '' : value / put[row])),
        numberFormat: '0.00',
        align: 'Right',
      },
    ],
  );
  const back = got.filter((value, row) => value >= put[row]).length;
  const count = digits(`COUNTIF(${table.column('net')},">=0")`, back);
  const all = digits(`COUNT(${table.column('net')})`, rows.length);
  const share = percent(`SUM(${table.column('got')})/SUM(${table.column('put')})`, sum(got) / sum(put));
  const [totalGot, totalPut] = [
    digits(`SUM(${table.column('got')})`, sum(got)),
    digits(`SUM(${table.column('put')})`, sum(put)),
  ];
  sheet.say(
    language === 'en'
      ? live`In ${count} of ${all} projects the enterprise got back at least what it put in.`
      : live`${all} 个项目中，企业在 ${count} 个项目收回了投入。`,
  );
  sheet.say(
    language === 'en'
      ? live`Over all projects it put in ${totalPut} and got ${totalGot} (10k yuan): ${share}.`
      : live`全部项目共投入 ${totalPut}，收益 ${totalGot}（万元），为投入的 ${share}。`,
  );
  const series = (id: string, name: string, color: string) => ({
    name,
    categories: table.column('project'),
    values: table.column(id),
    color,
  });
  sheet.chart({
    name: 'coop_enterprise_balance',
    kind: 'bar',
    title: t('Input and benefit of the enterprise', '企业投入与收益'),
    series: [series('put', t('Input', '投入'), colours.first), series('got', t('Benefit', '收益'), colours.second)],
    valueAxis: { min: 0, title: t('10k yuan', '万元') },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: table.span('project', 'got', true), min: 0, max: null, threshold: null },
  };
}
