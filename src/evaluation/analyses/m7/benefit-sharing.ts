import type { Language } from '../../../locales';
import { matrixOf } from '../../../methods/matrix';
import { correctedShapley } from '../../../methods/sharing/corrected-shapley';
import { nash } from '../../../methods/sharing/nash';
import { shapley } from '../../../methods/sharing/shapley';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing } from '../analysis';
import { captionOf } from '../analysis-plan';
import { choiceAt } from '../check-inputs';
import type { Inputs } from '../inputs';
import { digits, either, live, word } from '../live-text';
import { SheetDraft, type DraftColumn, type PlacedTable } from '../sheet-draft';
import { coalitions, parties, roles } from './benefit-inputs';
import { checkConsortium, consortiumOf, factors, hasPower, partners, splitsOf, type Consortium } from './consortium';

/** Weights of the model's dimensions B to E: a judgement of this project, to be replaced by an interview. */
const factorWeights = [0.3, 0.3, 0.2, 0.2];
const statutoryFloor = 0.5;
/** Above this many parties a coalition has too many splits for one formula. */
const mostSplitParties = 5;

const rules = ['equal', 'proportional', 'shapley', 'corrected', 'nash'] as const;
type Rule = (typeof rules)[number];

export const benefitSharing: Analysis = {
  id: 'benefit-sharing',
  model: 'm7',
  name: { en: 'Benefit sharing', zh: '利益分配' },
  question: {
    en: 'What is a fair share for each party, and where is there room to negotiate?',
    zh: '各方应得多少？谈判空间在哪里？',
  },
  limits: {
    en: 'It divides estimates: it is as good as what the coalitions are said to earn.',
    zh: '结果取决于各联盟收益的估计质量。',
  },
  inputs: [parties, coalitions],
  check: checkConsortium,
  draw,
};

interface Shares {
  readonly alone: readonly number[];
  readonly whole: number;
  readonly by: Readonly<Record<Rule, readonly number[]>>;
}

/** What each party gets by every rule. */
export function sharesOf(inputs: Inputs): Shares {
  const { players, worth } = consortiumOf(inputs);
  const { parties: given } = inputs;
  const whole = worth[worth.length - 1];
  const alone = players.map((_, player) => worth[1 << player]);
  const put = given.numbers('input');
  const all = put.reduce((sum, value) => sum + value, 0);
  const table = players.map((_, row) => factors.map((factor) => given.number(factor, row)));
  const powers = hasPower(given) ? given.numbers('power') : players.map(() => 1);
  const power = powers.reduce((sum, value) => sum + value, 0);
  return {
    alone,
    whole,
    by: {
      equal: players.map(() => whole / players.length),
      proportional: put.map((value) => (whole * value) / all),
      shapley: [...shapley(worth)],
      corrected: [...correctedShapley(worth, matrixOf(table), factorWeights).shares],
      nash: [
        ...nash(
          whole,
          alone,
          powers.map((value) => value / power),
        ).shares,
      ],
    },
  };
}

