import type { Language } from '../../../locales';
import { grade } from '../../../methods/ranking/grade';
import { loadModel } from '../../../models/load';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing } from '../analysis';
import { captionOf } from '../analysis-plan';
import { both, inLanguage } from '../columns';
import type { Inputs } from '../inputs';
import { digits, live, percent } from '../live-text';
import { SheetDraft, type DraftColumn } from '../sheet-draft';
import { assessments, checkAssessments, choiceOf, dimensions, gate, kinds, type Dimension } from './assessment-input';
import { partScores, partsOf, peopleScores } from './assessment-scores';

export const assessment: Analysis = {
  id: 'talent-assessment',
  model: 'm3',
  name: both('Annual and tenure assessment', '年度与聘期考核'),
  question: both(
    'How do people stand by the weights of their tier, over the year and over the tenure?',
    '按各类人才权重，年度与聘期结合后的评价如何？',
  ),
  limits: both(
    'Weights of tiers and of annual against tenure are judgements; a score does not replace the panel.',
    '各类权重以及年度与聘期之比均为判断；得分不能代替评审组。',
  ),
  inputs: [assessments],
  check: checkAssessments,
  draw,
};

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { assessments: input } = inputs;
  const { profiles, parameters, grades } = loadModel('m3');
  const people = peopleScores(input);
  const sheet = new SheetDraft(textIn(language, assessment.name), captionOf(assessment, inputs, language));
  /** A choice as it was typed, in whatever language, so that formulas find it. */
  const typed = (column: string, choice: number, fallback: string) => {
    const row = input.texts(column).findIndex((_, at) => choiceOf(input, column, at) === choice);
    return row < 0 ? fallback : input.text(column, row);
  };
  const place = sheet.reserve(people.length);
  const share = sheet.table(
    t('How annual and tenure assessment are combined (a judgement; type over it)', '年度与聘期的结合（判断，可改写）'),
    1,
    [
      { id: 'name', header: t('Part', '部分'), values: [t('annual; the rest is tenure', '年度；其余为聘期')] },
      { id: 'share', header: t('Share', '占比'), values: [parameters[0].value], input: true, numberFormat: '0%' },
    ],
  );
  const weights = sheet.table(
    t('Weights by tier (a judgement; type over it)', '各类人才权重（判断，可改写）'),
    profiles.length,
    [
      {
        id: 'tier',
        header: t('Tier', '人才类别'),
        values: profiles.map(({ name }, at) => typed('tier', at, textIn(language, name))),
      },
      ...dimensions.map((dimension): DraftColumn => ({
        id: dimension,
        header: `${dimension} ${textIn(language, loadModel('m3').dimensions.find(({ code }) => code === dimension)!.name)}`,
        values: profiles.map((profile) => profile.weights[dimension]),
        input: true,
        numberFormat: '0%',
      })),
    ],
  );
  const classes = sheet.table(t('Classes (a judgement; type over it)', '等级（判断，可改写）'), grades!.labels.length, [
    {
      id: 'label',
      header: t('Class', '等级'),
      values: grades!.labels.map((label) => textIn(language, label)),
      input: true,
    },
    {
      id: 'from',
      header: t('From points', '起始分'),
      values: grades!.labels.map((_, at) => grades!.cutoffs[at] ?? t('below', '以下')),
      input: true,
      align: 'Right',
    },
  ]);
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  const scored = rows.map((row) => partScores(input, row));
  const partFormula = (counted: boolean) => () =>
    rows.map((row) => {
      const tier = `MATCH(${input.cell('tier', row)},${weights.column('tier')},0)`;
      const weight = (dimension: Dimension) => `INDEX(${weights.column(dimension)},${tier})`;
      const terms = partsOf(counted).map(
        ({ id, dimension, half }) => `${weight(dimension)}*${input.cell(id, row)}${half === 2 ? '/2' : ''}`,
      );
      return `=${terms.join('+')}`;
    });
  const each = sheet.table(t('Each assessment', '各次考核'), rows.length, [
    {
      id: 'person',
      header: t('Person id', '人员编号'),
      formula: () => `=${input.cells('person')}`,
      expected: input.texts('person'),
    },
    {
      id: 'kind',
      header: t('Assessment', '考核类型'),
      formula: () => `=${input.cells('kind')}`,
      expected: input.texts('kind'),
    },
    {
      id: 'counted',
      header: t('Counted part', '定量部分'),
      formulas: partFormula(true),
      expected: scored.map(({ counted }) => counted),
      numberFormat: '0.0',
    },
    {
      id: 'rated',
      header: t('Rated part', '定性部分'),
      formulas: partFormula(false),
      expected: scored.map(({ rated }) => rated),
      numberFormat: '0.0',
    },
    {
      id: 'score',
      header: t('Score', '得分'),
      formula: (at) => `=${at.column('counted')}+${at.column('rated')}`,
      expected: scored.map(({ counted, rated }) => counted + rated),
      numberFormat: '0.0',
    },
  ]);
  const kindName = (kind: number) => typed('kind', kind, textIn(language, kinds[kind]));
  const average = (column: string, person: string, kind: number) =>
    `AVERAGEIFS(${each.column(column)},${each.column('person')},${person},${each.column('kind')},"${kindName(kind)}")`;
  const failed = typed('gate', 1, textIn(language, gate[1]));
  const unlessFailed = (person: string, formula: string) =>
    `=IF(COUNTIFS(${input.cells('person')},${person},${input.cells('gate')},"${failed}")>0,"",${formula})`;
  const numberFormat = '0.0';
  const a = share.cell('share', 0);
  const shown = (value: (one: (typeof people)[number]) => number) =>
    people.map((one) => (one.failed ? '' : value(one)));
  const combined = (column: string) => (at: { cell: (id: string, row: number) => string }) =>
    people.map((_, row) => {
      const person = at.cell('person', row);
      return unlessFailed(person, `${a}*${average(column, person, 0)}+(1-${a})*${average(column, person, 1)}`);
    });
  const alone = (kind: number) => (at: { cell: (id: string, row: number) => string }) =>
    people.map((_, row) => unlessFailed(at.cell('person', row), average('score', at.cell('person', row), kind)));
  const reached = grade(
    people.map(({ failed: out, score }) => (out ? NaN : score)),
    grades!.cutoffs,
    grades!.labels.map((label) => textIn(language, label)),
  );
  const cutoffs = `${classes.cell('from', 0)}:${classes.cell('from', grades!.cutoffs.length - 1)}`;
  const table = place(t('People: counted and rated part, combined score', '人员：定量、定性与综合得分'), [
    {
      id: 'person',
      header: t('Person id', '人员编号'),
      formulas: () => people.map(({ row }) => `=${input.cell('person', row)}`),
      expected: people.map(({ person }) => person),
    },
    {
      id: 'counted',
      header: t('Counted part', '定量部分'),
      formulas: combined('counted'),
      expected: shown(({ counted }) => counted),
      numberFormat,
      align: 'Right',
    },
    {
      id: 'rated',
      header: t('Rated part', '定性部分'),
      formulas: combined('rated'),
      expected: shown(({ rated }) => rated),
      numberFormat,
      align: 'Right',
    },
    {
      id: 'annual',
      header: t('Annual', '年度'),
      formulas: alone(0),
      expected: shown(({ annual }) => annual),
      numberFormat,
      align: 'Right',
    },
    {
      id: 'tenure',
      header: t('Tenure', '聘期'),
      formulas: alone(1),
      expected: shown(({ tenure }) => tenure),
      numberFormat,
      align: 'Right',
    },
    {
      id: 'score',
      header: t('Combined', '综合'),
      formulas: combined('score'),
      expected: shown(({ score }) => score),
      numberFormat,
      align: 'Right',
    },
    {
      id: 'class',
      header: t('Class', '等级'),
      formula: (at) => `=COOP.GRADE(${at.column('score')},${cutoffs},${classes.column('label')})`,
      expected: reached.map((label) => label ?? ''),
    },
    {
      id: 'tier',
      header: t('Tier', '人才类别'),
      formulas: () => people.map(({ row }) => `=${input.cell('tier', row)}`),
      expected: people.map(({ row }) => input.text('tier', row)),
    },
  ]);
  const [top] = grades!.cutoffs;
  const best = people.filter(({ failed: out, score }) => !out && score >= top).length;
  const count = digits(`COUNTIF(${table.column('score')},">="&${classes.cell('from', 0)})`, best);
  const all = digits(`COUNT(${table.column('score')})`, people.filter((one) => !one.failed).length);
  const from = digits(classes.cell('from', 0), top);
  const tenureShare = percent(`1-${a}`, 1 - parameters[0].value);
  const out = digits(
    `COUNTA(${table.column('person')})-COUNT(${table.column('score')})`,
    people.filter((one) => one.failed).length,
  );
  sheet.say(
    language === 'en'
      ? live`${count} of ${all} people reach ${from} points by the weights of their tier; tenure counts ${tenureShare}.`
      : live`按各自类别的权重，${all} 人中有 ${count} 人达到 ${from} 分；聘期占 ${tenureShare}。`,
  );
  sheet.say(
    language === 'en'
      ? live`Counted and rated parts stand apart and add up to the score; ${out} did not pass the gate and have none.`
      : live`定量与定性部分分开列示，二者之和为得分；${out} 人未过品德门槛，没有得分。`,
  );
  const series = (id: string, name: string, color: string) => ({
    name,
    categories: table.column('person'),
    values: table.column(id),
    color,
  });
  sheet.chart({
    name: 'coop_talent_assessment',
    kind: 'stacked-bar',
    title: t('Counted and rated part of the combined score', '综合得分的定量与定性部分'),
    series: [
      series('counted', t('Counted part', '定量部分'), colours.first),
      series('rated', t('Rated part', '定性部分'), colours.second),
    ],
    valueAxis: { min: 0, max: 100 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'stacked', range: table.span('person', 'rated', true), min: 0, max: 100, threshold: null },
  };
}
