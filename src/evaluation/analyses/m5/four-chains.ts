import type { Language } from '../../../locales';
import { matrixOf } from '../../../methods/matrix';
import { couplingCoordination } from '../../../methods/synergy/coupling';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { notice } from '../check-inputs';
import { both, exampleName, inLanguage, nameColumn, numberColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { digits, live, word } from '../live-text';
import { SheetDraft, type DraftColumn } from '../sheet-draft';
import { classAt, classScale } from './classes';

/** Paper 001 asks for the four chains to be joined (M5.E). */
const chains = [
  { id: 'education', name: both('Education chain', '教育链') },
  { id: 'talent', name: both('Talent chain', '人才链') },
  { id: 'industry', name: both('Industry chain', '产业链') },
  { id: 'innovation', name: both('Innovation chain', '创新链') },
] as const;
const pairs = chains.flatMap((one, at) => chains.slice(at + 1).map((other) => ({ one, other })));

const levels: InputTable = {
  id: 'chain-levels',
  name: both('Levels of the four chains', '四链水平'),
  caption: both(
    'One row for each year, oldest first: the level of each chain from 0 to 1 on goalposts that do not change (M5.E1–E4).',
    '每年占一行，由早到晚：各链按固定上下限折算的水平（0–1，M5.E1–E4）。',
  ),
  leastRows: 1,
  columns: [
    nameColumn('year', both('Year', '年份'), both('Year or period; each once.', '年份或时期，不重复。')),
    ...chains.map(({ id, name }) =>
      numberColumn(id, name, both('Mean level of its indicators, 0 to 1.', '该链各指标的平均水平，0–1。'), { max: 1 }),
    ),
  ],
  example: [
    [0.48, 0.36, 0.52, 0.28],
    [0.55, 0.38, 0.6, 0.31],
    [0.61, 0.42, 0.7, 0.33],
  ].map((row, at) => [exampleName(`year ${at + 1}`, `第 ${at + 1} 年`), ...row]),
};

export const fourChains: Analysis = {
  id: 'four-chains',
  model: 'm5',
  name: both('Four chains, pair by pair', '四链两两协调'),
  question: both('Which two of the four chains fit together least?', '四链中哪两条最不协调？'),
  limits: both(
    'It compares levels; whether graduates reach the firms is not in it. Levels rest on the chosen goalposts.',
    '比较的是水平，不反映毕业生是否真正进入企业；水平取决于所定的上下限。',
  ),
  inputs: [levels],
  check,
  draw,
};

function check({ 'chain-levels': input }: Inputs): readonly AnalysisFinding[] {
  return chains.flatMap(({ id, name }) =>
    input
      .numbers(id)
      .flatMap((level, row) =>
        level === 0
          ? [
              notice(
                both(
                  `The ${name.en.toLowerCase()} is at 0 here, so every pair with it has degree 0. Look whether the goalpost is right.`,
                  `此处${name.zh}为 0，与其相关的各对协调度均为 0。请核对上下限。`,
                ),
                input.place(id, row),
              ),
            ]
          : [],
      ),
  );
}

/** Coupling and coordination of each pair in a year, and of all four, in the modified form. */
export function chainsIn(input: Input, row: number) {
  const level = (id: string) => input.number(id, row);
  const degree = (values: readonly number[]) => {
    const result = couplingCoordination(
      matrixOf([[...values]]),
      values.map(() => 1 / values.length),
      'modified',
    );
    return { c: result.coupling[0], d: result.coordination[0] };
  };
  return {
    pairs: pairs.map(({ one, other }) => degree([level(one.id), level(other.id)])),
    all: degree(chains.map(({ id }) => level(id))),
  };
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const input = inputs['chain-levels'];
  const years = input.texts('year');
  const last = years.length - 1;
  const now = chainsIn(input, last);
  const before = chainsIn(input, 0);
  const short = ({ name }: (typeof chains)[number]) => textIn(language, name).replace(/ chain$/, '');
  const names = pairs.map(({ one, other }) => `${short(one)}–${short(other)}`);
  const sheet = new SheetDraft(textIn(language, fourChains.name), captionOf(fourChains, inputs, language));
  const place = sheet.reserve(pairs.length);
  const scale = classScale(sheet, language);
  const named = (degree: number) => textIn(language, scale.labels[classAt(degree)]);
  /** C or D (the first or third column) of some chains in a year. */
  const degree = (ids: readonly string[], row: number, column: 1 | 3) =>
    `INDEX(COOP.COUPLING(HSTACK(${ids.map((id) => input.cell(id, row)).join(',')}),,"modified"),1,${column})`;
  const column = (id: string, header: string, row: number, which: 1 | 3, expected: readonly number[]): DraftColumn => ({
    id,
    header,
    formulas: () => pairs.map(({ one, other }) => `=${degree([one.id, other.id], row, which)}`),
    expected,
    numberFormat: '0.000',
  });
  const table = place(t('Pairs of chains, modified form (Wang et al. 2021)', '两两协调度，修正形式（Wang 等 2021）'), [
    { id: 'pair', header: t('Chains', '链条对'), values: names },
    column(
      'before',
      t('D in the first year', '首年 D'),
      0,
      3,
      before.pairs.map(({ d }) => d),
    ),
    column(
      'now',
      t('D in the last year', '末年 D'),
      last,
      3,
      now.pairs.map(({ d }) => d),
    ),
    {
      id: 'change',
      header: t('Change', '变化'),
      formula: (at) => `=${at.column('now')}-${at.column('before')}`,
      expected: now.pairs.map(({ d }, at) => d - before.pairs[at].d),
      numberFormat: '+0.000;−0.000;0.000',
    },
    column(
      'coupling',
      t('Coupling C, last year', '末年耦合度 C'),
      last,
      1,
      now.pairs.map(({ c }) => c),
    ),
    {
      id: 'class',
      header: t('Class', '等级'),
      formulas: (at) => pairs.map((_, row) => `=${scale.classOf(at.cell('now', row))}`),
      expected: now.pairs.map(({ d }) => named(d)),
    },
  ]);
  const all = years.map((_, row) => chainsIn(input, row).all);
  const ids = chains.map(({ id }) => id);
  const years4 = sheet.table(t('All four chains by year', '历年四链整体'), years.length, [
    { id: 'year', header: t('Year', '年份'), formula: () => `=${input.cells('year')}`, expected: years },
    {
      id: 'd',
      header: t('Coordination D', '协调度 D'),
      formulas: () => years.map((_, row) => `=${degree(ids, row, 3)}`),
      expected: all.map(({ d }) => d),
      numberFormat: '0.000',
    },
    {
      id: 'c',
      header: t('Coupling C', '耦合度 C'),
      formulas: () => years.map((_, row) => `=${degree(ids, row, 1)}`),
      expected: all.map(({ c }) => c),
      numberFormat: '0.000',
    },
  ]);
  const degrees = now.pairs.map(({ d }) => d);
  const weakest = degrees.indexOf(Math.min(...degrees));
  const where = `MATCH(MIN(${table.column('now')}),${table.column('now')},0)`;
  const pair = word(`INDEX(${table.column('pair')},${where})`, names[weakest]);
  const d = digits(`MIN(${table.column('now')})`, degrees[weakest], 3);
  const grade = word(`INDEX(${table.column('class')},${where})`, named(degrees[weakest]));
  const year = word(input.cell('year', last), years[last]);
  sheet.say(
    language === 'en'
      ? live`The weakest link in ${year} is ${pair}: D = ${d}, ${grade}.`
      : live`${year}最薄弱的一环是${pair}：D = ${d}，${grade}。`,
  );
  const [whole, first] = [digits(years4.cell('d', last), all[last].d, 3), digits(years4.cell('d', 0), all[0].d, 3)];
  sheet.say(
    language === 'en'
      ? live`All four together stand at D = ${whole}; in the first year it was ${first}.`
      : live`四链整体协调度 D = ${whole}，首年为 ${first}。`,
  );
  sheet.chart({
    name: 'coop_four_chains',
    kind: 'bar',
    title: t('Coordination D of each pair', '各对链条的协调度 D'),
    series: [
      { id: 'before', name: t('First year', '首年'), color: colours.second },
      { id: 'now', name: t('Last year', '末年'), color: colours.first },
    ].map(({ id, name, color }) => ({
      name,
      color,
      categories: table.column('pair'),
      values: table.column(id),
    })),
    valueAxis: { min: 0, max: 1 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: table.span('pair', 'now', true), min: 0, max: 1, threshold: null },
  };
}
