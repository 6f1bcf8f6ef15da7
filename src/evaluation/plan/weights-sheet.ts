import { cellAddress, onSheet, rangeAddress } from '../address';
import { columnText } from '../column-text';
import { givenGoalposts, goalpostsOf, hasGoalposts, hasOpenGoalposts } from '../points';
import type { IndicatorInUse, ValueBeside } from '../evaluation';
import {
  frameFormats,
  headerFormat,
  headerRow,
  inputFormat,
  numberFormatFor,
  titleBlocks,
  widthFor,
} from './appearance';
import { classRow, textIn, unitCellsOn, weightColumns, weightTableCell, type Layout, type WeightKey } from './layout';
import type { ArrayFormula, Block, Format, PlannedSheet, Validation } from './plan';
import type { CellValue } from '../source';
import { weightSource } from './weight-formulas';

/** The table of weights, rules and goalposts; what the user may change is a cell in blue. */
export function weightsSheet(layout: Layout): PlannedSheet {
  const { evaluation, objects, sheets, t } = layout;
  const { keys } = weightColumns(layout);
  const headers = keys.map((key) => t(`sheets.head.${key}`));
  const rows = [
    ...evaluation.indicators.map((indicator, at) => keys.map((key) => cell(layout, indicator, at, key))),
    ...evaluation.beside.map((value) => keys.map((key) => cellBeside(layout, value, key))),
  ];
  const range = rangeAddress(headerRow, 0, rows.length + 1, keys.length);
  const isTyped = weightSource(layout) === null;
  const caption = t(isTyped ? 'sheets.caption.weights' : 'sheets.caption.weightsComputed');
  const grades = evaluation.grades !== null;
  return {
    name: sheets.weights,
    part: 'weights',
    live: !isTyped,
    size: { rows: rows.length, columns: keys.length },
    blocks: [
      ...titleBlocks(sheets.weights, caption),
      { at: cellAddress(headerRow, 0), values: [headers, ...rows] },
      ...classBlocks(layout),
    ],
    formulas: cellFormulas(layout),
    tables: [
      { name: objects.weights, range },
      ...(grades ? [{ name: objects.classes, range: classRange(layout) }] : []),
    ],
    formats: [...frameFormats(keys.length), ...weightFormats(layout)],
    widths: keys.map((key, at) =>
      widthOfColumn(
        key,
        headers[at],
        rows.map((row) => String(row[at])),
      ),
    ),
    freeze: { rows: headerRow + 1, columns: 2 },
    validations: validations(layout),
    conditionals: [],
    charts: [],
  };
}

const widthOfColumn = (key: WeightKey, header: string, texts: readonly string[]): number =>
  key === 'low' || key === 'high' || key === 'weight'
    ? widthFor([header], 11, 18)
    : widthFor([header, ...texts], 8, 100);

/** A constant of the table; "" where a formula follows. */
function cell(layout: Layout, indicator: IndicatorInUse, at: number, key: WeightKey): CellValue {
  const { evaluation, result, t } = layout;
  switch (key) {
    case 'code':
      return indicator.code;
    case 'indicator':
      return textIn(layout, indicator.name);
    case 'dimension':
      return textIn(layout, dimensionOf(layout, indicator).name);
    case 'direction':
      return t(`sheets.direction.${indicator.direction}`);
    case 'unit':
      return textIn(layout, indicator.unit);
    case 'rule':
      return t(`sheets.rule.${indicator.scoring.rule}`);
    case 'low':
    case 'high':
      return givenGoalposts(indicator)[key] ?? '';
    case 'weight':
      return weightSource(layout) ? '' : result.weights[at];
    case 'reason':
      return evaluation.weights.from === 'default'
        ? textIn(layout, dimensionOf(layout, indicator).reason)
        : t(`weighting.reason.${evaluation.weights.from}`);
    case 'scoringReason':
      return indicator.scoringReason ? textIn(layout, indicator.scoringReason) : '';
    case 'data':
      return columnText(indicator.data, evaluation.source.headers);
  }
}

/** Gates and values beside follow the indicators, so that the table says where everything comes from. */
function cellBeside(layout: Layout, value: ValueBeside, key: WeightKey): CellValue {
  switch (key) {
    case 'code':
      return value.code;
    case 'indicator':
      return textIn(layout, value.name);
    case 'unit':
      return textIn(layout, value.unit);
    case 'rule':
      return layout.t(`sheets.rule.${value.rule}`);
    case 'data':
      return columnText(value.data, layout.evaluation.source.headers);
    default:
      return '';
  }
}

const dimensionOf = ({ evaluation }: Layout, indicator: IndicatorInUse) =>
  evaluation.dimensions.find(({ code }) => code === indicator.dimension)!;

