import type { Language } from '../../../locales';
import { fewestPeriods } from '../../../methods/forecasting/gm11';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { notice, problem } from '../check-inputs';
import { both, exampleName, inLanguage, mean, nameColumn, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Inputs } from '../inputs';
import { digits, either, live, percent, word } from '../live-text';
import { SheetDraft } from '../sheet-draft';
import { ahead, forecastOf, testHolds, testTable, workingTable } from './demand-models';

const demand: InputTable = {
  id: 'demand',
  name: both('Demand for graduates', '人才需求'),
  caption: both(
    'One row for each year, oldest first: persons wanted in the jobs of the programme (M4.A2).',
    '每年占一行，由早到晚：对口岗位需求人数（M4.A2）。',
  ),
  leastRows: fewestPeriods,
  columns: [
    nameColumn('year', both('Year', '年份'), both('Year or period; each once.', '年份或时期，不重复。')),
    numberColumn(
      'persons',
      both('Persons wanted', '需求人数'),
      both('From a survey or statistics.', '来自调查或统计。'),
    ),
  ],
  example: [413, 446, 503, 552, 610, 663].map((persons, at) => [
    exampleName(`year ${at + 1}`, `第 ${at + 1} 年`),
    persons,
  ]),
};

export const demandForecast: Analysis = {
  id: 'demand-forecast',
  model: 'm4',
  name: both('Demand forecast', '人才需求预测'),
  question: both('How many graduates will be wanted in three years?', '三年后需要多少毕业生？'),
  limits: both(
    'It carries the past on; a new plant or policy is not in it. With few years the interval is wide, as it should be.',
    '预测只是延续过去，不含新建工厂或新政策的影响；年份少时区间较宽，这是应有之义。',
  ),
  inputs: [demand],
  check,
  draw,
};

