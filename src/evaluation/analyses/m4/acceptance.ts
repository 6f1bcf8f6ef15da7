import type { Language } from '../../../locales';
import { wilson } from '../../../methods/agreement/wilson';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { choiceAt, notice, problem } from '../check-inputs';
import { both, choiceColumn, exampleName, inLanguage, numberColumn, sum } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { digits, either, live, percent, word } from '../live-text';
import { SheetDraft, type DraftColumn } from '../sheet-draft';
import { wilsonFormulas } from '../wilson-formula';

const groups = [both('graduates', '毕业生'), both('enterprises', '企业')];
const ratings = [5, 4, 3, 2, 1] as const;
const satisfied = [5, 4] as const;
/** Model M4 flags a survey below it. */
const leastResponse = 0.3;

const answersOf = (rating: number): string => `rating-${rating}`;

const survey: InputTable = {
  id: 'acceptance-survey',
  name: both('Acceptance survey', '认可度调查'),
  caption: both(
    'One row for each item and group: how many questionnaires went out, and how many answers gave each rating.',
    '每个题项与调查对象占一行：发放问卷数，以及各评分的答卷数。',
  ),
  leastRows: 1,
  columns: [
    {
      id: 'item',
      header: both('Item', '题项'),
      definition: both('What was asked.', '所问内容。'),
      content: { kind: 'text' },
      required: true,
    },
    choiceColumn('group', both('Asked', '调查对象'), both('Who answered.', '答卷者。'), groups),
    numberColumn('sent', both('Sent', '发放数'), both('Questionnaires sent out.', '发放的问卷数。'), { min: 1 }),
    ...ratings.map((rating) =>
      numberColumn(
        answersOf(rating),
        both(`Rated ${rating}`, `${rating} 分`),
        both(
          `Answers with ${rating} of 5; 5 and 4 count as satisfied.`,
          `评 ${rating} 分（满分 5 分）的答卷数；5 分和 4 分计为满意。`,
        ),
      ),
    ),
  ],
  example: (
    [
      ['programme as a whole', '培养项目总体', 0, 120, 22, 35, 15, 6, 2],
      ['practice bases', '实践基地', 0, 120, 14, 28, 22, 10, 4],
      ['help with finding work', '就业帮助', 0, 120, 18, 24, 20, 12, 5],
      ['skills of graduates', '毕业生技能', 1, 60, 5, 8, 3, 1, 0],
      ['attitude of graduates', '毕业生态度', 1, 60, 7, 7, 2, 1, 0],
    ] as const
  ).map(([en, zh, group, ...counts]) => [exampleName(en, zh), groups[group], ...counts]),
};

export const acceptance: Analysis = {
  id: 'acceptance',
  model: 'm4',
  name: both('Acceptance survey', '认可度调查分析'),
  question: both('How many graduates and enterprises are satisfied?', '有多少毕业生和企业满意？'),
  limits: both(
    'The interval covers chance alone: those who did not answer may think otherwise.',
    '区间只反映抽样偶然性：未答复者的看法可能不同。',
  ),
  inputs: [survey],
  check,
  draw,
};

const countOf = (input: Input, row: number, chosen: readonly number[]): number =>
  sum(chosen.map((rating) => input.number(answersOf(rating), row)));

/** Answers, satisfied ones and the mean of an item. */
export function itemOf(input: Input, row: number) {
  const answers = countOf(input, row, ratings);
  const happy = countOf(input, row, satisfied);
  return {
    answers,
    satisfied: happy,
    response: answers / input.number('sent', row),
    mean: sum(ratings.map((rating) => rating * input.number(answersOf(rating), row))) / answers,
    ...wilson(happy, answers),
  };
}

