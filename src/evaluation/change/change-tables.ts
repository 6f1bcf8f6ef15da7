import { absolute, rangeAddress } from '../address';
import { textIn } from '../analyses/analysis';
import { inLanguage } from '../analyses/columns';
import { chartRows, type DraftColumn, type PlacedTable, type SheetDraft } from '../analyses/sheet-draft';
import { capitalised, colours } from '../plan/appearance';
import { pointColumns, unitCellsOn, type Layout } from '../plan/layout';
import { cellIn, weightAbove } from '../steps/places';
import { spaced } from './change-sentences';
import type { ChangePlanOptions, ComparedYears } from './compared-years';

const mostBars = 30;

/** The scores of both years with their ranks, and the change. */
export function scoreTable(
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
export function movedTable(
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
