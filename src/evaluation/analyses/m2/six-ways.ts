import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { notice, problem } from '../check-inputs';
import { both, exampleName, inLanguage, nameColumn, numberColumn, sum } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { live, percent } from '../live-text';
import { SheetDraft, type DraftColumn } from '../sheet-draft';

const rights = [
  { id: 'transfer', name: both('Transfer', '转让') },
  { id: 'licence', name: both('Licence', '许可') },
  { id: 'equity', name: both('Equity', '作价投资') },
] as const;
const services = [
  { id: 'development', name: both('Development', '技术开发') },
  { id: 'consulting', name: both('Consulting', '技术咨询') },
  { id: 'service', name: both('Service', '技术服务') },
] as const;
const ways = [...rights, ...services];
const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

const contracts: InputTable = {
  id: 'six-ways',
  name: both('Six ways of transformation', '六种转化方式'),
  caption: both(
    'One row for each unit, contracts signed in the year, in 10k yuan.',
    '每个单位占一行，当年签订的合同，单位万元。',
  ),
  leastRows: 1,
  columns: [
    nameColumn('unit', both('Unit', '单位名称'), both('University, institute or department.', '高校、院所或部门。')),
    ...ways.map(({ id, name }) =>
      numberColumn(id, name, both('Contract value signed in the year. None: 0.', '当年签订的合同金额，没有则填 0。')),
    ),
    numberColumn(
      'cash',
      both('Cash received', '当年到账'),
      both(
        'Cash received in the year. It is shown beside contract value, never added to it.',
        '当年到账金额，与合同金额并列，绝不相加。',
      ),
    ),
    numberColumn(
      'reported',
      both('Reported total', '上报合计'),
      both('Contract value as reported, to compare.', '上报的合同金额合计，用于核对。'),
      {
        required: false,
      },
    ),
  ],
  example: [
    [800, 1200, 2000, 9000, 600, 3400, 11200, 17000],
    [150, 300, 0, 5200, 900, 2100, 7000, ''],
    [2600, 400, 1500, 3000, 200, 800, 3900, ''],
    [60, 90, 0, 1400, 300, 700, 2100, ''],
  ].map((row, at) => [exampleName(`university ${at + 1}`, `大学 ${at + 1}`), ...row]),
};

export const sixWays: Analysis = {
  id: 'six-ways',
  model: 'm2',
  name: both('Six ways of transformation', '六种转化方式'),
  question: both(
    'By which ways are results transformed, and how much of it has been paid?',
    '成果以哪些方式转化？到账多少？',
  ),
  limits: both(
    'Cash of a year also comes from earlier contracts, so the ratio compares two flows.',
    '当年到账也来自以前年度的合同，比例只是两个流量的对照。',
  ),
  inputs: [contracts],
  check,
  draw,
};

export const contractValue = (input: Input, row: number, some: readonly string[] = idsOf(ways)): number =>
  sum(some.map((id) => input.number(id, row)));

