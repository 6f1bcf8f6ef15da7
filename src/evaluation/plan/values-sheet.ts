import { isMissing } from '../../cells/value';
import { cellAddress, columnAddress, onSheet, rangeAddress } from '../address';
import type { ColumnFormula } from '../evaluation';
import { columnsOf, valuesOf } from '../values';
import {
  capitalised,
  colours,
  frameFormats,
  headerHeight,
  headerRow,
  numberFormatFor,
  numberWidth,
  titleBlocks,
  widthFor,
} from './appearance';
import { blankIfMissing, firstUnitRow, subheaderRow, textIn, type Layout } from './layout';
import { onlyChosen } from './chosen-rows-formula';
import type { ArrayFormula, PlannedSheet } from './plan';
import { preparedFormulas, valueColumns } from './prepared-formulas';

/** The values of the indicators, only by formulas over the user's cells, so that nothing is copied. */
export function valuesSheet(layout: Layout): PlannedSheet {
  const { evaluation, result, sheets, t } = layout;
  const { indicators, source } = evaluation;
  const units = result.units.length;
  const at = valueColumns(layout);
  const names = indicators.map(({ name }) => textIn(layout, name));
  const ofUnit = indicators.map(({ unit }) => textIn(layout, unit));
  const blocks = [at.scored, ...(at.prepared ? [at.raw] : []), ...(at.filled === null ? [] : [at.filled])];
  // The blocks stand side by side, with an empty column between them.
  const across = (cells: readonly string[]) => blocks.flatMap((_, block) => (block === 0 ? cells : ['', ...cells]));
  const headers = [capitalised(textIn(layout, evaluation.unitWord)), ...across(names)];
  const columns = headers.length;
  const widths = [widthFor(result.units, 12, 30), ...across(names).map(numberWidth)];
  const raw = valuesOf(evaluation);
  const formulas = indicators.map((indicator, index): ArrayFormula => ({
    at: cellAddress(firstUnitRow, at.raw + index),
    formula: valueFormula(layout, indicator.data),
    rows: units,
    columns: 1,
    expected: raw.map((row) => [blankIfMissing(row[index])]),
  }));
  return {
    name: sheets.values,
    part: 'values',
    live: true,
    size: { rows: units, columns },
    blocks: [
      ...titleBlocks(
        sheets.values,
        t(at.prepared ? 'sheets.caption.preparedValues' : 'sheets.caption.values', { sheet: source.sheet }),
      ),
      {
        at: cellAddress(headerRow, 0),
        values: [headers, ['', ...across(ofUnit)]],
      },
      ...(at.prepared ? [{ at: cellAddress(headerRow - 1, at.raw), values: [[t('sheets.rawValues')]] }] : []),
      ...(at.filled === null
        ? []
        : [{ at: cellAddress(headerRow - 1, at.filled), values: [[t('sheets.filledValues')]] }]),
    ],
    formulas: [unitFormula(layout), ...formulas, ...preparedFormulas(layout)],
    tables: [],
    formats: [
      ...frameFormats(columns),
      headerHeight(headers, widths),
      { range: rangeAddress(subheaderRow, 0, 1, columns), color: colours.muted, align: 'Right' },
      { range: rangeAddress(headerRow, 1, 1, columns - 1), align: 'Right' },
      ...blocks.flatMap((first) =>
        indicators.map((_, index) => ({
          range: rangeAddress(firstUnitRow, first + index, units, 1),
          numberFormat: numberFormatFor((first === at.raw ? raw : result.values).map((row) => row[index])),
        })),
      ),
      ...blocks
        .slice(1)
        .map((first) => ({ range: cellAddress(headerRow - 1, first), italic: true, color: colours.muted })),
    ],
    widths,
    freeze: { rows: firstUnitRow, columns: 1 },
    validations: [],
    conditionals: [],
    charts: [],
  };
}

/** Names of the units, or the numbers of their rows where no column names them. */
function unitFormula(layout: Layout): ArrayFormula {
  const {
    evaluation: { source, unitColumn },
    result,
  } = layout;
  const cells = onSheet(source.sheet, columnAddress(source, unitColumn ?? 0));
  return {
    at: cellAddress(firstUnitRow, 0),
    formula: `=${onlyChosen(layout, unitColumn === null ? `"#"&ROW(${cells})` : `IF(${cells}="","",${cells})`)}`,
    rows: result.units.length,
    columns: 1,
    expected: result.units.map((unit) => [unit]),
  };
}

function valueFormula(layout: Layout, data: ColumnFormula): string {
  const { source } = layout.evaluation;
  const cells = (column: number) => onSheet(source.sheet, columnAddress(source, column));
  const missing = columnsOf(data).flatMap((column) => missingTests(cells(column), textsFor(column)));
  const whole = missing.length === 1 ? missing[0] : missing.map((test) => `(${test})`).join('+') + '>0';
  return `=${onlyChosen(layout, `IF(${whole},"",${computation(data, cells)})`)}`;

  /** The ways in which this column says that a value is missing now, besides a blank cell. */
  function textsFor(column: number): string[] {
    const texts = source.rows.map((row) => row[column]).filter((cell) => typeof cell === 'string' && isMissing(cell));
    return [...new Set(texts as string[])].filter((text) => text !== '');
  }
}

const missingTests = (cells: string, texts: readonly string[]): string[] =>
  ['', ...texts].map((text) => `${cells}="${text}"`);

function computation({ sum, per, times }: ColumnFormula, cells: (column: number) => string): string {
  const total = sum.map(cells).join('+');
  const numerator = sum.length > 1 && (per !== null || times !== 1) ? `(${total})` : total;
  const multiplied = times === 1 ? numerator : `${times}*${numerator}`;
  return per === null ? multiplied : `${multiplied}/${cells(per)}`;
}
