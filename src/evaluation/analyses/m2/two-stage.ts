import type { Language } from '../../../locales';
import { twoStage as twoStages } from '../../../methods/efficiency/two-stage';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { notice } from '../check-inputs';
import { both, exampleName, inLanguage, nameColumn, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Inputs } from '../inputs';
import { digits, live, percent, word } from '../live-text';
import { SheetDraft } from '../sheet-draft';
import { matrixFrom, notPositive } from './production';

const stageInputs = ['staff', 'funds'];
const intermediates = ['patents'];
const outputs = ['value', 'cash'];
const all = [...stageInputs, ...intermediates, ...outputs];

const production: InputTable = {
  id: 'two-stage',
  name: both('Research and transfer', '研发与转化'),
  caption: both('One row for each unit, all of the same year.', '每个单位占一行，同一年份。'),
  leastRows: 3,
  columns: [
    nameColumn('unit', both('Unit', '单位名称'), both('University or institute.', '高校或院所。')),
    numberColumn('staff', both('R&D staff', 'R&D 人员'), both('Full-time equivalents (M2.A1).', '全时当量（M2.A1）。')),
    numberColumn(
      'funds',
      both('R&D expenditure', 'R&D 经费'),
      both('Internal expenditure, 10k yuan (M2.A2).', '内部支出，万元（M2.A2）。'),
    ),
    numberColumn(
      'patents',
      both('Patents granted', '授权发明专利'),
      both('What research hands on to transfer (M2.B2).', '研发阶段的产出，转化阶段的投入（M2.B2）。'),
    ),
    numberColumn('value', both('Contract value', '合同金额'), both('Six ways, 10k yuan.', '六种方式，万元。')),
    numberColumn(
      'cash',
      both('Cash received', '到账金额'),
      both('10k yuan; an output of its own, never added to contract value.', '万元；单独作为产出，不与合同金额相加。'),
    ),
  ],
  example: [
    [1200, 52000, 410, 17000, 11200],
    [900, 31000, 260, 8500, 7000],
    [1500, 78000, 690, 9400, 3900],
    [400, 11000, 95, 2500, 2100],
    [700, 26000, 300, 6100, 4300],
    [1100, 40000, 280, 14500, 12400],
    [300, 9000, 120, 1500, 900],
    [2000, 99000, 720, 21000, 15800],
    [600, 17000, 130, 5200, 4700],
  ].map((row, at) => [exampleName(`university ${at + 1}`, `大学 ${at + 1}`), ...row]),
};

export const twoStage: Analysis = {
  id: 'two-stage',
  model: 'm2',
  name: both('Two-stage efficiency', '两阶段效率'),
  question: both('Is a unit weak at research, or at bringing its results to use?', '薄弱环节在研发，还是在转化？'),
  limits: both(
    'Efficiency is relative to the units in the table; with few units many look efficient.',
    '效率只相对于表中单位；单位少时，很多单位都会显得有效。',
  ),
  inputs: [production],
  check,
  draw,
};

function check({ 'two-stage': input }: Inputs): readonly AnalysisFinding[] {
  const wrong = notPositive(input, all);
  const [m, s] = [Math.max(stageInputs.length, intermediates.length), outputs.length];
  const least = Math.max(m * s, 3 * (m + s));
  if (wrong.length > 0 || input.rows >= least) return wrong;
  return [
    notice(
      both(
        `With ${input.rows} units most will look efficient; ${least} or more would tell them apart.`,
        `只有 ${input.rows} 个单位，多数会显得有效；至少 ${least} 个才能拉开差距。`,
      ),
    ),
  ];
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'two-stage': input } = inputs;
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  const found = twoStages(
    matrixFrom(input, stageInputs, rows),
    matrixFrom(input, intermediates, rows),
    matrixFrom(input, outputs, rows),
  );
  const [first, second, overall] = [[...found.first], [...found.second], [...found.overall]];
  const stacked = (columns: readonly string[]) => `HSTACK(${columns.map((column) => input.cells(column)).join(',')})`;
  const sheet = new SheetDraft(textIn(language, twoStage.name), captionOf(twoStage, inputs, language));
  const numberFormat = '0.00';
  const weaker = rows.map((row) => {
    if (Math.abs(first[row] - second[row]) < 1e-9) return t('equal', '相同');
    return first[row] < second[row] ? t('research', '研发') : t('transfer', '转化');
  });
  const table = sheet.table(t('Efficiency by stage, 1 = on the frontier', '各阶段效率，1 = 位于前沿'), rows.length, [
    {
      id: 'unit',
      header: t('Unit', '单位名称'),
      formula: () => `=${input.cells('unit')}`,
      expected: input.texts('unit'),
    },
    {
      id: 'first',
      header: t('Research', '研发阶段'),
      formula: () => `=COOP.DEA.TWOSTAGE(${stacked(stageInputs)},${stacked(intermediates)},${stacked(outputs)},"vrs")`,
      expected: first,
      numberFormat,
    },
    { id: 'second', header: t('Transfer', '转化阶段'), spilled: true, expected: second, numberFormat },
    { id: 'overall', header: t('Overall', '总体'), spilled: true, expected: overall, numberFormat },
    {
      id: 'weaker',
      header: t('Weaker stage', '较弱阶段'),
      formulas: (at) =>
        rows.map((_, row) => {
          const [one, other] = [at.cell('first', row), at.cell('second', row)];
          return `=IF(ROUND(${one}-${other},9)=0,"${t('equal', '相同')}",IF(${one}<${other},"${t('research', '研发')}","${t('transfer', '转化')}"))`;
        }),
      expected: weaker,
    },
  ]);
  const transfer = weaker.filter((one) => one === t('transfer', '转化')).length;
  const count = digits(`COUNTIF(${table.column('weaker')},"${t('transfer', '转化')}")`, transfer);
  const units = digits(`COUNT(${table.column('first')})`, rows.length);
  sheet.say(
    language === 'en'
      ? live`In ${count} of ${units} units transfer is the weaker stage, not research.`
      : live`${units} 个单位中，有 ${count} 个的薄弱环节是转化而不是研发。`,
  );
  const best = overall.indexOf(Math.max(...overall));
  // Named with the cell that holds the formula: Univer does not follow a spilled cell when a heavy function answers late.
  const product = `INDEX(${table.span('first', 'overall')},0,3)`;
  const place = `MATCH(MAX(${product}),${product},0)`;
  const leader = word(`INDEX(${table.column('unit')},${place})`, input.text('unit', best));
  const score = percent(`MAX(${product})`, overall[best]);
  sheet.say(
    language === 'en'
      ? live`Over both stages ${leader} is highest with ${score} (product of both, variable returns, output-oriented).`
      : live`两阶段合计最高的是${leader}，为 ${score}（两阶段之积，可变规模报酬，产出导向）。`,
  );
  sheet.chart({
    name: 'coop_two_stage',
    kind: 'scatter',
    title: t('Efficiency of research and of transfer', '研发效率与转化效率'),
    series: [columnSeries(table, 'first', 'second', t('Unit', '单位'), colours.first)],
    categoryAxis: { min: 0, max: 1, title: t('Research', '研发阶段') },
    valueAxis: { min: 0, max: 1, title: t('Transfer', '转化阶段') },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'scatter', range: table.span('unit', 'second', true), min: 0, max: 1, threshold: null },
  };
}