function check({ 'six-ways': input }: Inputs): readonly AnalysisFinding[] {
  const findings: AnalysisFinding[] = [];
  for (let row = 0; row < input.rows; row++) {
    const value = contractValue(input, row);
    const [cash, reported] = [input.number('cash', row), input.number('reported', row)];
    if (cash > value) {
      findings.push(
        notice(
          both(
            `Cash of ${cash} is above the contract value of ${value}. It may come from earlier contracts; if not, check the unit of measurement.`,
            `到账 ${cash} 高于合同金额 ${value}。可能来自以前年度的合同；否则请核对计量单位。`,
          ),
          input.place('cash', row),
        ),
      );
    }
    if (!Number.isNaN(reported) && Math.abs(reported - value) > 0.5) {
      findings.push(
        notice(
          both(
            `The six ways add up to ${value}, ${reported} is reported. Correct the one that is wrong.`,
            `六种方式之和为 ${value}，上报合计为 ${reported}，请更正有误的一方。`,
          ),
          input.place('reported', row),
        ),
      );
    }
  }
  const total = sum(Array.from({ length: input.rows }, (_, row) => contractValue(input, row)));
  return total > 0
    ? findings
    : [
        problem(
          both('No contract has a value: there is nothing to divide.', '所有合同金额均为 0，无法计算占比。'),
          input.place('transfer', 0),
        ),
      ];
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'six-ways': input } = inputs;
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  const sheet = new SheetDraft(textIn(language, sixWays.name), captionOf(sixWays, inputs, language));
  const added = (some: readonly { readonly id: string }[]) => () =>
    `=${some.map(({ id }) => input.cells(id)).join('+')}`;
  const valueOf = (some: readonly { readonly id: string }[]) =>
    rows.map((row) => contractValue(input, row, idsOf(some)));
  const [byRights, byServices, all] = [valueOf(rights), valueOf(services), valueOf(ways)];
  const cash = input.numbers('cash');
  const numberFormat = '#,##0';
  const table = sheet.table(t('Contract value and cash (10k yuan)', '合同金额与到账（万元）'), rows.length, [
    {
      id: 'unit',
      header: t('Unit', '单位名称'),
      formula: () => `=${input.cells('unit')}`,
      expected: input.texts('unit'),
    },
    {
      id: 'rights',
      header: t('Transfer, licence, equity', '转让、许可、作价投资'),
      formula: added(rights),
      expected: byRights,
      numberFormat,
    },
    {
      id: 'services',
      header: t('Development, consulting, service', '开发、咨询、服务'),
      formula: added(services),
      expected: byServices,
      numberFormat,
    },
    {
      id: 'value',
      header: t('Contract value', '合同金额'),
      formula: (at) => `=${at.column('rights')}+${at.column('services')}`,
      expected: all,
      numberFormat,
    },
    {
      id: 'cash',
      header: t('Cash received', '当年到账'),
      formula: () => `=${input.cells('cash')}`,
      expected: cash,
      numberFormat,
    },
    {
      id: 'ratio',
      header: t('Cash per contract value', '到账占合同金额'),
      formula: (at) => `=IF(${at.column('value')}=0,"",${at.column('cash')}/${at.column('value')})`,
      expected: all.map((value, row) => (value === 0 ? '' : cash[row] / value)),
      numberFormat: '0%',
      align: 'Right',
    },
  ]);
  const shares = sheet.table(t('Part of each way in the contract value', '各方式占合同金额的比例'), rows.length, [
    {
      id: 'unit',
      header: t('Unit', '单位名称'),
      formula: () => `=${input.cells('unit')}`,
      expected: input.texts('unit'),
    },
    ...ways.map(({ id, name }): DraftColumn => ({
      id,
      header: textIn(language, name),
      formula: () => `=IF(${table.column('value')}=0,"",${input.cells(id)}/${table.column('value')})`,
      expected: rows.map((row) => (all[row] === 0 ? '' : input.number(id, row) / all[row])),
      numberFormat: '0%',
      align: 'Right',
    })),
  ]);
  sheet.heat(shares.span('transfer', 'service').replaceAll('$', ''), 0, 1);
  const total = (id: string) => `SUM(${table.column(id)})`;
  const part = percent(`${total('rights')}/${total('value')}`, sum(byRights) / sum(all));
  const paid = percent(`${total('cash')}/${total('value')}`, sum(cash) / sum(all));
  sheet.say(
    language === 'en'
      ? live`Transfer, licence and equity make up ${part} of the contract value; services of all kinds the rest.`
      : live`转让、许可、作价投资占合同金额的 ${part}，其余为各类技术服务。`,
  );
  sheet.say(
    language === 'en'
      ? live`Cash received in the year is ${paid} of the contract value signed. Value and cash stand side by side and are never added.`
      : live`当年到账为当年签订合同金额的 ${paid}。合同金额与到账并列，绝不相加。`,
  );
  const series = (id: string, name: string, color: string) => ({
    name,
    categories: table.column('unit'),
    values: table.column(id),
    color,
  });
  sheet.chart({
    name: 'coop_six_ways',
    kind: 'stacked-bar',
    title: t('Contract value by way (10k yuan)', '按方式的合同金额（万元）'),
    series: [
      series('rights', t('Transfer, licence, equity', '转让、许可、作价投资'), colours.first),
      series('services', t('Development, consulting, service', '开发、咨询、服务'), colours.second),
    ],
    valueAxis: { min: 0 },
  });
  sheet.chart({
    name: 'coop_value_and_cash',
    kind: 'bar',
    title: t('Contract value and cash, side by side (10k yuan)', '合同金额与到账对照（万元）'),
    series: [
      series('value', t('Contract value', '合同金额'), colours.first),
      series('cash', t('Cash received', '当年到账'), colours.second),
    ],
    valueAxis: { min: 0 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'stacked', range: table.span('unit', 'services', true), min: 0, max: null, threshold: null },
  };
}
