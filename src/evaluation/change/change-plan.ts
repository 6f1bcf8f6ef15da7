import type { Language, Translate } from '../../locales';
import { absolute, rangeAddress } from '../address';
import { inLanguage } from '../analyses/columns';
import { digits, live, word, type LivePiece } from '../analyses/live-text';
import { chartRows, SheetDraft, type DraftColumn, type PlacedTable } from '../analyses/sheet-draft';
import { textIn } from '../analyses/analysis';
import type { Evaluation } from '../evaluation';
import { capitalised, colours, headerRow } from '../plan/appearance';
import { firstUnitRow, pointColumns, unitCellsOn, type Layout } from '../plan/layout';
import { freeSheetNames, freeTableName, objectNamesOf, type TakenNames } from '../plan/names';
import type { Plan } from '../plan/plan';
import { pointsSheet } from '../plan/points-sheet';
import { valuesSheet } from '../plan/values-sheet';
import { hasOpenGoalposts } from '../points';
import type { Result } from '../result';
import { cellIn, weightAbove, type EvaluationPlaces } from '../steps/places';
import type { StoredEvaluation } from '../stored';
import { dataWeightingOf } from '../weight-origins';
import type { Change } from './change-of';

export interface ComparedYears {
  readonly now: { readonly evaluation: Evaluation; readonly result: Result };
  readonly then: { readonly evaluation: Evaluation; readonly result: Result };
  readonly change: Change;
  /** What the years are called: 2022, or the name of a table. */
  readonly labels: { readonly then: string; readonly now: string };
}

export interface ChangePlanOptions {
  readonly stored: StoredEvaluation;
  readonly places: EvaluationPlaces;
  readonly t: Translate;
  readonly language: Language;
  readonly taken: TakenNames;
  readonly now: Date;
  readonly version: string;
}

/** Whether rows or columns were put before the cells that last year's formulas name. */
export const isMoved = ({ weights, points }: EvaluationPlaces): boolean =>
  weights.row !== headerRow || weights.column !== 0 || points.row !== firstUnitRow || points.column !== 1;

/** A name before Chinese words: a blank parts digits and letters from them. */
const spaced = (name: string): string => (/\p{Script=Han}$/u.test(name) ? name : `${name} `);

/** Last year's values and points by the weights and scales of the written evaluation, and the change, all live. */
export function changePlan(compared: ComparedYears, options: ChangePlanOptions): Plan {
  const { stored, places, t, language, taken } = options;
  const { then, labels } = compared;
  const words = inLanguage(language);
  const [values, points, change] = freeSheetNames(
    [
      `${t('sheets.values')} ${labels.then}`,
      `${t('sheets.points')} ${labels.then}`,
      words(`Change since ${labels.then}`, `较 ${spaced(labels.then)}变化`),
    ],
    taken.sheets,
  );
  const layout: Layout = {
    ...then,
    t,
    language,
    sheets: {
      evaluation: '',
      weights: places.weights.sheet,
      judgements: '',
      combined: '',
      values,
      points,
      ranking: '',
    },
    objects: objectNamesOf(stored.objects.evaluation),
  };
  const draft = new SheetDraft(`${stored.name}: ${change}`, captionOf(compared, options, points), 1);
  const scores = scoreTable(draft, compared, options, layout);
  movedTable(draft, compared, options, layout, scores);
  for (const note of notCompared(compared, options)) draft.note(note);
  draft.say(findingOf(compared, scores, language));
  const object = freeTableName('coop_change', taken);
  const record = {
    name: object,
    title: t('analyses.record'),
    headers: [t('sheets.head.key'), t('sheets.head.property'), t('sheets.head.value')],
    rows: [
      ['evaluation', t('robust.sheet.stamp.evaluation'), stored.objects.evaluation],
      ['then', words('Compared with', '对比期'), labels.then],
      ['written', t('sheets.property.written'), options.now.toISOString()],
      ['version', t('sheets.property.version'), options.version],
    ],
  };
  return {
    sheets: [valuesSheet(layout), pointsSheet(layout), draft.build(change, 'change', record)],
    // By these the sheets are known as written by CoopEval, and are not offered as data.
    names: [
      { name: `${object}_values`, refersTo: `=${unitCellsOn(layout, values, 0)}` },
      { name: `${object}_points`, refersTo: `=${unitCellsOn(layout, points, 0)}` },
    ],
    activate: change,
  };
}