/** Goalposts that follow the data, and weights that are computed elsewhere. */
function cellFormulas(layout: Layout): ArrayFormula[] {
  const { evaluation, result, sheets } = layout;
  const source = weightSource(layout);
  return evaluation.indicators.flatMap((indicator, at) => {
    const ends = goalpostsOf(
      indicator,
      result.values.map((row) => row[at]),
    );
    const values = unitCellsOn(layout, sheets.values, 1 + at);
    const given = givenGoalposts(indicator);
    const formulas: ArrayFormula[] = (['low', 'high'] as const)
      .filter((end) => hasOpenGoalposts(indicator) && given[end] === null)
      .map((end) => ({
        at: weightTableCell(layout, at, end),
        formula: `=${(end === 'low') === (indicator.direction !== 'cost') ? 'MIN' : 'MAX'}(${values})`,
        rows: 1,
        columns: 1,
        expected: [[ends[end] ?? '']],
      }));
    if (!source) return formulas;
    const weight: ArrayFormula = {
      at: weightTableCell(layout, at, 'weight'),
      formula: `=${source(at)}`,
      rows: 1,
      columns: 1,
      expected: [[result.weights[at]]],
    };
    return [...formulas, weight];
  });
}

/** Classes stand below the weights: the label and the share of the ranking from which it is given. */
function classBlocks(layout: Layout): Block[] {
  const {
    evaluation: { grades },
    t,
  } = layout;
  if (!grades) return [];
  const rows = grades.labels.map((label, at) => [textIn(layout, label), grades.cutoffs[at] ?? 0]);
  return [
    {
      at: cellAddress(classRow(layout), 0),
      values: [[t('sheets.head.class'), t(`sheets.from.${grades.basis}`)], ...rows],
    },
    { at: cellAddress(classRow(layout), 3), values: [[textIn(layout, grades.reason)]] },
  ];
}

const classRange = (layout: Layout): string =>
  rangeAddress(classRow(layout), 0, 1 + (layout.evaluation.grades?.labels.length ?? 0), 2);

/** Cut-offs and labels as the ranking's formula names them. */
export function classCells(layout: Layout): { cutoffs: string; labels: string } {
  const count = layout.evaluation.grades?.labels.length ?? 0;
  const row = classRow(layout) + 1;
  return {
    cutoffs: onSheet(layout.sheets.weights, rangeAddress(row, 1, count - 1, 1)),
    labels: onSheet(layout.sheets.weights, rangeAddress(row, 0, count, 1)),
  };
}

/** Where the class at this place begins, as the sheet of points names it. */
export const cutoffCell = (layout: Layout, place: number): string =>
  onSheet(layout.sheets.weights, rangeAddress(classRow(layout) + 1 + place, 1, 1, 1));

/** Cells of the table that the user may type over: goalposts where the rule has them, and weights that are given. */
function inputs(layout: Layout): { goalposts: string[]; weights: string | null; cutoffs: string | null } {
  const { indicators, grades } = layout.evaluation;
  const weightColumn = weightColumns(layout).at('weight');
  return {
    goalposts: indicators.flatMap((indicator, at) =>
      hasGoalposts(indicator) ? [rangeAddress(headerRow + 1 + at, weightColumns(layout).at('low'), 1, 2)] : [],
    ),
    weights: weightSource(layout) ? null : rangeAddress(headerRow + 1, weightColumn, indicators.length, 1),
    cutoffs: grades && rangeAddress(classRow(layout) + 1, 1, grades.cutoffs.length, 1),
  };
}

function weightFormats(layout: Layout): Format[] {
  const { evaluation, result } = layout;
  const { at } = weightColumns(layout);
  const rows = evaluation.indicators.length;
  const { goalposts, weights, cutoffs } = inputs(layout);
  return [
    { range: rangeAddress(headerRow, at('low'), 1, 3), align: 'Right' },
    { range: rangeAddress(headerRow + 1, at('weight'), rows, 1), numberFormat: '0.00%_)_)' },
    ...evaluation.indicators.map((_, index) => ({
      range: rangeAddress(headerRow + 1 + index, at('low'), 1, 2),
      numberFormat: numberFormatFor(result.values.map((row) => row[index])),
    })),
    ...[...goalposts, ...(weights ? [weights] : []), ...(cutoffs ? [cutoffs] : [])].map(inputFormat),
    ...(evaluation.grades ? [headerFormat(classRow(layout), 2)] : []),
  ];
}

const largestGoalpost = 1e12;

function validations(layout: Layout): Validation[] {
  const { t } = layout;
  const { grades } = layout.evaluation;
  const { goalposts, weights, cutoffs } = inputs(layout);
  const wrong = (min: number, max: number | null) => ({
    title: t('sheets.input.wrongTitle'),
    message: max === null ? t('sheets.input.wrongFrom', { min }) : t('sheets.input.wrong', { min, max }),
  });
  const decimal = (range: string, min: number, max: number | null, prompt: Validation['prompt']): Validation => ({
    range,
    rule: { kind: 'decimal', min, max },
    prompt,
    error: wrong(min, max),
  });
  const goalpost = { title: t('sheets.input.goalpostTitle'), message: t('sheets.input.goalpost') };
  const weight = { title: t('sheets.input.weightTitle'), message: t('sheets.input.weight') };
  const cutoff = {
    title: t('sheets.input.cutoffTitle'),
    message: t(`sheets.cutoff.${grades?.basis ?? 'rank'}`),
  };
  return [
    ...goalposts.map((range) => decimal(range, -largestGoalpost, largestGoalpost, goalpost)),
    ...(weights ? [decimal(weights, 0, null, weight)] : []),
    ...(cutoffs ? [decimal(cutoffs, 0, grades?.basis === 'coordination' ? 1 : 100, cutoff)] : []),
  ];
}
