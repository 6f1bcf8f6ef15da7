import { absolute, cellAddress, columnAddress, onSheet, rangeAddress } from '../address';
import { filledValuesOf, isPrepared, isTreated } from '../preparation';
import { blankIfMissing, firstUnitRow, type Layout } from './layout';
import type { ArrayFormula } from './plan';
import { onlyChosen } from './chosen-rows-formula';

/** Columns of the sheet of values: what is scored, then what it is made from, where that differs. */
export function valueColumns({ evaluation }: Pick<Layout, 'evaluation'>) {
  const count = evaluation.indicators.length;
  const isFilled = evaluation.preparation.missing !== 'leave';
  const isAnyTreated = evaluation.indicators.some((indicator) => isTreated(evaluation, indicator));
  const prepared = isPrepared(evaluation);
  /** One empty column stands between the blocks. */
  const raw = prepared ? count + 2 : 1;
  const filled = isFilled && isAnyTreated ? raw + count + 1 : null;
  return { scored: 1, raw, filled, count, prepared };
}

/** Values filled and treated by formulas over those that stand beside them. */
export function preparedFormulas(layout: Layout): ArrayFormula[] {
  const { evaluation, result } = layout;
  const at = valueColumns(layout);
  if (!at.prepared) return [];
  const units = result.units.length;
  const block = (column: number, columns: number) => absolute(rangeAddress(firstUnitRow, column, units, columns));
  const scored = result.values.map((row) => row.map(blankIfMissing));
  const { missing } = evaluation.preparation;
  const imputed = (column: number, expected: ArrayFormula['expected']): ArrayFormula => ({
    at: cellAddress(firstUnitRow, column),
    formula: `=COOP.IMPUTE(${block(at.raw, at.count)},"${missing}"${groupsArgument(layout)})`,
    rows: units,
    columns: at.count,
    expected,
  });
  if (missing !== 'leave' && at.filled === null) return [imputed(at.scored, scored)];
  const from = at.filled ?? at.raw;
  const columns = evaluation.indicators.map((indicator, index): ArrayFormula => {
    const cells = block(from + index, 1);
    return {
      at: cellAddress(firstUnitRow, at.scored + index),
      formula: isTreated(evaluation, indicator) ? `=COOP.TREAT(${cells})` : `=IF(${cells}="","",${cells})`,
      rows: units,
      columns: 1,
      expected: scored.map((row) => [row[index]]),
    };
  });
  return at.filled === null
    ? columns
    : [
        imputed(
          at.filled,
          filledValuesOf(evaluation).map((row) => row.map(blankIfMissing)),
        ),
        ...columns,
      ];
}

function groupsArgument(layout: Layout): string {
  const { source, preparation } = layout.evaluation;
  if (preparation.groups === null) return '';
  const cells = onSheet(source.sheet, columnAddress(source, preparation.groups));
  return `,${onlyChosen(layout, cells)}`;
}
