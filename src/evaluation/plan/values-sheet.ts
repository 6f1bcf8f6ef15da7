import { isMissing } from '../../cells/value';
import { cellAddress, columnAddress, onSheet, rangeAddress } from '../address';
import type { ColumnFormula } from '../evaluation';
import { columnsOf } from '../values';
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
import type { ArrayFormula, PlannedSheet } from './plan';

/** The values of the indicators, only by formulas over the user's cells, so that nothing is copied. */
export function valuesSheet(layout: Layout): PlannedSheet {
  const { evaluation, result, sheets, t } = layout;
  const { indicators, source } = evaluation;
  const units = result.units.length;
  const columns = 1 + indicators.length;
  const names = indicators.map(({ name }) => textIn(layout, name));
  const headers = [capitalised(textIn(layout, evaluation.unitWord)), ...names];
  const widths = [widthFor(result.units, 12, 30), ...names.map(numberWidth)];
  const formulas = indicators.map((indicator, at): ArrayFormula => ({
    at: cellAddress(firstUnitRow, 1 + at),
    formula: valueFormula(layout, indicator.data),
    rows: units,
    columns: 1,
    expected: result.values.map((row) => [blankIfMissing(row[at])]),
  }));
  return {
    name: sheets.values,
    part: 'values',
    live: true,
    size: { rows: units, columns },
    blocks: [
      ...titleBlocks(sheets.values, t('sheets.caption.values', { sheet: source.sheet })),
      {
        at: cellAddress(headerRow, 0),
        values: [headers, ['', ...indicators.map(({ unit }) => textIn(layout, unit))]],
      },
    ],
    formulas: [unitFormula(layout), ...formulas],
    tables: [],
    formats: [
      ...frameFormats(columns),
      headerHeight(headers, widths),
      { range: rangeAddress(subheaderRow, 0, 1, columns), color: colours.muted, align: 'Right' },
      { range: rangeAddress(headerRow, 1, 1, indicators.length), align: 'Right' },
      ...indicators.map((_, at) => ({
        range: rangeAddress(firstUnitRow, 1 + at, units, 1),
        numberFormat: numberFormatFor(result.values.map((row) => row[at])),
      })),
    ],
    widths,
    freeze: { rows: firstUnitRow, columns: 1 },
    validations: [],
    conditionals: [],
    charts: [],
  };
}

/** Names of the units, or the numbers of their rows where no column names them. */
function unitFormula({ evaluation: { source, unitColumn }, result }: Layout): ArrayFormula {
  const cells = onSheet(source.sheet, columnAddress(source, unitColumn ?? 0));
  return {
    at: cellAddress(firstUnitRow, 0),
    formula: unitColumn === null ? `="#"&ROW(${cells})` : `=IF(${cells}="","",${cells})`,
    rows: result.units.length,
    columns: 1,
    expected: result.units.map((unit) => [unit]),
  };
}

function valueFormula({ evaluation: { source } }: Layout, data: ColumnFormula): string {
  const cells = (column: number) => onSheet(source.sheet, columnAddress(source, column));
  const missing = columnsOf(data).flatMap((column) => missingTests(cells(column), textsFor(column)));
  const whole = missing.length === 1 ? missing[0] : missing.map((test) => `(${test})`).join('+') + '>0';
  return `=IF(${whole},"",${computation(data, cells)})`;

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