const words = {
  en: {
    shares: 'Shares by rule (10k yuan)',
    party: 'Party',
    from: 'Lowest',
    to: 'Highest',
    width: 'Room',
    alone: 'Alone',
    equal: 'Equal split',
    proportional: 'By input',
    shapley: 'Shapley',
    corrected: 'Corrected Shapley',
    nash: 'Nash',
    factor: 'Factor',
    factors: 'How much each factor corrects (a judgement of this project; type over it)',
    weight: 'Weight',
    factorNames: ['Input', 'Risk', 'Effort', 'Innovation'],
    coalitions: 'What each coalition gets beyond what it earns alone: below 0 it would rather leave',
    coalition: 'Coalition',
    worth: 'Earns alone',
    gain: 'Gain over its best split',
    floors: 'Statutory floors inside the university’s share (10k yuan)',
    floor: 'Floor',
    floorsNote:
      'Law on Promoting the Transformation of Scientific and Technological Achievements (2015), art. 45: without an agreed rule, inventors get at least 50% of net income from transfer or licence; main contributors at least 50% of that.',
    inventors: 'Inventors',
    main: 'Main contributors',
    rule: 'Rule',
    gets: 'University gets',
    toInventors: 'of it to inventors, at least',
    toMain: 'of that to main contributors, at least',
    rest: 'left to the university, at most',
    zone: 'Negotiation zone: lowest to highest share by the five rules',
  },
  'zh-CN': {
    shares: '各规则下的份额（万元）',
    party: '参与方',
    from: '最低',
    to: '最高',
    width: '空间',
    alone: '单独收益',
    equal: '均分',
    proportional: '按投入',
    shapley: 'Shapley 值',
    corrected: '修正 Shapley 值',
    nash: '纳什谈判',
    factor: '修正因素',
    factors: '各因素的修正权重（本项目的判断，可改写）',
    weight: '权重',
    factorNames: ['投入', '风险', '努力', '创新'],
    coalitions: '各联盟所得减去其单独收益：低于 0 时宁愿退出',
    coalition: '联盟',
    worth: '单独收益',
    gain: '比最优拆分多得',
    floors: '高校份额内的法定下限（万元）',
    floor: '下限',
    floorsNote:
      '《促进科技成果转化法》（2015）第四十五条：未作约定的，转让、许可净收入的奖励不低于 50%；其中主要贡献人员不低于奖励总额的 50%。',
    inventors: '科研人员',
    main: '主要贡献人员',
    rule: '规则',
    gets: '高校所得',
    toInventors: '其中奖励科研人员，至少',
    toMain: '其中主要贡献人员，至少',
    rest: '高校留存，至多',
    zone: '谈判空间：五种规则下的最低与最高份额',
  },
} as const;

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const w = words[language];
  const consortium = consortiumOf(inputs);
  const shares = sharesOf(inputs);
  const sheet = new SheetDraft(textIn(language, benefitSharing.name), captionOf(benefitSharing, inputs, language));
  const place = sheet.reserve(consortium.players.length);
  const weights = sheet.table(w.factors, factors.length, [
    { id: 'factor', header: w.factor, values: w.factorNames },
    { id: 'weight', header: w.weight, values: factorWeights, input: true, numberFormat: '0%' },
  ]);
  const placed = place(w.shares, shareColumns(inputs, consortium, shares, weights, language));
  const stability = stabilityTable(sheet, consortium, shares, inputs, placed, language);
  floorsTable(sheet, inputs, shares, placed, language);
  sayFinding(sheet, consortium, shares, placed, language);
  sayStability(sheet, consortium, shares, stability, language);
  sheet.chart({
    name: 'coop_negotiation_zone',
    kind: 'stacked-bar',
    title: w.zone,
    series: [
      {
        name: w.from,
        values: placed.column('from'),
        categories: placed.column('party'),
        color: colours.first,
        look: 'hidden',
      },
      { name: w.width, values: placed.column('width'), categories: placed.column('party'), color: colours.first },
    ],
    valueAxis: { min: 0 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'ranges', range: placed.span('party', 'to', true), min: 0, max: null, threshold: null },
  };
}

function shareColumns(
  inputs: Inputs,
  { players, rowOf }: Consortium,
  { alone, by }: Shares,
  weights: PlacedTable,
  language: Language,
): readonly DraftColumn[] {
  const w = words[language];
  const { parties: given, coalitions: listed } = inputs;
  const total = listed.cell('value', rowOf[rowOf.length - 1]);
  const game = `${given.cells('party')},${listed.cells('coalition')},${listed.cells('value')}`;
  const zone = players.map((_, row) => rules.map((rule) => by[rule][row]));
  const low = zone.map((values) => Math.min(...values));
  const high = zone.map((values) => Math.max(...values));
  const power = hasPower(given) ? `,${given.cells('power')}` : '';
  const numberFormat = '#,##0.0';
  const eachParty = (formula: (row: number) => string) => players.map((_, row) => formula(row));
  return [
    { id: 'party', header: w.party, formula: () => `=${given.cells('party')}`, expected: players },
    {
      id: 'from',
      header: w.from,
      formulas: (at) => eachParty((row) => `=MIN(${at.inRow('equal', 'nash', row)})`),
      expected: low,
      numberFormat,
    },
    {
      id: 'to',
      header: w.to,
      formulas: (at) => eachParty((row) => `=MAX(${at.inRow('equal', 'nash', row)})`),
      expected: high,
      numberFormat,
    },
    {
      id: 'width',
      header: w.width,
      formulas: (at) => eachParty((row) => `=${at.cell('to', row)}-${at.cell('from', row)}`),
      expected: high.map((value, row) => value - low[row]),
      numberFormat,
    },
    {
      id: 'alone',
      header: w.alone,
      formulas: () => eachParty((row) => `=${listed.cell('value', rowOf[1 << row])}`),
      expected: alone,
      numberFormat,
    },
    {
      id: 'equal',
      header: w.equal,
      formulas: () => eachParty(() => `=${total}/${players.length}`),
      expected: by.equal,
      numberFormat,
    },
    {
      id: 'proportional',
      header: w.proportional,
      formula: () => `=${total}*${given.cells('input')}/SUM(${given.cells('input')})`,
      expected: by.proportional,
      numberFormat,
    },
    {
      id: 'shapley',
      header: w.shapley,
      formula: () => `=COOP.SHAPLEY(${game})`,
      expected: by.shapley,
      numberFormat,
    },
    {
      id: 'corrected',
      header: w.corrected,
      formula: () =>
        `=COOP.SHAPLEY.CORRECTED(${game},HSTACK(${factors.map((factor) => given.cells(factor)).join(',')}),${weights.column('weight')})`,
      expected: by.corrected,
      numberFormat,
    },
    {
      id: 'nash',
      header: w.nash,
      formula: (at) => `=COOP.NASH(${total},${at.column('alone')}${power})`,
      expected: by.nash,
      numberFormat,
    },
  ];
}