/** What is held fixed, and where that rests on this year's data. */
function captionOf({ now, labels }: ComparedYears, { language }: ChangePlanOptions, points: string): string {
  const words = inLanguage(language);
  const { evaluation } = now;
  return [
    words(
      `Live, by the weights and the ends of the scales of ${labels.now}; ${labels.then} stands in “${points}”. Only units with a score in both. Points end at 0 and 100.`,
      `实时计算，权重与评分区间取自 ${labels.now}；${spaced(labels.then)}见“${points}”。只比较两期都有得分的对象。分值以 0 和 100 为界。`,
    ),
    ...(evaluation.indicators.some(hasOpenGoalposts)
      ? [
          words(
            `Ends that follow the data stay those of ${labels.now}.`,
            `随数据而定的区间端点固定为 ${spaced(labels.now)}的值。`,
          ),
        ]
      : []),
    ...(dataWeightingOf(evaluation.weights)
      ? [
          words(
            `Weights from the data stay those of ${labels.now}.`,
            `由数据得出的权重固定为 ${spaced(labels.now)}的值。`,
          ),
        ]
      : []),
  ].join(language === 'en' ? ' ' : '');
}

const mostBars = 30;

function scoreTable(
  draft: SheetDraft,
  { change, labels, now }: ComparedYears,
  { places, language }: ChangePlanOptions,
  layout: Layout,
): PlacedTable {
  const words = inLanguage(language);
  const { units } = change;
  const at = pointColumns(layout);
  const thenCells = (column: number) => unitCellsOn(layout, layout.sheets.points, column);
  const eachRow = (formula: (cell: (id: string) => string, row: number) => string) => (table: PlacedTable) =>
    units.map((_, row) => `=${formula((id) => table.cell(id, row), row)}`);
  const ranked = (id: string) => (table: PlacedTable) =>
    units.map(
      (_, row) =>
        `=IF(ISNUMBER(${table.cell('change', row)}),RANK.AVG(${table.cell(id, row)},${table.column(id)},0),"")`,
    );
  const columns: DraftColumn[] = [
    {
      id: 'unit',
      header: capitalised(textIn(language, now.evaluation.unitWord)),
      formulas: eachRow((_, row) => cellIn(places.units, units[row].rowNow, 0)),
      expected: units.map(({ unit }) => unit),
    },
    {
      id: 'then',
      header: words(`Score ${labels.then}`, `${spaced(labels.then)}得分`),
      formulas: eachRow((cell) => `IFERROR(INDEX(${thenCells(at.score)},${cell('row')}),"")`),
      expected: units.map(({ then }) => then),
      numberFormat: '0.0',
    },
    {
      id: 'now',
      header: words(`Score ${labels.now}`, `${spaced(labels.now)}得分`),
      formulas: eachRow((_, row) => cellIn(places.scores, units[row].rowNow, 0)),
      expected: units.map(({ now }) => now),
      numberFormat: '0.0',
    },
    {
      id: 'change',
      header: words('Change', '变化'),
      formulas: eachRow(
        (cell) => `IF(ISNUMBER(${cell('then')})*ISNUMBER(${cell('now')}),ROUND(${cell('now')}-${cell('then')},9),"")`,
      ),
      expected: units.map(({ change }) => Number(change.toFixed(9))),
      numberFormat: '+0.0;-0.0;0.0',
    },
    {
      id: 'rankThen',
      header: words(`Rank ${labels.then}`, `${spaced(labels.then)}名次`),
      formulas: ranked('then'),
      expected: units.map(({ rankThen }) => rankThen),
    },
    {
      id: 'rankNow',
      header: words(`Rank ${labels.now}`, `${spaced(labels.now)}名次`),
      formulas: ranked('now'),
      expected: units.map(({ rankNow }) => rankNow),
    },
    {
      id: 'row',
      header: words(`Row in ${labels.then}`, `${spaced(labels.then)}中的行`),
      formulas: eachRow((cell) => `IFERROR(XMATCH(${cell('unit')},${thenCells(at.unit)}),"")`),
      expected: units.map(({ rowThen }) => rowThen + 1),
    },
  ];
  const table = draft.table(words('Scores on fixed scales', '固定评分区间下的得分'), units.length, columns);
  const bars = Math.min(units.length, mostBars);
  const cells = (id: string) => `${table.cell(id, 0)}:${table.cell(id, bars - 1)}`.replaceAll('$', '');
  // The table below is wider: where this one is high enough, the chart stands beside it.
  const left = units.length >= chartRows ? columns.length + 1 : undefined;
  draft.chart(
    {
      name: 'coop_change_chart',
      kind: 'bar',
      title: words(`Score ${labels.then} and ${labels.now}`, `${spaced(labels.then)}与 ${spaced(labels.now)}得分`),
      series: [
        { name: labels.then, values: cells('then'), categories: cells('unit'), color: colours.reference },
        { name: labels.now, values: cells('now'), categories: cells('unit'), color: colours.first },
      ],
      valueAxis: { min: 0, max: 100 },
    },
    left,
  );
  return table;
}

