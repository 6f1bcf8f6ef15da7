import type { Language } from '../../../locales';
import { malmquist } from '../../../methods/efficiency/malmquist';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { problem } from '../check-inputs';
import { both, exampleName, inLanguage, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { digits, live, percent } from '../live-text';
import { SheetDraft, type PlacedTable } from '../sheet-draft';
import { matrixFrom, notPositive } from './production';

const given = ['staff', 'funds'];
const made = ['patents', 'cash'];

const panel: InputTable = {
  id: 'production-by-year',
  name: both('Production by year', '历年投入产出'),
  caption: both(
    'One row for each unit and year, sorted by year; the same units in the same order in every year.',
    '每个单位每年一行，按年份排序；各年单位相同、顺序相同。',
  ),
  leastRows: 4,
  columns: [
    {
      id: 'unit',
      header: both('Unit', '单位名称'),
      definition: both('University or institute.', '高校或院所。'),
      content: { kind: 'text' },
      required: true,
    },
    numberColumn('year', both('Year', '年份'), both('Such as 2024.', '如 2024。'), { min: 1949, max: 2100 }),
    numberColumn('staff', both('R&D staff', 'R&D 人员'), both('Full-time equivalents.', '全时当量。')),
    numberColumn(
      'funds',
      both('R&D expenditure', 'R&D 经费'),
      both('10k yuan, at the prices of one year.', '万元，同一年价格。'),
    ),
    numberColumn('patents', both('Patents granted', '授权发明专利'), both('Granted in the year.', '当年授权。')),
    numberColumn(
      'cash',
      both('Cash received', '到账金额'),
      both('From transformation, 10k yuan, at the prices of one year.', '转化到账，万元，同一年价格。'),
    ),
  ],
  example: [2022, 2023, 2024].flatMap((year, later) =>
    [
      [1200, 52000, 390, 9800],
      [900, 31000, 250, 6500],
      [1500, 78000, 700, 4100],
      [400, 11000, 90, 1700],
      [700, 26000, 310, 3600],
      [1100, 40000, 260, 10900],
    ].map((row, at) => {
      const growth = 1 + 0.02 * later;
      const gain = 1 + later * [0.09, 0.02, -0.03, 0.12, 0.05, 0.01][at];
      return [
        exampleName(`university ${at + 1}`, `大学 ${at + 1}`),
        year,
        ...row.slice(0, 2).map((value) => Math.round(value * growth)),
        ...row.slice(2).map((value) => Math.round(value * growth * gain)),
      ];
    }),
  ),
};

export const productivity: Analysis = {
  id: 'productivity',
  model: 'm2',
  name: both('Productivity over the years', '历年生产率变化'),
  question: both('Do units get more out of their means than before, and why?', '同样的投入产出是否增加？原因何在？'),
  limits: both(
    'The index compares with the units of the table; it does not say what caused a change.',
    '指数只与表中单位比较，不说明变化的原因。',
  ),
  inputs: [panel],
  check,
  draw,
};

const yearsOf = (input: Input): number[] => [...new Set(input.numbers('year'))];
const rowsOf = (input: Input, year: number): number[] =>
  input.numbers('year').flatMap((one, row) => (one === year ? [row] : []));

function check({ 'production-by-year': input }: Inputs): readonly AnalysisFinding[] {
  const years = yearsOf(input);
  if (years.length < 2)
    return [problem(both('At least two years are needed.', '至少需要两个年份。'), input.place('year', 0))];
  const unsorted = input.numbers('year').findIndex((year, row) => row > 0 && year < input.number('year', row - 1));
  if (unsorted >= 0) {
    return [
      problem(
        both(
          'The rows are not sorted by year from here on. Sort the table by year, then by unit.',
          '从此行起未按年份排序，请按年份、再按单位排序。',
        ),
        input.place('year', unsorted),
      ),
    ];
  }
  const units = rowsOf(input, years[0]).map((row) => input.text('unit', row));
  for (const year of years.slice(1)) {
    const rows = rowsOf(input, year);
    const other = rows.findIndex((row, at) => input.text('unit', row) !== units[at]);
    if (other >= 0 || rows.length !== units.length) {
      const row = rows[other >= 0 ? other : rows.length - 1];
      return [
        problem(
          both(
            `${year} has not the same units in the same order as ${years[0]}. Leave out units that are missing in a year, and sort by year, then by unit.`,
            `${year} 年的单位或顺序与 ${years[0]} 年不同。请删去缺少年份的单位，并按年份、再按单位排序。`,
          ),
          input.place('unit', row),
        ),
      ];
    }
  }
  return notPositive(input, [...given, ...made]);
}

/** The index of each year against the year before. */
export function changesOf(input: Input) {
  const years = yearsOf(input);
  return years.slice(1).map((year, at) => {
    const [before, after] = [rowsOf(input, years[at]), rowsOf(input, year)];
    return {
      from: years[at],
      to: year,
      ...malmquist(
        matrixFrom(input, given, before),
        matrixFrom(input, made, before),
        matrixFrom(input, given, after),
        matrixFrom(input, made, after),
        'output',
      ),
    };
  });
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'production-by-year': input } = inputs;
  const changes = changesOf(input);
  const units = rowsOf(input, changes[0].from);
  const names = units.map((row) => input.text('unit', row));
  const [first, last] = [changes[0].from, changes[changes.length - 1].to];
  const sheet = new SheetDraft(textIn(language, productivity.name), captionOf(productivity, inputs, language));
  const place = sheet.reserve(units.length);
  const ofYear = (columns: readonly string[], year: number) =>
    `HSTACK(${columns.map((column) => `FILTER(${input.cells(column)},${input.cells('year')}=${year})`).join(',')})`;
  const numberFormat = '0.000';
  const tables = changes.map(({ from, to, ...change }): PlacedTable => {
    const spilled = (id: string, header: string, values: Float64Array) => ({
      id,
      header,
      spilled: true,
      expected: [...values],
      numberFormat,
    });
    return sheet.table(`${from} → ${to}`, units.length, [
      {
        id: 'unit',
        header: t('Unit', '单位名称'),
        formulas: () => units.map((row) => `=${input.cell('unit', row)}`),
        expected: names,
      },
      {
        id: 'malmquist',
        header: t('Malmquist index', 'Malmquist 指数'),
        formula: () =>
          `=COOP.MALMQUIST(${ofYear(given, from)},${ofYear(made, from)},${ofYear(given, to)},${ofYear(made, to)},"output")`,
        expected: [...change.malmquist],
        numberFormat,
      },
      spilled('efficiency', t('Efficiency change', '效率变化'), change.efficiencyChange),
      spilled('technical', t('Technical change', '技术变化'), change.technicalChange),
      spilled('pure', t('Pure efficiency change', '纯技术效率变化'), change.pureEfficiencyChange),
      spilled('scale', t('Scale change', '规模效率变化'), change.scaleChange),
    ]);
  });
  const chained = (of: (change: (typeof changes)[number]) => Float64Array) =>
    units.map((_, row) => changes.reduce((product, change) => product * of(change)[row], 1));
  const product = (id: string) => () =>
    units.map((_, row) => `=${tables.map((table) => table.cell(id, row)).join('*')}`);
  const since = {
    total: chained(({ malmquist: index }) => index),
    efficiency: chained(({ efficiencyChange }) => efficiencyChange),
    technical: chained(({ technicalChange }) => technicalChange),
  };
  const summary = place(t(`Productivity since ${first} (1 = unchanged)`, `${first} 年以来的生产率（1 = 不变）`), [
    {
      id: 'unit',
      header: t('Unit', '单位名称'),
      formulas: () => units.map((row) => `=${input.cell('unit', row)}`),
      expected: names,
    },
    {
      id: 'efficiency',
      header: t('Catching up', '效率追赶'),
      formulas: product('efficiency'),
      expected: since.efficiency,
      numberFormat,
    },
    {
      id: 'technical',
      header: t('Frontier moved', '前沿移动'),
      formulas: product('technical'),
      expected: since.technical,
      numberFormat,
    },
    {
      id: 'total',
      header: t('Productivity', '生产率'),
      formulas: product('malmquist'),
      expected: since.total,
      numberFormat,
    },
  ]);
  const rose = since.total.filter((value) => value > 1).length;
  const count = digits(`COUNTIF(${summary.column('total')},">1")`, rose);
  const all = digits(`COUNT(${summary.column('total')})`, units.length);
  sheet.say(
    language === 'en'
      ? live`From ${{ formula: `"${first}"`, shown: `${first}` }} to ${{ formula: `"${last}"`, shown: `${last}` }} productivity rose in ${count} of ${all} units.`
      : live`${{ formula: `"${first}"`, shown: `${first}` }} 至 ${{ formula: `"${last}"`, shown: `${last}` }} 年，${all} 个单位中有 ${count} 个生产率提高。`,
  );
  const geometric = (values: readonly number[]) =>
    Math.exp(values.reduce((total, value) => total + Math.log(value), 0) / values.length);
  const mean = (id: 'total' | 'efficiency' | 'technical') =>
    percent(`GEOMEAN(${summary.column(id)})`, geometric(since[id]), 1);
  const [level, caughtUp, moved] = [mean('total'), mean('efficiency'), mean('technical')];
  sheet.say(
    language === 'en'
      ? live`On average it is ${level} of what it was: catching up ${caughtUp}, the frontier ${moved}.`
      : live`平均为期初的 ${level}：效率追赶 ${caughtUp}，前沿移动 ${moved}。`,
  );
  const series = (id: string, name: string, color: string) => ({
    name,
    categories: summary.column('unit'),
    values: summary.column(id),
    color,
  });
  sheet.chart({
    name: 'coop_productivity',
    kind: 'column',
    title: t(`Productivity since ${first}: catching up and frontier`, `${first} 年以来的生产率：追赶与前沿`),
    series: [
      series('efficiency', t('Catching up', '效率追赶'), colours.first),
      series('technical', t('Frontier moved', '前沿移动'), colours.second),
    ],
    valueAxis: { min: 0 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: summary.span('unit', 'technical', true), min: 0, max: null, threshold: 1 },
  };
}
