import { inLanguage, mean } from '../columns';
import type { DraftColumn, PlacedTable, SheetDraft } from '../sheet-draft';
import type { PeerSettings } from './peer-draws';
import type { PeerStudy } from './peer-study';
import { leastPeers } from './region-points';

/** Each region's rank with its interval, its class and its place among its peers. */
export function rankColumns(
  study: PeerStudy,
  { weights, classes }: PeerSettings,
  drawn: PlacedTable,
): readonly DraftColumn[] {
  const { input, used, names, all, groups, scores, place, low, high, inside, cutoffs, own, best, worst } = study;
  const t = inLanguage(study.language);
  /** Named with the cell that holds the formula: Univer does not follow a spilled cell when a heavy function answers late. */
  const placeOf = (row: number, column: number) => `INDEX(${drawn.span('place', 'first')},${row + 1},${column})-1`;
  const places = (id: string, header: string, column: number, expected: readonly number[]): DraftColumn => ({
    id,
    header,
    formulas: () => names.map((_, row) => `=${placeOf(row, column)}`),
    expected,
  });
  const cutoffCells = `${classes.cell('from', 0)}:${classes.cell('from', cutoffs.length - 1)}`;
  const label = (ranks: string) =>
    `COOP.GRADE(100*(${all}-${ranks}+0.5)/${all},${cutoffCells},${classes.column('class')})`;
  return [
    { id: 'region', header: t('Region', '地区'), formula: () => `=${input.cells('region')}`, expected: names },
    places('low', t('Best of 90%', '90% 区间最好'), 3, low),
    places('high', t('Worst of 90%', '90% 区间最差'), 4, high),
    places('place', t('Rank', '名次'), 1, place),
    {
      id: 'score',
      header: t('Score', '得分'),
      formula: () =>
        `=ROUND(COOP.AGGREGATE(HSTACK(${used.map(({ code }) => input.cells(code)).join(',')}),TRANSPOSE(${weights.column('weight')})),9)`,
      expected: scores,
      numberFormat: '0.0',
    },
    { id: 'class', header: t('Class', '等级'), formula: (at) => `=${label(at.column('place'))}`, expected: own },
    {
      id: 'classes',
      header: t('Class in the interval', '区间内等级'),
      formula: (at) => {
        const [top, bottom] = [label(at.column('low')), label(at.column('high'))];
        return `=IF(${top}=${bottom},${top},${top}&"–"&${bottom})`;
      },
      expected: best.map((one, row) => (one === worst[row] ? one : `${one}–${worst[row]}`)),
    },
    {
      id: 'group',
      header: t('Peer class', '同类'),
      formula: () =>
        input.has('group')
          ? `=IF(${input.cells('group')}="","${t('all', '全部')}",${input.cells('group')})`
          : `=IF(${input.cells('region')}="","","${t('all', '全部')}")`,
      expected: groups,
    },
    {
      id: 'inside',
      header: t('Rank among peers', '同类名次'),
      formulas: (at) =>
        names.map((_, row) => {
          const group = `${at.column('group')},${at.cell('group', row)}`;
          return `=IF(COUNTIF(${group})<${leastPeers},"",1+COUNTIFS(${group},${at.column('score')},">"&${at.cell('score', row)}))`;
        }),
      expected: inside.map((value) => (Number.isNaN(value) ? '' : value)),
      align: 'Right',
    },
  ];
}

/** A row for each peer class: how many, their mean score, who is first. */
export function groupTable(sheet: SheetDraft, study: PeerStudy, main: PlacedTable): PlacedTable {
  const { groups, names, scores } = study;
  const t = inLanguage(study.language);
  const kinds = [...new Set(groups)];
  const of = (group: string) => groups.flatMap((one, row) => (one === group ? [row] : []));
  const leader = (group: string) => {
    const rows = of(group);
    return names[rows.reduce((top, row) => (scores[row] > scores[top] ? row : top), rows[0])];
  };
  return sheet.table(t('Peer classes', '各类概况'), kinds.length, [
    {
      id: 'group',
      header: t('Peer class', '同类'),
      formula: () => `=UNIQUE(${main.column('group')})`,
      expected: kinds,
    },
    {
      id: 'regions',
      header: t('Regions', '地区数'),
      formulas: (at) => kinds.map((_, row) => `=COUNTIF(${main.column('group')},${at.cell('group', row)})`),
      expected: kinds.map((group) => of(group).length),
    },
    {
      id: 'mean',
      header: t('Mean score', '平均得分'),
      formulas: (at) =>
        kinds.map((_, row) => `=AVERAGEIFS(${main.column('score')},${main.column('group')},${at.cell('group', row)})`),
      expected: kinds.map((group) => mean(of(group).map((row) => scores[row]))),
      numberFormat: '0.0',
    },
    {
      id: 'first',
      header: t('First', '居首'),
      formulas: (at) =>
        kinds.map((_, row) => {
          const own = `IF(${main.column('group')}=${at.cell('group', row)},${main.column('score')},-1)`;
          return `=INDEX(${main.column('region')},MATCH(MAX(${own}),${own},0))`;
        }),
      expected: kinds.map(leader),
    },
  ]);
}

/** The intervals in the order of the ranks, as the chart shows them. */
export function sortedTable(sheet: SheetDraft, study: PeerStudy, main: PlacedTable): PlacedTable {
  const { scores, names, low, widths, all } = study;
  const t = inLanguage(study.language);
  const order = scores.map((_, row) => row).sort((one, other) => scores[other] - scores[one]);
  const column = (id: string, header: string, cells: string, values: readonly (string | number)[]): DraftColumn => ({
    id,
    header,
    formula: () => `=SORTBY(${cells},-${main.column('score')})`,
    expected: order.map((row) => values[row]),
  });
  return sheet.table(t('By rank, for the chart', '按名次排序，供图表使用'), all, [
    column('region', t('Region', '地区'), main.column('region'), names),
    column('low', t('Best of 90%', '90% 区间最好'), main.column('low'), low),
    column('width', t('Width', '区间宽度'), `${main.column('high')}-${main.column('low')}`, widths),
  ]);
}