/** Weight × change of the points of each indicator, and which of them moved the unit most. */
function movedTable(
  draft: SheetDraft,
  { change, now }: ComparedYears,
  { places, language }: ChangePlanOptions,
  layout: Layout,
  scores: PlacedTable,
): void {
  const words = inLanguage(language);
  const { units } = change;
  const names = now.evaluation.indicators.map(({ name }) => textIn(language, name));
  const first = pointColumns(layout).indicator;
  const columns = names.map((header, at): DraftColumn => ({
    id: `indicator ${at}`,
    header,
    numberFormat: '+0.00;-0.00;0.00',
    expected: units.map(({ parts }) => (Number.isNaN(parts[at]) ? '' : parts[at])),
    formulas: () =>
      units.map(({ rowNow }, row) => {
        const own = cellIn(places.points, rowNow, at);
        const before = `INDEX(${unitCellsOn(layout, layout.sheets.points, first + at)},${scores.cell('row', row)})`;
        return `=IFERROR(IF(ISNUMBER(${own})*ISNUMBER(${before}),${weightAbove(places.points, at)}*(${own}-${before}),""),"")`;
      }),
  }));
  const last = `indicator ${names.length - 1}`;
  const sizes = (table: PlacedTable, row: number): string => {
    const cells = table.inRow('indicator 0', last, row);
    return `IF(ISNUMBER(${cells}),ABS(${cells}),0)`;
  };
  const largest = (table: PlacedTable, row: number, from: string): string =>
    `=IF(MAX(${sizes(table, row)})=0,"",INDEX(${from},MATCH(MAX(${sizes(table, row)}),${sizes(table, row)},0)))`;
  draft.table(words('What moved each score: weight × change of points', '变化来源：权重 × 分值变化'), units.length, [
    {
      id: 'unit',
      header: capitalised(textIn(language, now.evaluation.unitWord)),
      formulas: () => units.map((_, row) => `=${scores.cell('unit', row)}`),
      expected: units.map(({ unit }) => unit),
    },
    ...columns,
    {
      id: 'mover',
      header: words('Moved most by', '影响最大的指标'),
      formulas: (table) =>
        units.map((_, row) => largest(table, row, absolute(rangeAddress(table.row, 1, 1, names.length)))),
      expected: units.map(({ mover }) => (mover === null ? '' : names[mover])),
    },
    {
      id: 'amount',
      header: words('By', '影响值'),
      formulas: (table) => units.map((_, row) => largest(table, row, table.inRow('indicator 0', last, row))),
      expected: units.map(({ mover, parts }) => (mover === null ? '' : parts[mover])),
      numberFormat: '+0.00;-0.00;0.00',
    },
  ]);
}

/** Names as they are when the sheet is written; they do not follow the cells. */
function notCompared({ change, labels }: ComparedYears, { language, now }: ChangePlanOptions): string[] {
  const words = inLanguage(language);
  const date = now.toISOString().slice(0, 10);
  const told = (names: readonly string[], en: string, zh: string): string[] =>
    names.length === 0
      ? []
      : [words(`${en} (on ${date}): ${names.join(', ')}`, `${zh}（${date}）：${names.join('、')}`)];
  return [
    ...told(change.onlyNow, `Only in ${labels.now}`, `仅 ${spaced(labels.now)}有`),
    ...told(change.onlyThen, `Only in ${labels.then}`, `仅 ${spaced(labels.then)}有`),
    ...told(change.unscored, 'Without a score in one of the two', '其中一期没有得分'),
  ];
}

function findingOf({ change, labels }: ComparedYears, table: PlacedTable, language: Language): LivePiece {
  const changes = change.units.map((unit) => unit.change);
  const cells = table.column('change');
  const rose = changes.filter((one) => one > 0).length;
  const counted = digits(`COUNTIF(${cells},">0")`, rose);
  const all = digits(`COUNT(${cells})`, changes.length);
  const most = change.units[changes.indexOf(Math.max(...changes))]?.unit ?? '';
  const named = word(`INDEX(${table.column('unit')},MATCH(MAX(${cells}),${cells},0))`, most);
  const by = digits(`MAX(${cells})`, Math.max(...changes), 1);
  const since = labels.then;
  return language === 'en'
    ? live`${counted} of ${all} score higher than in ${plain(since)}; the largest change upwards is ${named}’s (${by}).`
    : live`${all} 个对象中有 ${counted} 个得分高于 ${plain(since)}；升幅最大的是${named}（${by} 分）。`;
}

const plain = (text: string): LivePiece => word(`"${text.replaceAll('"', '""')}"`, text);
