import { cellAddress, onSheet, rangeAddress } from '../address';
import { dimensionWeights } from '../evaluate';
import type { MethodCells } from '../methods/method';
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
import {
  blankIfMissing,
  firstUnitRow,
  membersSpan,
  pointColumns,
  scoreHeader,
  shownDimensions,
  subheaderRow,
  textIn,
  unitCells,
  unitCellsOn,
  weightCells,
  weightColumns,
  weightTableCell,
  type Layout,
} from './layout';
import type { ArrayFormula, Format, PlannedSheet } from './plan';
import { judgingFormulas, noteWidth, whereAdmitted } from './judging-formulas';
import { peerCells, peerFormats, peerFormulas, peerHeaders } from './peer-columns';
import { ratingFormula } from './rating-formula';
import { unitFormula } from './unit-formula';
import { computedWeights, directionCells } from './weight-formulas';

/** Points of each value by its rule, then dimensions, coverage, score and rank, all live. */
export function pointsSheet(layout: Layout): PlannedSheet {
  const { evaluation, result, sheets, t } = layout;
  const units = result.units.length;
  const at = pointColumns(layout);
  const method = methodOf(evaluation.method.id);
  const byValues = !method.inPoints && !evaluation.model;
  const headers = [
    capitalised(textIn(layout, evaluation.unitWord)),
    ...evaluation.indicators.map(({ name }) => textIn(layout, name)),
    ...shownDimensions(layout).map(({ name }) => textIn(layout, name)),
    t('sheets.head.coverage'),
    scoreHeader(layout),
    t('sheets.head.rank'),
    ...(result.coordination ? [t('sheets.head.coordination')] : []),
    ...(evaluation.grades ? [t('sheets.head.class')] : []),
    ...peerHeaders(layout),
    t('sheets.head.note'),
  ];
  const widths = [widthFor(result.units, 12, 30), ...headers.slice(1, -1).map(numberWidth), noteWidth];
  const caption = t(byValues ? 'sheets.caption.pointsOnly' : 'sheets.caption.points', {
    weights: sheets.weights,
    method: t(`methods.${method.id}.name`),
  });
  return {
    name: sheets.points,
    part: 'points',
    live: true,
    size: { rows: units, columns: headers.length },
    blocks: [
      ...titleBlocks(sheets.points, caption),
      {
        at: cellAddress(headerRow, 0),
        values: [headers, [t('sheets.head.weight')]].map((row) => padded(row, headers)),
      },
    ],
    formulas: [
      unitNamesFormula(layout),
      ...weightFormulas(layout),
      ...indicatorFormulas(layout),
      ...dimensionFormulas(layout),
      ...scoreFormulas(layout),
      ...peerFormulas(layout),
      ...judgingFormulas(layout),
    ],
    tables: [],
    formats: [...frameFormats(headers.length), headerHeight(headers, widths), ...pointFormats(layout)],
    widths,
    freeze: { rows: firstUnitRow, columns: 1 },
    validations: [],
    conditionals: [
      {
        kind: 'color-scale',
        range: rangeAddress(firstUnitRow, at.indicator, units, at.coverage - at.indicator),
        low: '#FFFFFF',
        high: colours.bar,
        min: 0,
        max: 100,
      },
    ],
    charts: [],
  };
}

const padded = (row: readonly string[], headers: readonly string[]): string[] =>
  headers.map((_, column) => row[column] ?? '');

function unitNamesFormula(layout: Layout): ArrayFormula {
  const cells = unitCellsOn(layout, layout.sheets.values, 0);
  const expected = layout.result.units.map((unit) => [unit]);
  return unitFormula(layout, 0, `=IF(${cells}="","",${cells})`, expected);
}

/** Weights in which the data has a part are computed here, so the table of weights can show them; others come from it. */
function weightFormulas(layout: Layout): ArrayFormula[] {
  const { evaluation, result, sheets } = layout;
  const at = pointColumns(layout);
  const count = evaluation.indicators.length;
  const column = weightColumns(layout).at('weight');
  const table = onSheet(sheets.weights, rangeAddress(headerRow + 1, column, count, 1));
  const computed = computedWeights(layout, unitCells(layout, at.indicator, count));
  const inUse: ArrayFormula = {
    at: cellAddress(subheaderRow, at.indicator),
    formula: `=${computed ?? `TRANSPOSE(${table})/SUM(${table})`}`,
    rows: 1,
    columns: count,
    expected: [result.weights],
  };
  const ofDimensions = dimensionWeights(evaluation, result.weights);
  const dimensions = shownDimensions(layout).map((dimension, index): ArrayFormula => {
    const { first, count } = membersSpan(layout, dimension);
    return {
      at: cellAddress(subheaderRow, at.dimension + index),
      formula: `=SUM(${weightCells(first, count)})`,
      rows: 1,
      columns: 1,
      expected: [[ofDimensions[index]]],
    };
  });
  return [inUse, ...dimensions];
}