function check({ 'acceptance-survey': input }: Inputs): readonly AnalysisFinding[] {
  const asked = input.texts('item').map((item, row) => `${choiceAt(groups, input.text('group', row))} ${item}`);
  return asked.flatMap((key, row) => {
    const { answers, response } = itemOf(input, row);
    const sent = input.number('sent', row);
    const first = asked.indexOf(key);
    if (first < row) {
      const { address } = input.place('item', first);
      const text = both(
        `This item and group stand in ${address} already. Put the numbers into one row.`,
        `该题项与对象已出现在 ${address}，请合并为一行。`,
      );
      return [problem(text, input.place('item', row))];
    }
    if (answers === 0) {
      const text = both('Nobody answered this item. Leave the row out.', '该题项无人作答，请删去此行。');
      return [problem(text, input.place(answersOf(5), row))];
    }
    if (answers > sent) {
      const text = both(
        `There are ${answers} answers to ${sent} questionnaires. Correct one of the numbers.`,
        `发放 ${sent} 份却有 ${answers} 份答卷，请更正。`,
      );
      return [problem(text, input.place('sent', row))];
    }
    if (response >= leastResponse) return [];
    const rate = Math.round(100 * response);
    const text = both(
      `Only ${rate}% answered, less than 30%: those who did may not speak for the others.`,
      `回收率仅 ${rate}%，低于 30%：答卷者未必能代表其他人。`,
    );
    return [notice(text, input.place('sent', row))];
  });
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'acceptance-survey': input } = inputs;
  const rows = Array.from({ length: input.rows }, (_, row) => row);
  const items = rows.map((row) => itemOf(input, row));
  const dot = t(' · ', '·');
  const label = (row: number) => `${input.text('item', row)}${dot}${input.text('group', row)}`;
  const added = (chosen: readonly number[]) => chosen.map((rating) => input.cells(answersOf(rating))).join('+');
  const sheet = new SheetDraft(textIn(language, acceptance.name), captionOf(acceptance, inputs, language));
  const place = sheet.reserve(input.rows);
  const counts = sheet.table(t('Answers by item', '各题项答卷情况'), input.rows, [
    {
      id: 'item',
      header: t('Item', '题项'),
      formula: () => `=${input.cells('item')}`,
      expected: input.texts('item'),
    },
    {
      id: 'answers',
      header: t('Answers', '答卷数'),
      formula: () => `=${added(ratings)}`,
      expected: items.map(({ answers }) => answers),
    },
    {
      id: 'satisfied',
      header: t('Satisfied (5 or 4)', '满意（5 或 4 分）'),
      formula: () => `=${added(satisfied)}`,
      expected: items.map((item) => item.satisfied),
    },
    {
      id: 'response',
      header: t('Response rate', '回收率'),
      formula: (at) => `=${at.column('answers')}/${input.cells('sent')}`,
      expected: items.map(({ response }) => response),
      numberFormat: '0%',
    },
    {
      id: 'mean',
      header: t('Mean rating', '平均分'),
      formula: (at) =>
        `=(${ratings.map((rating) => `${rating}*${input.cells(answersOf(rating))}`).join('+')})/${at.column('answers')}`,
      expected: items.map(({ mean }) => mean),
      numberFormat: '0.00',
    },
  ]);
  const rate = (
    id: 'share' | 'lower' | 'upper',
    header: string,
    formula: (count: string, all: string) => string,
  ): DraftColumn => ({
    id,
    header,
    formulas: () => rows.map((row) => `=${formula(counts.cell('satisfied', row), counts.cell('answers', row))}`),
    expected: items.map((item) => item[id]),
    numberFormat: '0%',
  });
  const table = place(t('Share satisfied, with Wilson’s interval', '满意比例及 Wilson 区间'), [
    {
      id: 'item',
      header: t('Item · asked', '题项·对象'),
      formulas: () => rows.map((row) => `=${input.cell('item', row)}&"${dot}"&${input.cell('group', row)}`),
      expected: rows.map(label),
    },
    rate('lower', t('Likely from', '可能下限'), (count, all) => wilsonFormulas(count, all).lower),
    rate('upper', t('to', '可能上限'), (count, all) => wilsonFormulas(count, all).upper),
    rate('share', t('Share satisfied', '满意比例'), (count, all) => `${count}/${all}`),
  ]);
  const shares = items.map(({ share }) => share);
  const lowest = shares.indexOf(Math.min(...shares));
  const where = `MATCH(MIN(${table.column('share')}),${table.column('share')},0)`;
  const at = (id: string) => `INDEX(${table.column(id)},${where})`;
  const name = word(at('item'), label(lowest));
  const share = percent(at('share'), shares[lowest]);
  const [low, high] = [percent(at('lower'), items[lowest].lower), percent(at('upper'), items[lowest].upper)];
  sheet.say(
    language === 'en'
      ? live`Fewest are satisfied with “${name}”: ${share}, likely between ${low} and ${high}.`
      : live`满意比例最低的是“${name}”：${share}，可能在 ${low} 到 ${high} 之间。`,
  );
  const few = items.filter(({ response }) => response < leastResponse).length;
  const few30 = `COUNTIF(${counts.column('response')},"<${leastResponse}")`;
  const number = digits(few30, few);
  const all = digits(`ROWS(${counts.column('response')})`, items.length);
  const least = percent(`MIN(${counts.column('response')})`, Math.min(...items.map(({ response }) => response)));
  sheet.say(
    either(
      `${few30}>0`,
      few > 0,
      language === 'en'
        ? live`For ${number} of ${all} items fewer than 30% answered (lowest: ${least}); their shares may not stand for the others.`
        : live`${all} 个题项中有 ${number} 个回收率低于 30%（最低 ${least}），其比例未必有代表性。`,
      language === 'en'
        ? live`At least ${least} answered each of the ${all} items.`
        : live`${all} 个题项的回收率均不低于 ${least}。`,
    ),
  );
  sheet.mark(
    counts.column('response').replaceAll('$', ''),
    `=${counts.cell('response', 0).replaceAll('$', '')}<${leastResponse}`,
  );
  sheet.chart({
    name: 'coop_acceptance',
    kind: 'bar',
    title: t('Share satisfied by item', '各题项满意比例'),
    series: [columnSeries(table, 'item', 'share', t('Share satisfied', '满意比例'), colours.first)],
    valueAxis: { min: 0, max: 1 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'ranges', range: table.span('item', 'upper', true), min: 0, max: 1, threshold: null },
  };
}
