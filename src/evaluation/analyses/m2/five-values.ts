import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { both, exampleName, inLanguage, mean, nameColumn, numberColumn, ratingColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Inputs } from '../inputs';
import { digits, live, word } from '../live-text';
import { SheetDraft, type DraftColumn } from '../sheet-draft';

const values = [
  { id: 'scientific', name: both('Scientific', '科学价值') },
  { id: 'technical', name: both('Technical', '技术价值') },
  { id: 'economic', name: both('Economic', '经济价值') },
  { id: 'social', name: both('Social', '社会价值') },
  { id: 'cultural', name: both('Cultural', '文化价值') },
] as const;

const results: InputTable = {
  id: 'results',
  name: both('Representative results', '代表性成果'),
  caption: both(
    'One row for each result, rated by the panel with evidence (anchor Q).',
    '每项成果占一行，由评审组依据材料评分（Q 型锚点）。',
  ),
  leastRows: 1,
  columns: [
    nameColumn(
      'result',
      both('Result', '成果'),
      both('A short name; no journal, no rank of journals.', '简短名称，不填期刊及其级别。'),
    ),
    ...values.map(({ id, name }) =>
      ratingColumn(
        id,
        name,
        both('1 no evidence … 5 international or changed an industry.', '1 无证据……5 国际水平或改变行业。'),
      ),
    ),
    numberColumn(
      'trl',
      both('TRL', '技术就绪度'),
      both('1 principle observed … 9 proven in operation.', '1 发现原理……9 实际运行验证。'),
      { min: 1, max: 9 },
    ),
  ],
  example: [
    [4, 5, 3, 3, 2, 7],
    [5, 3, 2, 2, 2, 3],
    [2, 4, 5, 4, 2, 9],
    [3, 3, 4, 4, 3, 6],
  ].map((row, at) => [exampleName(`result ${at + 1}`, `成果 ${at + 1}`), ...row]),
};

export const fiveValues: Analysis = {
  id: 'five-values',
  model: 'm2',
  name: both('Five values and readiness', '五元价值与就绪度'),
  question: both(
    'What are the representative results worth, and how near to use are they?',
    '代表性成果价值如何？离应用多远？',
  ),
  limits: both(
    'Ratings are a panel’s judgement; the mean hides where members disagree.',
    '评分为评审组判断，均值掩盖成员之间的分歧。',
  ),
  inputs: [results],
  check: () => [],
  draw,
};

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { results: input } = inputs;
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  const means = values.map(({ id }) => mean(input.numbers(id)));
  const sheet = new SheetDraft(textIn(language, fiveValues.name), captionOf(fiveValues, inputs, language));
  const table = sheet.table(t('Mean rating by value', '各类价值平均分'), values.length, [
    { id: 'value', header: t('Value', '价值'), values: values.map(({ name }) => textIn(language, name)) },
    {
      id: 'mean',
      header: t('Mean of the results', '成果均值'),
      formulas: () => values.map(({ id }) => `=AVERAGE(${input.cells(id)})`),
      expected: means,
      numberFormat: '0.0',
    },
  ]);
  const trls = input.numbers('trl');
  const each = sheet.table(t('Each result', '各项成果'), rows.length, [
    {
      id: 'result',
      header: t('Result', '成果'),
      formula: () => `=${input.cells('result')}`,
      expected: input.texts('result'),
    },
    ...values.map(({ id, name }): DraftColumn => ({
      id,
      header: textIn(language, name),
      formula: () => `=${input.cells(id)}`,
      expected: input.numbers(id),
    })),
    {
      id: 'rating',
      header: t('Five-value rating (M2.E4)', '五元价值评分（M2.E4）'),
      formula: (at) => `=(${values.map(({ id }) => at.column(id)).join('+')})/${values.length}`,
      expected: rows.map((row) => mean(values.map(({ id }) => input.number(id, row)))),
      numberFormat: '0.0',
    },
    { id: 'trl', header: 'TRL', formula: () => `=${input.cells('trl')}`, expected: trls },
    {
      id: 'ready',
      header: t('Readiness, points (M2.B5)', '就绪度得分（M2.B5）'),
      formula: (at) => `=(${at.column('trl')}-1)/8*100`,
      expected: trls.map((trl) => ((trl - 1) / 8) * 100),
      numberFormat: '0',
    },
  ]);
  const at = (pick: 'MAX' | 'MIN', of: number) => ({
    name: word(
      `INDEX(${table.column('value')},MATCH(${pick}(${table.column('mean')}),${table.column('mean')},0))`,
      textIn(language, values[means.indexOf(of)].name),
    ),
    points: digits(`${pick}(${table.column('mean')})`, of, 1),
  });
  const [best, least] = [at('MAX', Math.max(...means)), at('MIN', Math.min(...means))];
  const ready = digits(`MEDIAN(${each.column('trl')})`, median(trls), 1);
  sheet.say(
    language === 'en'
      ? live`The results are worth most in “${best.name}” (${best.points} of 5), least in “${least.name}” (${least.points}).`
      : live`成果在“${best.name}”上最高（${best.points}，满分 5），在“${least.name}”上最低（${least.points}）。`,
  );
  sheet.say(
    language === 'en'
      ? live`Half of them have reached a technology readiness level of ${ready} or more.`
      : live`半数成果的技术就绪度达到 ${ready} 或以上。`,
  );
  sheet.chart({
    name: 'coop_five_values',
    kind: 'radar',
    title: t('Mean rating by value', '各类价值平均分'),
    series: [columnSeries(table, 'value', 'mean', t('Mean of the results', '成果均值'), colours.first)],
    valueAxis: { min: 0, max: 5 },
  });
  sheet.chart({
    name: 'coop_readiness',
    kind: 'bar',
    title: t('Technology readiness level', '技术就绪度'),
    series: [{ name: 'TRL', categories: each.column('result'), values: each.column('trl'), color: colours.first }],
    valueAxis: { min: 0, max: 9 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: table.span('value', 'mean', true), min: 1, max: 5, threshold: null },
  };
}
