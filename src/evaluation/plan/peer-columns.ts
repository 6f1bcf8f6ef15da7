import { columnAddress, onSheet, rangeAddress } from '../address';
import { fewestPeers, peerGroups } from '../peers';
import type { CellValue } from '../source';
import { onlyChosen } from './chosen-rows-formula';
import { blankIfMissing, pointColumns, unitCells, type Layout } from './layout';
import type { ArrayFormula, Format } from './plan';
import { unitFormula } from './unit-formula';

/** The columns of peer groups: which one a unit is in, how many have a rank there, and its place among them. */
export const peerHeaders = ({ evaluation, t }: Layout): string[] =>
  evaluation.peers === null ? [] : [t('sheets.head.peer'), t('sheets.head.peerCount'), t('sheets.head.peerRank')];

/** Formats of the columns from this one on; a place that there is not stays blank where a spilled blank counts as 0. */
export function peerFormats(layout: Layout, row: number, first: number): Format[] {
  if (layout.evaluation.peers === null) return [];
  const units = layout.result.units.length;
  return [
    { range: rangeAddress(row, first, units, 1), align: 'Right' },
    { range: rangeAddress(row, first + 2, units, 1), numberFormat: 'General;General;;@' },
  ];
}

/** The peer group of each unit on the sheet of points; null where all are peers. */
export const peerCells = (layout: Layout): string | null =>
  layout.evaluation.peers === null ? null : unitCells(layout, pointColumns(layout).peer);

export function peerFormulas(layout: Layout): ArrayFormula[] {
  const { peers, source } = layout.evaluation;
  if (peers === null) return [];
  const cells = onlyChosen(layout, onSheet(source.sheet, columnAddress(source, peers)));
  const formulas = [
    `=IF(${cells}="","",${cells})`,
    `=${countOf(layout, '">0"')}`,
    `=IF(${ranksOf(layout)}="","",IF(${rankedPeers(layout)}<${fewestPeers},"",${placeAmongPeers(layout)}))`,
  ];
  return peerValues(layout).map(([column, value], index) =>
    unitFormula(
      layout,
      column,
      formulas[index],
      layout.result.units.map((_, row) => [value(row)]),
    ),
  );
}

/** What the columns show, by the column of the sheet of points. */
export function peerValues(layout: Layout): [column: number, value: (row: number) => CellValue][] {
  const groups = peerGroups(layout.evaluation);
  if (groups === null) return [];
  const { ranks, peerRanks } = layout.result;
  const at = pointColumns(layout);
  return [
    [at.peer, (row) => groups[row]],
    [at.peerCount, (row) => ranks.filter((rank, unit) => rank !== null && groups[unit] === groups[row]).length],
    [at.peerRank, (row) => blankIfMissing(peerRanks![row])],
  ];
}

const ranksOf = (layout: Layout): string => unitCells(layout, pointColumns(layout).rank);

/** How many units with a rank each unit's peer group has. */
export const rankedPeers = (layout: Layout): string =>
  layout.evaluation.peers === null ? `COUNT(${ranksOf(layout)})` : unitCells(layout, pointColumns(layout).peerCount);

/** Place inside the peer group, ties at their mean; the rank itself where all are peers. */
export function placeAmongPeers(layout: Layout): string {
  const ranks = ranksOf(layout);
  if (layout.evaluation.peers === null) return ranks;
  return `${countOf(layout, `"<"&${ranks}`)}+(${countOf(layout, ranks)}+1)/2`;
}

/** How many peers have a rank of which this holds. Ranks are exact in a criterion, as scores are not. */
function countOf(layout: Layout, criterion: string): string {
  const peers = unitCells(layout, pointColumns(layout).peer);
  return `COUNTIFS(${peers},"="&${peers},${ranksOf(layout)},${criterion})`;
}
