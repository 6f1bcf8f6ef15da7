import { cellAddress, onSheet, rangeAddress } from '../address';
import type { CellValue } from '../source';
import type { CombinedWeights } from '../weight-origins';
import { weightPartsOf } from '../weights';
import { frameFormats, headerRow, inputFormat, titleBlocks, widthFor } from './appearance';
import { combinedColumns as at, partCell, partLabelCell } from './combined-cells';
import { pointColumns, textIn, unitCellsOn, weightCells, type Layout } from './layout';
import type { ArrayFormula, PlannedSheet, Validation } from './plan';
import { dataWeightsFormula, elicitedFormula } from './weight-formulas';

const columns = Object.keys(at).length;

/** Weights that people give, weights from the data, and what comes of the two, each in a column. */
export function combinedSheet(layout: Layout, choice: CombinedWeights): PlannedSheet {
  const { evaluation, result, sheets, t } = layout;
  const given = weightPartsOf(evaluation, result).given!;
  const headers = [
    t('sheets.head.code'),
    t('sheets.head.indicator'),
    t('weighting.given', { reason: t(`weighting.reason.${choice.given.from}`) }),
    t('weighting.fromData', { method: choice.data }),
    t('sheets.head.weight'),
  ];
  const elicited = elicitedFormula(layout);
  const rows = evaluation.indicators.map(({ code, name }, row): CellValue[] => [
    code,
    textIn(layout, name),
    elicited ? '' : given[row],
  ]);
  const body = (column: number, width = 1) => rangeAddress(headerRow + 1, column, rows.length, width);
  const inputs = [
    ...(elicited ? [] : [body(at.given)]),
    ...(choice.combination === 'linear' ? [partCell(evaluation)] : []),
  ];
  return {
    name: sheets.combined,
    part: 'combined',
    live: true,
    size: { rows: rows.length, columns },
    blocks: [
      ...titleBlocks(sheets.combined, t(`weighting.combined.${choice.combination}`)),
      { at: cellAddress(headerRow, 0), values: [headers, ...rows.map((row) => [...row, '', ''])] },
      ...(choice.combination === 'linear'
        ? [{ at: partLabelCell(evaluation), values: [[t('weighting.part'), choice.part]] }]
        : []),
    ],
    formulas: formulas(layout, choice),
    tables: [],
    formats: [
      ...frameFormats(columns),
      { range: rangeAddress(headerRow, at.given, 1, 3), align: 'Right' },
      { range: body(at.given, 3), numberFormat: '0.00%' },
      { range: body(at.combined), bold: true },
      ...inputs.map(inputFormat),
      ...(choice.combination === 'linear' ? [{ range: partCell(evaluation), numberFormat: '0%' }] : []),
    ],
    widths: [8, widthFor([t('weighting.part'), ...rows.map(([, name]) => String(name))], 20), 18, 18, 18],
    freeze: { rows: headerRow + 1, columns: 2 },
    validations: validations(layout, choice),
    conditionals: [],
    charts: [],
  };
}

function formulas(layout: Layout, { data }: CombinedWeights): ArrayFormula[] {
  const { evaluation, result, sheets } = layout;
  const { given, fromData, weights } = weightPartsOf(evaluation, result);
  const rows = evaluation.indicators.length;
  const { indicator } = pointColumns(layout);
  const points = unitCellsOn(layout, sheets.points, indicator, rows);
  const inUse = onSheet(sheets.points, weightCells(indicator, rows));
  const column = (place: number, formula: string, shown: readonly number[]): ArrayFormula => ({
    at: cellAddress(headerRow + 1, place),
    formula,
    rows,
    columns: 1,
    expected: shown.map((weight) => [weight]),
  });
  const elicited = elicitedFormula(layout);
  const byInterview = elicited
    ? given!.map((weight, indicator): ArrayFormula => ({
        at: cellAddress(headerRow + 1 + indicator, at.given),
        formula: `=${elicited(indicator)}`,
        rows: 1,
        columns: 1,
        expected: [[weight]],
      }))
    : [];
  return [
    ...byInterview,
    column(at.fromData, `=TRANSPOSE(${dataWeightsFormula(layout, data, points)})`, fromData!),
    column(at.combined, `=TRANSPOSE(${inUse})`, weights),
  ];
}

function validations(layout: Layout, { combination }: CombinedWeights): Validation[] {
  const { evaluation, t } = layout;
  const rows = evaluation.indicators.length;
  const weight: Validation = {
    range: rangeAddress(headerRow + 1, at.given, rows, 1),
    rule: { kind: 'decimal', min: 0, max: null },
    prompt: { title: t('sheets.input.weightTitle'), message: t('sheets.input.weight') },
    error: { title: t('sheets.input.wrongTitle'), message: t('sheets.input.wrongFrom', { min: 0 }) },
  };
  const part: Validation = {
    range: partCell(evaluation),
    rule: { kind: 'decimal', min: 0, max: 1 },
    prompt: { title: t('weighting.part'), message: t('weighting.partPrompt') },
    error: { title: t('sheets.input.wrongTitle'), message: t('sheets.input.wrong', { min: 0, max: 1 }) },
  };
  return [...(elicitedFormula(layout) ? [] : [weight]), ...(combination === 'linear' ? [part] : [])];
}