/** For each coalition what its members get by a rule beyond what it earns alone, and below the worst by each rule. */
function stabilityTable(
  sheet: SheetDraft,
  { players, worth, rowOf }: Consortium,
  { by }: Shares,
  inputs: Inputs,
  shares: PlacedTable,
  language: Language,
): PlacedTable {
  const w = words[language];
  const listed = inputs.coalitions;
  const proper = Array.from({ length: worth.length - 2 }, (_, at) => at + 1);
  const numberFormat = '#,##0.0';
  const gain = (members: number) =>
    worth[members] - Math.max(...splitsOf(members).map(([one, other]) => worth[one] + worth[other]));
  const value = (members: number) => listed.cell('value', rowOf[members]);
  const splits = (members: number) =>
    splitsOf(members)
      .map(([one, other]) => `${value(one)}+${value(other)}`)
      .join(',');
  const hasSplits = players.length <= mostSplitParties;
  const table = sheet.table(w.coalitions, proper.length, [
    {
      id: 'coalition',
      header: w.coalition,
      formulas: () => proper.map((members) => `=${listed.cell('coalition', rowOf[members])}`),
      expected: proper.map((members) => listed.text('coalition', rowOf[members])),
    },
    {
      id: 'worth',
      header: w.worth,
      formulas: () => proper.map((members) => `=${value(members)}`),
      expected: proper.map((members) => worth[members]),
      numberFormat,
    },
    ...rules.map((rule): DraftColumn => ({
      id: rule,
      header: w[rule],
      formulas: (at) =>
        proper.map((members, row) => {
          const gets = partners(players, members).map((player) => shares.cell(rule, player));
          return `=ROUND(${gets.join('+')}-${at.cell('worth', row)},6)`;
        }),
      expected: proper.map((members) => excess(by[rule], worth, members, players)),
      numberFormat,
    })),
    ...(hasSplits
      ? [
          {
            id: 'gain',
            header: w.gain,
            formulas: (at: PlacedTable) =>
              proper.map((members, row) =>
                splits(members) === '' ? '=""' : `=${at.cell('worth', row)}-MAX(${splits(members)})`,
              ),
            expected: proper.map((members) => (splits(members) === '' ? '' : gain(members))),
            numberFormat,
            align: 'Right' as const,
          },
        ]
      : []),
  ]);
  const first = table.cell(rules[0], 0).replaceAll('$', '');
  sheet.mark(
    table.span(rules[0], hasSplits ? 'gain' : 'nash').replaceAll('$', ''),
    `=AND(ISNUMBER(${first}),${first}<0)`,
  );
  return table;
}

/** Rounded as the cell rounds, so that a share that is met exactly does not seem missed. */
function excess(shares: readonly number[], worth: Float64Array, members: number, players: readonly string[]): number {
  const gets = partners(players, members).reduce((sum, player) => sum + shares[player], 0);
  const rounded = Math.round((gets - worth[members]) * 1e6) / 1e6;
  return rounded === 0 ? 0 : rounded;
}