function check({ demand: input }: Inputs): readonly AnalysisFinding[] {
  const persons = input.numbers('persons');
  const nought = persons.indexOf(0);
  if (nought >= 0) {
    return [
      problem(
        both(
          'A grey forecast needs numbers above 0. Begin with the first year in which somebody was wanted.',
          '灰色预测要求数值大于 0，请从有需求的年份开始填写。',
        ),
        input.place('persons', nought),
      ),
    ];
  }
  if (persons.every((value) => value === persons[0])) {
    return [
      problem(
        both(
          'The demand is the same in every year: there is no course to carry on. Check the numbers.',
          '各年需求完全相同，没有可延续的趋势，请核对数字。',
        ),
        input.place('persons', 0),
      ),
    ];
  }
  if (forecastOf(persons).passes) return [];
  return [
    notice(
      both(
        'GM(1,1) fails its test for this series. The sheet uses a straight line instead, and says so.',
        '该序列未通过 GM(1,1) 检验，工作表改用直线趋势并予以说明。',
      ),
      input.place('persons', 0),
    ),
  ];
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { demand: input } = inputs;
  const years = input.texts('year');
  const persons = input.numbers('persons');
  const forecast = forecastOf(persons);
  const { chosen, reach, passes, errors } = forecast;
  const size = years.length;
  const sheet = new SheetDraft(textIn(language, demandForecast.name), captionOf(demandForecast, inputs, language));
  const rows = size + ahead;
  const isPast = (row: number) => row < size;
  const all = Array.from({ length: rows }, (_, row) => row);
  const place = sheet.reserve(rows);
  const test = testTable(sheet, input, forecast, language);
  const working = workingTable(sheet, input, test, forecast, language);
  const holds = testHolds(test, language);
  const pick = (grey: string, line: string, row: number) =>
    `IF(${holds},${working.cell(grey, row)},${working.cell(line, row)})`;
  /** Years that are numbers go on; others are counted from the last one. */
  const last = input.value('year', size - 1);
  const stepName = (step: number) => (typeof last === 'number' ? last + step : `+${step}`);
  const end = (sign: 1 | -1) => ({
    formulas: () =>
      all.map((row) => {
        if (isPast(row)) return '';
        const value = `${pick('gm', 'line', row)}${sign === 1 ? '+' : '-'}${pick('gm-reach', 'line-reach', row)}`;
        return `=MAX(0,${value})`;
      }),
    expected: all.map((row) => (isPast(row) ? '' : Math.max(0, chosen[row] + sign * reach[row - size]))),
    numberFormat: '#,##0',
    align: 'Right' as const,
  });
  const table = place(t('Demand, model and forecast (persons)', '需求、模型值与预测值（人）'), [
    {
      id: 'year',
      header: t('Year', '年份'),
      formulas: () =>
        all.map((row) => {
          if (isPast(row)) return `=${input.cell('year', row)}`;
          const cell = input.cell('year', size - 1);
          return `=IF(ISNUMBER(${cell}),${cell}+${row - size + 1},"+${row - size + 1}")`;
        }),
      expected: all.map((row) => (isPast(row) ? input.value('year', row) : stepName(row - size + 1))),
      align: 'Left',
    },
    {
      id: 'demand',
      header: t('Demand', '需求'),
      formulas: () => all.map((row) => (isPast(row) ? `=${input.cell('persons', row)}` : '')),
      expected: all.map((row) => (isPast(row) ? persons[row] : '')),
      numberFormat: '#,##0',
      align: 'Right',
    },
    {
      id: 'model',
      header: t('Model and forecast', '模型值与预测值'),
      formulas: () => all.map((row) => `=${pick('gm', 'line', row)}`),
      expected: chosen,
      numberFormat: '#,##0',
    },
    { id: 'lower', header: t('Likely from', '可能下限'), ...end(-1) },
    { id: 'upper', header: t('to', '可能上限'), ...end(1) },
  ]);
  const final = rows - 1;
  const value = digits(table.cell('model', final), chosen[final]);
  const low = digits(table.cell('lower', final), Math.max(0, chosen[final] - reach[ahead - 1]));
  const high = digits(table.cell('upper', final), chosen[final] + reach[ahead - 1]);
  sheet.say(
    either(
      holds,
      passes,
      language === 'en'
        ? live`In three years about ${value} persons will be wanted, likely between ${low} and ${high}: GM(1,1), which passes its test.`
        : live`三年后约需 ${value} 人，可能在 ${low} 到 ${high} 之间：采用 GM(1,1)，已通过检验。`,
      language === 'en'
        ? live`GM(1,1) fails its test here, so a straight line is used: in three years about ${value} persons, likely between ${low} and ${high}.`
        : live`该序列未通过 GM(1,1) 检验，改用直线趋势：三年后约需 ${value} 人，可能在 ${low} 到 ${high} 之间。`,
    ),
  );
  const error = percent(`AVERAGE(${working.column('error')})`, mean(errors), 1);
  const from = word(input.cell('year', 0), years[0]);
  const to = word(input.cell('year', size - 1), years[size - 1]);
  sheet.say(
    language === 'en'
      ? live`From ${from} to ${to} the model misses the demand by ${error} on average.`
      : live`${from}至${to}，模型值与实际需求平均相差 ${error}。`,
  );
  sheet.chart({
    name: 'coop_demand_forecast',
    kind: 'line',
    title: t('Demand, forecast and its likely range (persons)', '需求、预测及其可能范围（人）'),
    series: [
      { id: 'demand', name: t('Demand', '需求'), color: colours.second },
      { id: 'model', name: t('Model and forecast', '模型值与预测值'), color: colours.first },
      { id: 'lower', name: t('Likely from', '可能下限'), color: colours.bar },
      { id: 'upper', name: t('to', '可能上限'), color: colours.bar },
    ].map(({ id, name, color }) => ({
      name,
      color,
      categories: table.column('year'),
      values: table.column(id),
    })),
    valueAxis: { min: 0 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'lines', range: table.span('year', 'model', true), min: 0, max: null, threshold: null },
  };
}
