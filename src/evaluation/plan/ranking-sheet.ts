import { cellAddress, rangeAddress } from '../address';
import { rankedRows } from '../ranked-rows';
import type { CellValue } from '../source';
import { methodOf } from '../methods/methods';
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
import { judgingFormulas, noteWidth } from './judging-formulas';
import {
  blankIfMissing,
  firstUnitRow,
  pointColumns,
  scoreHeader,
  shownDimensions,
  textIn,
  unitCellsOn,
  type Layout,
} from './layout';
import { peerFormats, peerHeaders, peerValues } from './peer-columns';
import type { ArrayFormula, PlannedChart, PlannedSheet } from './plan';

const firstRow = headerRow + 1;
/** A bar chart with more bars is not read. */
const mostBars = 40;
const [unitColumn, scoreColumn, classColumn] = [0, 1, 3];

/** The ranking, sorted by formulas: unit, score and rank always stand in the first three columns. */
export function rankingSheet(layout: Layout): PlannedSheet {
  const { evaluation, result, sheets, t } = layout;
  const units = result.units.length;
  const dimensions = shownDimensions(layout);
  const method = methodOf(evaluation.method.id);
  const coordinationColumn = evaluation.grades ? classColumn + 1 : classColumn;
  const firstDimension = coordinationColumn + (result.coordination ? 1 : 0);
  const peerColumn = firstDimension + dimensions.length;
  const noteColumn = peerColumn + peerHeaders(layout).length;
  const headers = [
    capitalised(textIn(layout, evaluation.unitWord)),
    scoreHeader(layout),
    t('sheets.head.rank'),
    ...(evaluation.grades ? [t('sheets.head.class')] : []),
    ...(result.coordination ? [t('sheets.head.coordination')] : []),
    ...dimensions.map(({ name }) => textIn(layout, name)),
    ...peerHeaders(layout),
    t('sheets.head.note'),
  ];
  const widths = [widthFor(result.units, 14, 30), 18, 9, ...headers.slice(3, -1).map(numberWidth), noteWidth];
  const body = (column: number, columns = 1) => rangeAddress(firstRow, column, units, columns);
  return {
    name: sheets.ranking,
    part: 'ranking',
    live: true,
    size: { rows: units, columns: headers.length },
    blocks: [
      ...titleBlocks(evaluation.name, rankingCaption(layout)),
      { at: cellAddress(headerRow, 0), values: [headers] },
      ...(evaluation.result === 'shares'
        ? [{ at: cellAddress(firstRow + units, unitColumn), values: [[t('sheets.head.together')]] }]
        : []),
    ],
    formulas: [...rankingFormulas(layout), ...sumOfShares(layout)],
    tables: [],
    formats: [
      ...frameFormats(headers.length),
      headerHeight(headers, widths),
      { range: rangeAddress(headerRow, 1, 1, headers.length - 2), align: 'Right' },
      { range: body(unitColumn), bold: true },
      { range: rangeAddress(firstRow, scoreColumn, units + 1, 1), numberFormat: decimals(method.digits) },
      ...(evaluation.result === 'shares'
        ? [
            {
              range: rangeAddress(firstRow + units, unitColumn, 1, headers.length),
              bold: true,
              fill: colours.headerFill,
            },
          ]
        : []),
      ...(evaluation.grades ? [{ range: body(classColumn), align: 'Right' as const }] : []),
      ...(result.coordination ? [{ range: body(coordinationColumn), numberFormat: '0.000' }] : []),
      ...peerFormats(layout, firstRow, peerColumn),
      { range: body(noteColumn), color: colours.muted },
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
function rankingCaption(layout: Layout): string {
  const { evaluation, t } = layout;
  const { profile } = evaluation;
  return [
    t('sheets.caption.ranking', { sheet: evaluation.source.sheet }),
    ...(methodOf(evaluation.method.id).order === 'asc' ? [t('sheets.caption.smallerBetter')] : []),
    ...(profile ? [t('sheets.caption.profile', { profile: textIn(layout, profile.name) })] : []),
  ].join(' ');
}

function rankingFormulas(layout: Layout): ArrayFormula[] {
  const { evaluation, result, sheets } = layout;
  const { grades } = evaluation;
  const { coordination } = result;
  const at = pointColumns(layout);
  const ranks = unitCellsOn(layout, sheets.points, at.rank);
  const order = rankedRows(result);
  const judged = new Map(judgingFormulas(layout).map(({ at: cell, expected }) => [cell, expected]));
  const judgedAt = (column: number) => (row: number) => judged.get(cellAddress(firstUnitRow, column))![row][0];
  const columns: [source: number, value: (row: number) => CellValue][] = [
    [at.unit, (row) => result.units[row]],
    [at.score, (row) => blankIfMissing(result.scores[row])],
    [at.rank, (row) => blankIfMissing(result.ranks[row])],
    ...(grades ? [[at.grade, judgedAt(at.grade)] as (typeof columns)[number]] : []),
    ...(coordination ? [[at.coordination, judgedAt(at.coordination)] as (typeof columns)[number]] : []),
    ...shownDimensions(layout).map((_, index): (typeof columns)[number] => [
      at.dimension + index,
      (row) => blankIfMissing(result.dimensionPoints[row][index]),
    ]),
    ...peerValues(layout),
    [at.note, judgedAt(at.note)],
  ];
  return columns.map(([source, value], place) => ({
    at: cellAddress(firstRow, place),
    formula: `=SORTBY(${unitCellsOn(layout, sheets.points, source)},${ranks},1)`,
    rows: order.length,
    columns: 1,
    expected: order.map((row) => [value(row)]),
  }));
}

/** Below the shares, what they come to together. */
function sumOfShares({ evaluation, result: { units, scores } }: Layout): ArrayFormula[] {
  if (evaluation.result !== 'shares') return [];
  const cells = rangeAddress(firstRow, scoreColumn, units.length, 1);
  const sum = scores.reduce<number>((total, score) => total + (score ?? 0), 0);
  const at = cellAddress(firstRow + units.length, scoreColumn);
  return [{ at, formula: `=SUM(${cells})`, rows: 1, columns: 1, expected: [[sum]] }];
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
