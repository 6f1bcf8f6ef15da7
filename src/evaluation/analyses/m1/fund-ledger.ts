import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { notice, problem } from '../check-inputs';
import { both, exampleName, inLanguage, nameColumn, numberColumn, sum } from '../columns';
import type { InputTable } from '../input-table';
import type { Inputs } from '../inputs';
import { digits, either, live, percent, word } from '../live-text';
import { SheetDraft } from '../sheet-draft';

const ledger: InputTable = {
  id: 'fund-ledger',
  name: both('Ledger of funds', '经费台账'),
  caption: both(
    'One row for each source of funds, in 10k yuan, up to the same day.',
    '每个经费来源占一行，单位万元，截止日期一致。',
  ),
  leastRows: 1,
  columns: [
    nameColumn('source', both('Source', '经费来源'), both('Who pays, and by what.', '出资方及其依据。')),
    numberColumn('planned', both('Planned', '计划'), both('By contract or notice.', '合同或批文金额。')),
    numberColumn('received', both('Received', '到账'), both('On the account.', '实际到账金额。')),
    numberColumn('spent', both('Spent', '支出'), both('Booked for the project.', '已列支金额。')),
  ],
  example: (
    [
      ['enterprise', '企业出资', 300, 180, 150],
      ['provincial fund', '省级专项', 200, 200, 90],
      ['university', '高校配套', 100, 60, 75],
    ] as const
  ).map(([en, zh, ...amounts]) => [exampleName(en, zh), ...amounts]),
};

export const fundLedger: Analysis = {
  id: 'fund-ledger',
  model: 'm1',
  name: both('Funds planned, received, spent', '经费计划、到账与支出'),
  question: both('Has the money come, and is it used?', '经费是否到账并得到使用？'),
  limits: both(
    'It follows amounts; whether the spending was reasonable needs the vouchers.',
    '只追踪金额；支出是否合理须核对凭证。',
  ),
  inputs: [ledger],
  check,
  draw,
};

function check({ 'fund-ledger': input }: Inputs): readonly AnalysisFinding[] {
  if (sum(input.numbers('planned')) === 0) {
    const text = both('No funds are planned anywhere. Fill in the plan.', '各来源的计划金额均为 0，请填写计划。');
    return [problem(text, input.place('planned', 0))];
  }
  return input.texts('source').flatMap((source, row) => {
    const [planned, received, spent] = ['planned', 'received', 'spent'].map((column) => input.number(column, row));
    const findings: AnalysisFinding[] = [];
    if (spent > received)
      findings.push(
        notice(
          both(
            `“${source}” has spent ${spent} of ${received} received: another source has paid. Look which.`,
            `“${source}”到账 ${received}，支出 ${spent}：差额由其他来源垫付，请核实。`,
          ),
          input.place('spent', row),
        ),
      );
    if (received > planned)
      findings.push(
        notice(
          both(
            `“${source}” has received ${received}, more than the ${planned} planned. Is the unit the same?`,
            `“${source}”到账 ${received}，超过计划 ${planned}，请核对单位是否一致。`,
          ),
          input.place('received', row),
        ),
      );
    return findings;
  });
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'fund-ledger': input } = inputs;
  const sources = input.texts('source');
  const [planned, received, spent] = ['planned', 'received', 'spent'].map((column) => input.numbers(column));
  const balance = received.map((value, row) => value - spent[row]);
  const sheet = new SheetDraft(textIn(language, fundLedger.name), captionOf(fundLedger, inputs, language));
  const numberFormat = '#,##0.0';
  const amount = (id: string, header: string, expected: readonly number[]) => ({
    id,
    header,
    formula: () => `=${input.cells(id)}`,
    expected,
    numberFormat,
  });
  const rate = (id: string, header: string, part: string, whole: string, expected: readonly (number | '')[]) => ({
    id,
    header,
    formulas: (at: { cell: (column: string, row: number) => string }) =>
      sources.map((_, row) => `=IF(${at.cell(whole, row)}=0,"",${at.cell(part, row)}/${at.cell(whole, row)})`),
    expected,
    numberFormat: '0%',
    align: 'Right' as const,
  });
  const over = (part: readonly number[], whole: readonly number[]) =>
    part.map((value, row) => (whole[row] === 0 ? ('' as const) : value / whole[row]));
  const table = sheet.table(t('Funds by source (10k yuan)', '各来源经费（万元）'), sources.length, [
    { id: 'source', header: t('Source', '经费来源'), formula: () => `=${input.cells('source')}`, expected: sources },
    amount('planned', t('Planned', '计划'), planned),
    amount('received', t('Received', '到账'), received),
    amount('spent', t('Spent', '支出'), spent),
    {
      id: 'balance',
      header: t('Balance (received − spent)', '到账结余'),
      formula: (at) => `=${at.column('received')}-${at.column('spent')}`,
      expected: balance,
      numberFormat: '#,##0.0;−#,##0.0;0.0',
    },
    rate('arrival', t('Received of planned', '到账率'), 'received', 'planned', over(received, planned)),
    rate('use', t('Spent of received', '支出率'), 'spent', 'received', over(spent, received)),
  ]);
  sheet.mark(table.column('balance').replaceAll('$', ''), `=${table.cell('balance', 0).replaceAll('$', '')}<0`);
  const total = (id: string) => `SUM(${table.column(id)})`;
  const [all, came, gone] = [
    digits(total('planned'), sum(planned), 1),
    digits(total('received'), sum(received), 1),
    digits(total('spent'), sum(spent), 1),
  ];
  const share = percent(`${total('received')}/${total('planned')}`, sum(received) / sum(planned));
  const rest = digits(total('balance'), sum(balance), 1);
  sheet.say(
    language === 'en'
      ? live`Of ${all} planned ${came} have come (${share}) and ${gone} are spent; ${rest} are left (10k yuan).`
      : live`计划 ${all}，到账 ${came}（${share}），支出 ${gone}，结余 ${rest}（万元）。`,
  );
  const worst = balance.indexOf(Math.min(...balance));
  const column = table.column('balance');
  const name = word(`INDEX(${table.column('source')},MATCH(MIN(${column}),${column},0))`, sources[worst]);
  const gap = digits(`-MIN(${column})`, -balance[worst], 1);
  sheet.say(
    either(
      `MIN(${column})<0`,
      balance[worst] < 0,
      language === 'en'
        ? live`${name} has spent ${gap} more than it has received.`
        : live`${name}的支出比到账多 ${gap}。`,
      language === 'en' ? live`No source has spent more than it has received.` : live`没有来源的支出超过到账。`,
    ),
  );
  sheet.chart({
    name: 'coop_fund_ledger',
    kind: 'bar',
    title: t('Funds by source', '各来源经费'),
    series: [
      { id: 'planned', name: t('Planned', '计划'), color: colours.bar },
      { id: 'received', name: t('Received', '到账'), color: colours.first },
      { id: 'spent', name: t('Spent', '支出'), color: colours.second },
    ].map(({ id, name: title, color }) => ({
      name: title,
      color,
      categories: table.column('source'),
      values: table.column(id),
    })),
    valueAxis: { min: 0, title: t('10k yuan', '万元') },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: table.span('source', 'spent', true), min: 0, max: null, threshold: null },
  };
}