function floorsTable(sheet: SheetDraft, inputs: Inputs, { by }: Shares, shares: PlacedTable, language: Language): void {
  const w = words[language];
  const given = inputs.parties;
  const column = given.table.columns.find(({ id }) => id === 'role')!.content;
  const universities = given
    .texts('role')
    .flatMap((role, row) =>
      column.kind === 'choice' && roles[choiceAt(column.choices, role)] === 'university' ? [row] : [],
    );
  if (universities.length === 0) return;
  const floors = sheet.table(w.floors, 2, [
    { id: 'name', header: w.floor, values: [w.inventors, w.main] },
    { id: 'floor', header: w.weight, values: [statutoryFloor, statutoryFloor], input: true, numberFormat: '0%' },
  ]);
  sheet.note(w.floorsNote);
  const numberFormat = '#,##0.0';
  for (const row of universities) {
    const gets = rules.map((rule) => by[rule][row]);
    sheet.table(given.text('party', row), rules.length, [
      { id: 'rule', header: w.rule, values: rules.map((rule) => w[rule]) },
      {
        id: 'gets',
        header: w.gets,
        formulas: () => rules.map((rule) => `=${shares.cell(rule, row)}`),
        expected: gets,
        numberFormat,
      },
      {
        id: 'inventors',
        header: w.toInventors,
        formula: (at) => `=${at.column('gets')}*${floors.cell('floor', 0)}`,
        expected: gets.map((value) => value * statutoryFloor),
        numberFormat,
      },
      {
        id: 'main',
        header: w.toMain,
        formula: (at) => `=${at.column('inventors')}*${floors.cell('floor', 1)}`,
        expected: gets.map((value) => value * statutoryFloor * statutoryFloor),
        numberFormat,
      },
      {
        id: 'rest',
        header: w.rest,
        formula: (at) => `=${at.column('gets')}-${at.column('inventors')}`,
        expected: gets.map((value) => value * (1 - statutoryFloor)),
        numberFormat,
      },
    ]);
  }
}

/** For whom the rules differ most. */
function sayFinding(
  sheet: SheetDraft,
  { players }: Consortium,
  { by }: Shares,
  shares: PlacedTable,
  language: Language,
): void {
  const zone = players.map((_, row) => rules.map((rule) => by[rule][row]));
  const widths = zone.map((values) => Math.max(...values) - Math.min(...values));
  const widest = widths.indexOf(Math.max(...widths));
  const place = `MATCH(MAX(${shares.column('width')}),${shares.column('width')},0)`;
  const of = (id: string) => `INDEX(${shares.column(id)},${place})`;
  const party = word(of('party'), players[widest]);
  const low = digits(of('from'), Math.min(...zone[widest]), 1);
  const high = digits(of('to'), Math.max(...zone[widest]), 1);
  const fair = digits(of('shapley'), by.shapley[widest], 1);
  sheet.say(
    language === 'en'
      ? live`The rules differ most for ${party}: from ${low} to ${high}; by what it adds it would get ${fair}.`
      : live`各规则对${party}差异最大：${low} 至 ${high}；按其贡献应得 ${fair}。`,
  );
}

/** Whether the fair shares hold. */
function sayStability(
  sheet: SheetDraft,
  { players, worth }: Consortium,
  { by }: Shares,
  table: PlacedTable,
  language: Language,
): void {
  const column = table.column('shapley');
  const all = Array.from({ length: worth.length - 2 }, (_, at) => excess(by.shapley, worth, at + 1, players));
  const worst = Math.min(...all);
  const leaving = all.filter((value) => value < 0).length;
  const count = digits(`COUNTIF(${column},"<0")`, leaving);
  const missing = digits(`-MIN(${column})`, -worst, 1);
  const holds =
    language === 'en'
      ? live`Under the Shapley value no group would do better alone: the shares are in the core.`
      : live`按 Shapley 值分配，没有任何组合单独行动会更好：分配位于核心之内。`;
  const breaks =
    language === 'en'
      ? live`Under the Shapley value ${count} of the groups would do better alone, by up to ${missing}: the shares are not in the core.`
      : live`按 Shapley 值分配，有 ${count} 个组合单独行动会更好，最多可多得 ${missing}：分配不在核心之内。`;
  sheet.say(either(`MIN(${column})<0`, worst < 0, breaks, holds));
}
