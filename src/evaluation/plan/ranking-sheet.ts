import { absolute, cellAddress, rangeAddress } from '../address';
import type { Grades } from '../../models/schema';
import { rankedRows } from '../ranked-rows';
import type { CellValue } from '../source';
import { methodOf } from '../methods/methods';
import { grade } from '../../methods/ranking/grade';
import {
  capitalised,
  colours,
  decimals,
  frameFormats,
  headerHeight,
  headerRow,
  numberWidth,
  titleBlocks,
  widthFor,
} from './appearance';
import { blankIfMissing, pointColumns, shownDimensions, textIn, unitCellsOn, type Layout } from './layout';
import type { ArrayFormula, PlannedChart, PlannedSheet } from './plan';
import { classCells } from './weights-sheet';

const firstRow = headerRow + 1;
/** A bar chart with more bars is not read. */
const mostBars = 40;
const [unitColumn, scoreColumn, rankColumn, classColumn] = [0, 1, 2, 3];

/** The ranking, sorted by formulas: unit, score and rank always stand in the first three columns. */
export function rankingSheet(layout: Layout): PlannedSheet {
  const { evaluation, result, sheets, t } = layout;
  const units = result.units.length;
  const dimensions = shownDimensions(layout);
  const firstDimension = evaluation.grades ? classColumn + 1 : classColumn;
  const method = methodOf(evaluation.method.id);
  const headers = [
    capitalised(textIn(layout, evaluation.unitWord)),
    t(`methods.${method.id}.score`),
    t('sheets.head.rank'),
    ...(evaluation.grades ? [t('sheets.head.class')] : []),
    ...dimensions.map(({ name }) => textIn(layout, name)),
  ];
  const widths = [widthFor(result.units, 14, 30), 18, 9, ...headers.slice(3).map(numberWidth)];
  const body = (column: number, columns = 1) => rangeAddress(firstRow, column, units, columns);
  return {
    name: sheets.ranking,
    part: 'ranking',
    live: true,
    size: { rows: units, columns: headers.length },
    blocks: [
      ...titleBlocks(evaluation.name, rankingCaption(layout)),
      { at: cellAddress(headerRow, 0), values: [headers] },
    ],
    formulas: rankingFormulas(layout, firstDimension),
    tables: [],
    formats: [
      ...frameFormats(headers.length),
      headerHeight(headers, widths),
      { range: rangeAddress(headerRow, 1, 1, headers.length - 1), align: 'Right' },
      { range: body(unitColumn), bold: true },
      { range: body(scoreColumn), numberFormat: decimals(method.digits) },
      ...(evaluation.grades ? [{ range: body(classColumn), align: 'Right' as const }] : []),
      ...(dimensions.length > 0 ? [{ range: body(firstDimension, dimensions.length), numberFormat: '0' }] : []),
    ],
    widths,
    freeze: { rows: firstRow, columns: 1 },
    validations: [],
    conditionals: [
      { kind: 'data-bar', range: body(scoreColumn), color: colours.bar, min: result.scale[0], max: result.scale[1] },
    ],
    charts: [rankingChart(layout, headers)],
  };
}

/** Where scores are better when smaller, the sheet says so. */
function rankingCaption({ evaluation, t }: Layout): string {
  const live = t('sheets.caption.ranking', { sheet: evaluation.source.sheet });
  return methodOf(evaluation.method.id).order === 'asc' ? `${live} ${t('sheets.caption.smallerBetter')}` : live;
}

function rankingFormulas(layout: Layout, firstDimension: number): ArrayFormula[] {
  const { evaluation, result, sheets } = layout;
  const { grades } = evaluation;
  const at = pointColumns(layout);
  const ranks = unitCellsOn(layout, sheets.points, at.rank);
  const order = rankedRows(result);
  const column = (place: number, formula: string, value: (row: number) => CellValue): ArrayFormula => ({
    at: cellAddress(firstRow, place),
    formula,
    rows: order.length,
    columns: 1,
    expected: order.map((row) => [value(row)]),
  });
  const sorted = (place: number, source: number, value: (row: number) => CellValue) =>
    column(place, `=SORTBY(${unitCellsOn(layout, sheets.points, source)},${ranks},1)`, value);
  return [
    sorted(unitColumn, at.unit, (row) => result.units[row]),
    sorted(scoreColumn, at.score, (row) => blankIfMissing(result.scores[row])),
    sorted(rankColumn, at.rank, (row) => blankIfMissing(result.ranks[row])),
    ...(grades ? [column(classColumn, classFormula(layout, grades), classes(layout, grades))] : []),
    ...shownDimensions(layout).map((_, index) =>
      sorted(firstDimension + index, at.dimension + index, (row) => blankIfMissing(result.dimensionPoints[row][index])),
    ),
  ];
}

/**
 * The class by the score, or by the share of the ranking in percent, counted from the last place to the middle of the
 * unit's own; none where too few units have a rank.
 */
function classFormula(layout: Layout, { basis, leastUnits }: Grades): string {
  const cells = (column: number) => absolute(rangeAddress(firstRow, column, layout.result.units.length, 1));
  const ranks = cells(rankColumn);
  const { cutoffs, labels } = classCells(layout);
  const share = `IF(${ranks}="","",100*(COUNT(${ranks})-${ranks}+0.5)/COUNT(${ranks}))`;
  const classes = `COOP.GRADE(${basis === 'points' ? cells(scoreColumn) : share},${cutoffs},${labels})`;
  return leastUnits > 1 ? `=IF(COUNT(${ranks})<${leastUnits},"",${classes})` : `=${classes}`;
}

function classes(layout: Layout, { basis, leastUnits, cutoffs, labels }: Grades): (row: number) => CellValue {
  const { ranks, scores } = layout.result;
  const count = ranks.filter((rank) => rank !== null).length;
  if (count < leastUnits) return () => '';
  const shares = ranks.map((rank) => (rank === null ? NaN : (100 * (count - rank + 0.5)) / count));
  const reached = grade(
    basis === 'points' ? scores.map((score) => score ?? NaN) : shares,
    cutoffs,
    labels.map((label) => textIn(layout, label)),
  );
  return (row) => reached[row] ?? '';
}

function rankingChart(layout: Layout, headers: readonly string[]): PlannedChart {
  const { evaluation, result, sheets, t } = layout;
  const units = result.units.length;
  const bars = Math.min(units, mostBars);
  const facts = { name: evaluation.name, score: headers[scoreColumn] };
  const left = headers.length + 1;
  return {
    name: `${layout.objects.ranking}_chart`,
    kind: 'bar',
    title: bars < units ? t('sheets.chartFirst', { ...facts, count: bars }) : t('sheets.chart', facts),
    series: [
      {
        name: `${headers[scoreColumn]} (${sheets.ranking})`,
        values: rangeAddress(firstRow, scoreColumn, bars, 1),
        categories: rangeAddress(firstRow, unitColumn, bars, 1),
        color: colours.first,
      },
    ],
    from: cellAddress(headerRow, left),
    // Each bar gets more than a row, so that every name fits beside its bar.
    to: cellAddress(firstRow + Math.max(14, Math.ceil(1.25 * bars) + 3), left + 9),
  };
}