function indicatorFormulas(layout: Layout): ArrayFormula[] {
  const { evaluation, result, sheets } = layout;
  const at = pointColumns(layout);
  return evaluation.indicators.map((indicator, index) => {
    const values = unitCellsOn(layout, sheets.values, 1 + index);
    const low = onSheet(sheets.weights, weightTableCell(layout, index, 'low'));
    const high = onSheet(sheets.weights, weightTableCell(layout, index, 'high'));
    const cells = { units: unitCells(layout, at.unit), values, low, high, peers: peerCells(layout) };
    const formula = `=${ratingFormula(indicator.scoring, cells)}`;
    const expected = result.points.map((row) => [blankIfMissing(row[index])]);
    return unitFormula(layout, 1 + index, formula, expected);
  });
}

function dimensionFormulas(layout: Layout): ArrayFormula[] {
  const at = pointColumns(layout);
  return shownDimensions(layout).map((dimension, index) => {
    const { first, count } = membersSpan(layout, dimension);
    const weights = weightCells(first, count);
    const mean = `COOP.AGGREGATE(${unitCells(layout, first, count)},${weights},"arithmetic",0)`;
    const expected = layout.result.dimensionPoints.map((row) => [blankIfMissing(row[index])]);
    const whole = weightCells(at.dimension + index, 1);
    return unitFormula(layout, at.dimension + index, `=IF(${whole}=0,"",${mean})`, expected);
  });
}

function scoreFormulas(layout: Layout): ArrayFormula[] {
  const { evaluation, result } = layout;
  const at = pointColumns(layout);
  const count = evaluation.indicators.length;
  const points = unitCells(layout, at.indicator, count);
  const weights = weightCells(at.indicator, count);
  const scores = unitCells(layout, at.score);
  const { id, option } = evaluation.method;
  const method = methodOf(id);
  return [
    unitFormula(
      layout,
      at.coverage,
      `=COOP.AGGREGATE(IF(ISNUMBER(${points}),1,0),${weights})`,
      result.coverage.map((share) => [share]),
    ),
    unitFormula(
      layout,
      at.score,
      `=${whereAdmitted(layout, method.formula(methodCells(layout), option))}`,
      result.scores.map((score) => [blankIfMissing(score)]),
    ),
    unitFormula(
      layout,
      at.rank,
      method.order === 'desc' ? `=COOP.RANK(${scores})` : `=COOP.RANK(${scores},"${method.order}")`,
      result.ranks.map((rank) => [blankIfMissing(rank)]),
    ),
  ];
}

/** A model's methods read its points; methods of own indicators read the values with their directions. */
function methodCells(layout: Layout): MethodCells {
  const { evaluation, sheets } = layout;
  const at = pointColumns(layout);
  const indicators = evaluation.indicators.length;
  const dimensions = shownDimensions(layout).length;
  const [first, parts] = dimensions > 0 ? [at.dimension, dimensions] : [at.indicator, indicators];
  return {
    ...(evaluation.model
      ? { table: whereAdmitted(layout, unitCells(layout, at.indicator, indicators)), directions: null }
      : { table: unitCellsOn(layout, sheets.values, 1, indicators), directions: directionCells(layout) }),
    weights: weightCells(at.indicator, indicators),
    dimensionPoints: unitCells(layout, first, parts),
    dimensionWeights: weightCells(first, parts),
    coverage: unitCells(layout, at.coverage),
  };
}

function pointFormats(layout: Layout): Format[] {
  const { evaluation, result } = layout;
  const at = pointColumns(layout);
  const units = result.units.length;
  const body = (column: number, columns: number) => rangeAddress(firstUnitRow, column, units, columns);
  const dimensions = shownDimensions(layout).length;
  const { digits } = methodOf(evaluation.method.id);
  return [
    { range: rangeAddress(headerRow, 1, 1, at.note - 1), align: 'Right' },
    { range: rangeAddress(subheaderRow, 0, 1, at.note + 1), color: colours.muted },
    { range: rangeAddress(subheaderRow, 1, 1, at.coverage - 1), numberFormat: '0.00%', align: 'Right' },
    { range: body(at.indicator, evaluation.indicators.length), numberFormat: '0.0' },
    ...(dimensions > 0 ? [{ range: body(at.dimension, dimensions), numberFormat: '0', bold: true }] : []),
    { range: body(at.coverage, 1), numberFormat: '0%', color: colours.muted },
    { range: body(at.score, 1), numberFormat: decimals(digits), bold: true },
    ...(result.coordination ? [{ range: body(at.coordination, 1), numberFormat: '0.000' }] : []),
    ...(evaluation.grades ? [{ range: body(at.grade, 1), align: 'Right' as const }] : []),
    ...peerFormats(layout, firstUnitRow, at.peer),
    { range: body(at.note, 1), color: colours.muted },
  ];
}
