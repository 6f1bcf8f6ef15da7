import type { Language } from '../../../locales';
import { loadModel } from '../../../models/load';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing } from '../analysis';
import { captionOf } from '../analysis-plan';
import { choiceAt } from '../check-inputs';
import { both, choiceColumn, exampleName, inLanguage, nameColumn, numberColumn, sum } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { digits, either, live, quoted, word, type LivePiece } from '../live-text';
import { SheetDraft, type PlacedTable } from '../sheet-draft';

const model = loadModel('m4');
/** The four stages of a cluster, as profiles of model M4 (paper 000 names none). */
const stages = ['B', 'G', 'M', 'X'].map((code) => model.profiles.find((profile) => profile.code === code)!);
const stageNames = stages.map(({ name }) => both(name.en.replace(/ stage$/, ''), name.zh));
const { dimensions } = model;

const points: InputTable = {
  id: 'dimension-points',
  name: both('Points by dimension', '各维度得分'),
  caption: both(
    'One row for each programme: its points in the five dimensions of M4, as its score sheet shows them, and the stage of its cluster.',
    '每个培养项目占一行：M4 五个维度的得分（见评分结果）及所在集群的阶段。',
  ),
  leastRows: 1,
  columns: [
    nameColumn('programme', both('Programme', '培养项目'), both('Name of the programme.', '培养项目名称。')),
    choiceColumn(
      'stage',
      both('Stage of its cluster', '集群阶段'),
      both('By the growth of firms and output over three years (M4.A1).', '按三年企业数与产值增长判断（M4.A1）。'),
      stageNames,
    ),
    ...dimensions.map(({ code, name }) =>
      numberColumn(
        code,
        both(`${code} ${name.en}`, `${code} ${name.zh}`),
        both('Points from 0 to 100.', '0–100 分。'),
        {
          max: 100,
        },
      ),
    ),
  ],
  example: (
    [
      [1, 82, 74, 66, 58, 52],
      [1, 55, 63, 70, 72, 81],
      [2, 64, 60, 68, 70, 66],
    ] as const
  ).map(([stage, ...row], at) => [exampleName(`programme ${at + 1}`, `项目 ${at + 1}`), stageNames[stage], ...row]),
};

export const stageProfiles: Analysis = {
  id: 'stage-profiles',
  model: 'm4',
  name: both('Four cluster stages', '四个集群阶段'),
  question: both('What does the score become at another stage of the cluster?', '集群处于其他阶段时，得分会怎样变化？'),
  limits: both(
    'Compare programmes only within one stage. The four weight profiles are a judgement, to be elicited with AHP or BWM.',
    '只在同一阶段内比较培养项目。四套权重是判断，应通过 AHP 或 BWM 征询确定。',
  ),
  inputs: [points],
  check: () => [],
  draw,
};

/** The score of each programme under each stage's weights. */
export const scoresOf = (input: Input): number[][] =>
  Array.from({ length: input.rows }, (_, row) =>
    stages.map(({ weights }) => sum(dimensions.map(({ code }) => weights[code] * input.number(code, row)))),
  );

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const input = inputs['dimension-points'];
  const programmes = input.texts('programme');
  const scores = scoresOf(input);
  const names = stageNames.map((name) => textIn(language, name));
  const sheet = new SheetDraft(textIn(language, stageProfiles.name), captionOf(stageProfiles, inputs, language));
  const place = sheet.reserve(programmes.length);
  const weights = weightTable(sheet, language);
  const own = scores.map((row, at) => row[choiceAt(stageNames, input.text('stage', at))]);
  const spread = scores.map((row) => Math.max(...row) - Math.min(...row));
  const [first, last] = [stages[0].code, stages[stages.length - 1].code];
  const numberFormat = '0.0';
  const table = place(t('Score under the weights of each stage', '各阶段权重下的得分'), [
    {
      id: 'programme',
      header: t('Programme', '培养项目'),
      formula: () => `=${input.cells('programme')}`,
      expected: programmes,
    },
    ...stages.map(({ code }, at) => ({
      id: code,
      header: names[at],
      formula: () => {
        const products = dimensions.map((one) => `${input.cells(one.code)}*${weights.cell(one.code, at)}`);
        return `=(${products.join('+')})/${weights.cell('sum', at)}`;
      },
      expected: scores.map((row) => row[at]),
      numberFormat,
    })),
    {
      id: 'own',
      header: t('At its own stage (counts)', '所在阶段得分（计分）'),
      formula: (at) => {
        const stage = input.cells('stage');
        const parts = stages.map(({ code }, one) => {
          const { en, zh } = stageNames[one];
          return `((${stage}=${quoted(en)})+(${stage}=${quoted(zh)}))*${at.column(code)}`;
        });
        return `=${parts.join('+')}`;
      },
      expected: own,
      numberFormat,
    },
    {
      id: 'spread',
      header: t('Highest − lowest', '最高 − 最低'),
      formulas: (at) =>
        programmes.map((_, row) => `=MAX(${at.inRow(first, last, row)})-MIN(${at.inRow(first, last, row)})`),
      expected: spread,
      numberFormat,
    },
  ]);
  sheet.heat(table.span(first, last).replaceAll('$', ''), 0, 100);
  const leaders = leaderTable(sheet, table, { scores, names, programmes }, language);
  sayWidest(sheet, table, { scores, names, programmes, spread }, language);
  sheet.say(leaderSentence(leaders, { scores, names, programmes }, language));
  sheet.chart({
    name: 'coop_stage_profiles',
    kind: 'bar',
    title: t('Score under the weights of each stage', '各阶段权重下的得分'),
    series: stages.map(({ code }, at) => ({
      name: names[at],
      categories: table.column('programme'),
      values: table.column(code),
      color: [colours.bar, colours.first, colours.second, colours.third][at],
    })),
    valueAxis: { min: 0, max: 100 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'heat', range: table.span('programme', last, true), min: 0, max: 100, threshold: null },
  };
}

