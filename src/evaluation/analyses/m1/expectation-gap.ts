import type { Language } from '../../../locales';
import { importancePerformance } from '../../../methods/agreement/importance-performance';
import { matrixOf } from '../../../methods/matrix';
import type { Text } from '../../../models/schema';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing } from '../analysis';
import { captionOf } from '../analysis-plan';
import { blank, both, exampleName, inLanguage, nameColumn, ratingColumn } from '../columns';
import type { InputTable } from '../input-table';
import type { Input, Inputs } from '../inputs';
import { digits, either, live, word, type LivePiece } from '../live-text';
import { SheetDraft, type PlacedTable } from '../sheet-draft';

interface Item {
  readonly id: string;
  readonly name: Text;
}

const universityItems: readonly Item[] = [
  { id: 'goal', name: both('Goal', '目标') },
  { id: 'funds', name: both('Funds', '经费') },
  { id: 'data', name: both('Data access', '数据获取') },
  { id: 'recognition', name: both('Recognition', '成果认可') },
  { id: 'relation', name: both('Relation', '合作关系') },
];
const enterpriseItems: readonly Item[] = [
  { id: 'use', name: both('Use of results', '成果使用') },
  { id: 'time', name: both('Timeliness', '及时性') },
  { id: 'cost', name: both('Cost', '成本') },
  { id: 'staff', name: both('Staff', '人员') },
  { id: 'relation', name: both('Relation', '合作关系') },
];
const parties = [
  { id: 'university', name: both('University', '高校方'), items: universityItems },
  { id: 'enterprise', name: both('Enterprise', '企业方'), items: enterpriseItems },
] as const;
type Party = (typeof parties)[number];

const expectedColumn = (item: Item) => `${item.id}-expected`;
const nowColumn = (item: Item) => `${item.id}-now`;

/** Expectations first and results after them, so that each is one range. */
const tableOf = ({ id, name, items }: Party, example: readonly (readonly number[])[]): InputTable => ({
  id: `${id}-expectations`,
  name: both(`${name.en}: expected and now`, `${name.zh}：预期与现状`),
  caption: both(
    'One row for each project, rated at signing and again now; a project without both ratings does not belong here.',
    '每个项目占一行，签约时与现在各评一次；缺少任一次评分的项目不列入。',
  ),
  leastRows: 3,
  columns: [
    nameColumn('project', both('Project', '项目'), both('Name or number of the project.', '项目名称或编号。')),
    ...items.map((item) =>
      ratingColumn(
        expectedColumn(item),
        both(`${item.name.en} expected`, `${item.name.zh}预期`),
        both('What was expected at signing, 1–5.', '签约时的预期，1–5。'),
      ),
    ),
    ...items.map((item) =>
      ratingColumn(
        nowColumn(item),
        both(`${item.name.en} now`, `${item.name.zh}现状`),
        both('How it turned out, 1–5.', '实际情况，1–5。'),
      ),
    ),
  ],
  example: example.map((ratings, at) => [exampleName(`project ${at + 1}`, `项目 ${at + 1}`), ...ratings]),
});

const inputs = [
  tableOf(parties[0], [
    [4, 5, 4, 4, 4, 4, 4, 3, 4, 5],
    [5, 4, 5, 4, 4, 4, 4, 4, 5, 4],
    [4, 4, 4, 3, 5, 4, 3, 3, 3, 4],
    [5, 5, 4, 4, 4, 5, 4, 2, 4, 4],
    [4, 4, 5, 4, 5, 3, 4, 3, 4, 5],
    [5, 4, 4, 5, 4, 4, 3, 3, 4, 4],
  ]),
  tableOf(parties[1], [
    [5, 4, 4, 4, 4, 3, 3, 3, 4, 4],
    [5, 5, 4, 4, 4, 4, 3, 4, 4, 5],
    [4, 4, 3, 4, 4, 2, 4, 3, 3, 4],
    [5, 4, 4, 5, 4, 4, 2, 3, 4, 4],
    [4, 5, 4, 4, 5, 3, 3, 4, 4, 4],
    [5, 4, 5, 4, 4, 4, 3, 4, 4, 3],
  ]),
];

export const expectationGap: Analysis = {
  id: 'expectation-gap',
  model: 'm1',
  name: both('Expected and achieved', '预期与结果'),
  question: both(
    'Where does the result fall short of what was expected at signing?',
    '与签约时的预期相比，哪里有落差？',
  ),
  limits: both(
    'A gap is a change of ratings, not its cause; with few projects small gaps may be chance (p).',
    '落差只是评分的变化，并非原因；项目少时，小的落差可能出于偶然（p 值）。',
  ),
  inputs,
  check: () => [],
  draw,
};

/** What the method finds for each item of a party. */
export const gapsOf = (input: Input, items: readonly Item[]) => {
  const rows = (column: (item: Item) => string) =>
    matrixOf(Array.from({ length: input.rows }, (_, row) => items.map((item) => input.number(column(item), row))));
  return importancePerformance(rows(expectedColumn), rows(nowColumn));
};

