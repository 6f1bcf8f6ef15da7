import { absolute, cellAddress, columnAddress, onSheet, rangeAddress } from '../address';
import { filledValuesOf, isTreated } from '../preparation';
import { blankIfMissing, firstUnitRow, type Layout } from './layout';
import type { ArrayFormula } from './plan';
import { onlyChosen } from './chosen-rows-formula';
import { valueColumns } from './value-columns';

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