/** The weights may be typed over; scores divide by their sum. */
function weightTable(sheet: SheetDraft, language: Language): PlacedTable {
  const t = inLanguage(language);
  const [first, last] = [dimensions[0].code, dimensions[dimensions.length - 1].code];
  return sheet.table(t('Weights of the five dimensions at each stage', '各阶段五个维度的权重'), stages.length, [
    { id: 'stage', header: t('Stage', '阶段'), values: stageNames.map((name) => textIn(language, name)) },
    ...dimensions.map(({ code }) => ({
      id: code,
      header: code,
      values: stages.map(({ weights }) => weights[code]),
      input: true,
      numberFormat: '0%',
    })),
    {
      id: 'sum',
      header: t('Sum', '合计'),
      formulas: (at) => stages.map((_, row) => `=SUM(${at.inRow(first, last, row)})`),
      expected: stages.map(({ weights }) => sum(dimensions.map(({ code }) => weights[code]))),
      numberFormat: '0%',
    },
  ]);
}

interface Scored {
  readonly scores: readonly (readonly number[])[];
  readonly names: readonly string[];
  readonly programmes: readonly string[];
}

const leaderAt = (scores: Scored['scores'], stage: number): number => {
  const column = scores.map((row) => row[stage]);
  return column.indexOf(Math.max(...column));
};

function leaderTable(sheet: SheetDraft, table: PlacedTable, scored: Scored, language: Language): PlacedTable {
  const t = inLanguage(language);
  const { scores, names, programmes } = scored;
  return sheet.table(t('Who leads at each stage', '各阶段得分最高的项目'), stages.length, [
    { id: 'stage', header: t('Stage', '阶段'), values: names },
    {
      id: 'leader',
      header: t('Programme', '培养项目'),
      formulas: (at) =>
        stages.map(
          ({ code }, row) =>
            `=INDEX(${table.column('programme')},MATCH(${at.cell('score', row)},${table.column(code)},0))`,
        ),
      expected: stages.map((_, at) => programmes[leaderAt(scores, at)]),
    },
    {
      id: 'score',
      header: t('Highest score', '最高分'),
      formulas: () => stages.map(({ code }) => `=MAX(${table.column(code)})`),
      expected: stages.map((_, at) => scores[leaderAt(scores, at)][at]),
      numberFormat: '0.0',
    },
  ]);
}

/** The programme whose score depends most on the stage. */
function sayWidest(
  sheet: SheetDraft,
  table: PlacedTable,
  { scores, names, programmes, spread }: Scored & { readonly spread: readonly number[] },
  language: Language,
): void {
  const at = spread.indexOf(Math.max(...spread));
  const where = `MATCH(MAX(${table.column('spread')}),${table.column('spread')},0)`;
  const name = word(`INDEX(${table.column('programme')},${where})`, programmes[at]);
  const [first, last] = [stages[0].code, stages[stages.length - 1].code];
  const body = table.span(first, last);
  const headers = table.span(first, last, true);
  const end = (which: 'MIN' | 'MAX') => {
    const value = Math[which === 'MIN' ? 'min' : 'max'](...scores[at]);
    const row = `INDEX(${body},${where},0)`;
    return {
      score: digits(`${which}(${row})`, value, 1),
      stage: word(`INDEX(${headers},1,MATCH(${which}(${row}),${row},0))`, names[scores[at].indexOf(value)]),
    };
  };
  const [low, high] = [end('MIN'), end('MAX')];
  sheet.say(
    language === 'en'
      ? live`The score of ${name} depends most on the stage: from ${low.score} (${low.stage}) to ${high.score} (${high.stage}).`
      : live`${name}的得分受阶段影响最大：从 ${low.score}（${low.stage}）到 ${high.score}（${high.stage}）。`,
  );
}

function leaderSentence(leaders: PlacedTable, { scores, names, programmes }: Scored, language: Language): LivePiece {
  const shown = stages.map((_, at) => programmes[leaderAt(scores, at)]);
  const cells = stages.map((_, at) => word(leaders.cell('leader', at), shown[at]));
  const [b, g, m, x] = stages.map((_, at) => word(leaders.cell('stage', at), names[at]));
  const always = shown.every((name) => name === shown[0]);
  return either(
    `COUNTIF(${leaders.column('leader')},${leaders.cell('leader', 0)})=${stages.length}`,
    always,
    language === 'en' ? live`${cells[0]} has the highest score at every stage.` : live`${cells[0]}在各阶段得分均最高。`,
    language === 'en'
      ? live`The highest score changes hands: ${b} – ${cells[0]}, ${g} – ${cells[1]}, ${m} – ${cells[2]}, ${x} – ${cells[3]}.`
      : live`最高分随阶段易主：${b}—${cells[0]}，${g}—${cells[1]}，${m}—${cells[2]}，${x}—${cells[3]}。`,
  );
}