function draw(given: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const sheet = new SheetDraft(textIn(language, expectationGap.name), captionOf(expectationGap, given, language));
  const all = parties.flatMap((party) =>
    gapsOf(given[`${party.id}-expectations`], party.items).map((gap, at) => ({
      name: `${textIn(language, party.name)}${t(': ', '：')}${textIn(language, party.items[at].name)}`,
      ...gap,
    })),
  );
  const place = sheet.reserve(all.length);
  const tests = parties.map((party) => testTable(sheet, given[`${party.id}-expectations`], party, language));
  const cells = (column: string) =>
    tests.flatMap((table) => Array.from({ length: table.rows }, (_, row) => `=${table.cell(column, row)}`));
  const summary = place(t('Expected at signing and result now', '签约时预期与现在结果'), [
    { id: 'item', header: t('Party: item', '一方：项目'), values: all.map(({ name }) => name) },
    {
      id: 'expected',
      header: t('Expected', '预期'),
      formulas: () => cells('expected'),
      expected: all.map(({ importance }) => importance),
      numberFormat: '0.00',
    },
    {
      id: 'now',
      header: t('Now', '现状'),
      formulas: () => cells('now'),
      expected: all.map(({ performance }) => performance),
      numberFormat: '0.00',
    },
    {
      id: 'gap',
      header: t('Gap', '落差'),
      formulas: () => cells('gap'),
      expected: all.map(({ gap }) => gap),
      numberFormat: '+0.00;−0.00;0.00',
    },
    {
      id: 'p',
      header: t('p (paired t test)', 'p（配对 t 检验）'),
      formulas: () => cells('p'),
      expected: all.map(({ p }) => blank(p)),
      numberFormat: '0.000',
    },
  ]);
  say(sheet, summary, all, language);
  const pair = (column: string, name: string, color: string) => ({
    name,
    categories: summary.column('item'),
    values: summary.column(column),
    color,
  });
  sheet.chart({
    name: 'coop_expectation_gap',
    kind: 'bar',
    title: t('Expected at signing and result now', '签约时预期与现在结果'),
    series: [pair('expected', t('Expected', '预期'), colours.first), pair('now', t('Now', '现状'), colours.second)],
    valueAxis: { min: 0, max: 5 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'bars', range: summary.span('item', 'now', true), min: 1, max: 5, threshold: null },
  };
}

function testTable(sheet: SheetDraft, input: Input, { name, items }: Party, language: Language): PlacedTable {
  const t = inLanguage(language);
  const gaps = gapsOf(input, items);
  const stacked = (column: (item: Item) => string) =>
    `HSTACK(${items.map((item) => input.cells(column(item))).join(',')})`;
  return sheet.table(
    t(`${name.en}: paired test of each item (COOP.IPA)`, `${name.zh}：逐项配对检验（COOP.IPA）`),
    items.length,
    [
      { id: 'item', header: t('Item', '项目'), values: items.map((item) => textIn(language, item.name)) },
      {
        id: 'expected',
        header: t('Expected', '预期'),
        formula: () => `=COOP.IPA(${stacked(expectedColumn)},${stacked(nowColumn)})`,
        expected: gaps.map(({ importance }) => importance),
        numberFormat: '0.00',
      },
      {
        id: 'now',
        header: t('Now', '现状'),
        spilled: true,
        expected: gaps.map(({ performance }) => performance),
        numberFormat: '0.00',
      },
      {
        id: 'gap',
        header: t('Gap', '落差'),
        spilled: true,
        expected: gaps.map(({ gap }) => gap),
        numberFormat: '+0.00;−0.00;0.00',
      },
      {
        id: 't',
        header: 't',
        spilled: true,
        expected: gaps.map((gap) => blank(gap.t)),
        numberFormat: '0.00',
        align: 'Right',
      },
      {
        id: 'p',
        header: 'p',
        spilled: true,
        expected: gaps.map(({ p }) => blank(p)),
        numberFormat: '0.000',
        align: 'Right',
      },
      {
        id: 'quadrant',
        header: t('IPA quadrant', 'IPA 象限'),
        spilled: true,
        expected: gaps.map(({ quadrant }) => quadrant),
      },
    ],
  );
}

interface Gap {
  readonly name: string;
  readonly gap: number;
  readonly p: number;
}

/** The widest shortfall, then how many shortfalls are hardly chance. */
function say(sheet: SheetDraft, table: PlacedTable, all: readonly Gap[], language: Language): void {
  const gaps = table.column('gap');
  const worst = all.reduce((least, one) => (one.gap < least.gap ? one : least));
  const place = `MATCH(MIN(${gaps}),${gaps},0)`;
  const item = word(`INDEX(${table.column('item')},${place})`, worst.name);
  const points = digits(`-MIN(${gaps})`, -worst.gap, 2);
  const short =
    language === 'en'
      ? live`The result falls shortest for “${item}”: ${points} points below what was expected.`
      : live`“${item}”落差最大：比预期低 ${points} 分。`;
  const met: LivePiece = {
    formula: language === 'en' ? '"No item falls short of what was expected."' : '"没有一项低于预期。"',
    shown: language === 'en' ? 'No item falls short of what was expected.' : '没有一项低于预期。',
  };
  sheet.say(either(`MIN(${gaps})<0`, worst.gap < 0, short, met));
  const sure = all.filter(({ gap, p }) => gap < 0 && p < 0.05).length;
  const count = digits(`COUNTIFS(${gaps},"<0",${table.column('p')},"<0.05")`, sure);
  sheet.say(
    language === 'en'
      ? live`${count} of the shortfalls would hardly come about by chance (p below 0.05, paired t test).`
      : live`其中 ${count} 项落差不太可能出于偶然（配对 t 检验，p 小于 0.05）。`,
  );
}
