import { isMissing } from '../../cells/value';
import { cellAddress, columnAddress, onSheet, rangeAddress } from '../address';
import type { ColumnFormula, Derivation } from '../evaluation';
import { columnsOf, isDerivation, readValues, valuesOf } from '../values';
import { expressionFormula } from './expression-formula';
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
import { preparedFormulas } from './prepared-formulas';
import { rawColumn, valueCellsOf, valueColumns } from './value-columns';

/** The values of the indicators, only by formulas over the user's cells, so that nothing is copied. */
export function valuesSheet(layout: Layout): PlannedSheet {
  const { evaluation, result, sheets, t } = layout;
  const { indicators, beside, source } = evaluation;
  const units = result.units.length;
  const at = valueColumns(layout);
  const names = indicators.map(({ name }) => textIn(layout, name));
  const ofUnit = indicators.map(({ unit }) => textIn(layout, unit));
  const blocks = [at.scored, ...(at.prepared ? [at.raw] : []), ...(at.filled === null ? [] : [at.filled])];
  // The blocks stand side by side, with an empty column between them; values beside follow.
  const across = (cells: readonly string[], cellsBeside: readonly string[]) => [
    ...blocks.flatMap((_, block) => (block === 0 ? cells : ['', ...cells])),
    ...(at.prepared && cellsBeside.length > 0 ? ['', ...cellsBeside] : cellsBeside),
  ];
  const namesAcross = across(
    names,
    beside.map(({ name }) => textIn(layout, name)),
  );
  const headers = [capitalised(textIn(layout, evaluation.unitWord)), ...namesAcross];
  const columns = headers.length;
  const widths = [widthFor(result.units, 12, 30), ...namesAcross.map(numberWidth)];
  const raw = valuesOf(evaluation);
  const read = readValues(evaluation);
  const formulas = [...indicators, ...beside].map(({ code, data }): ArrayFormula => ({
    at: cellAddress(firstUnitRow, rawColumn(layout, code)),
    formula: isDerivation(data) ? derivedFormula(layout, data) : valueFormula(layout, data),
    rows: units,
    columns: 1,
    expected: Array.from(read.get(code)!, (value) => [blankIfMissing(value)]),
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
        values: [
          headers,
          [
            '',
            ...across(
              ofUnit,
              beside.map(({ unit }) => textIn(layout, unit)),
            ),
          ],
        ],
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

const sourceCells = ({ evaluation: { source } }: Layout, column: number): string =>
  onSheet(source.sheet, columnAddress(source, column));

/** Over cells of this sheet, and over the user's for what only the derivation needs. */
function derivedFormula(layout: Layout, { expression, variables }: Derivation): string {
  const ofVariable = (column: number) => {
    const cells = sourceCells(layout, column);
    // A blank cell would come out of a selection of rows as zero.
    return onlyChosen(layout, `IF(${cells}="","",${cells})`);
  };
  return `=${expressionFormula(expression, (name) =>
    Object.hasOwn(variables, name) ? ofVariable(variables[name].sum[0]) : valueCellsOf(layout, name),
  )}`;
}

function valueFormula(layout: Layout, data: ColumnFormula): string {
  const { source } = layout.evaluation;
  const cells = (column: number) => sourceCells(layout, column);
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
