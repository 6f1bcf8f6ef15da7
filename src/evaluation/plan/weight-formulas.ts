import { cellAddress, onSheet, rangeAddress } from '../address';
import { dataWeightingOf, givenWeightsOf, looksAtValues, type DataWeighting } from '../weight-origins';
import { headerRow } from './appearance';
import { combinedColumns, partCell } from './combined-cells';
import { elicitedWeight } from './judgement-cells';
import { subheaderRow, unitCellsOn, weightColumns, type Layout } from './layout';

/** The cells in the table of weights that say for each indicator which direction is better. */
export function directionCells(layout: Layout): string {
  const column = weightColumns(layout).at('direction');
  return onSheet(layout.sheets.weights, rangeAddress(headerRow + 1, column, layout.evaluation.indicators.length, 1));
}

/** A row of weights from the data; `points` are the cells of all units' points as the formula names them. */
export function dataWeightsFormula(layout: Layout, weighting: DataWeighting, points: string): string {
  if (!looksAtValues(weighting)) return `COOP.WEIGHTS(${points},"${weighting}")`;
  const values = unitCellsOn(layout, layout.sheets.values, 1, layout.evaluation.indicators.length);
  return `COOP.WEIGHTS(${values},"${weighting}",${directionCells(layout)})`;
}

/** The row of weights where the data has a part in them; null where people give them alone. `points` as above. */
export function computedWeights(layout: Layout, points: string): string | null {
  const { evaluation, sheets } = layout;
  const choice = evaluation.weights;
  const weighting = dataWeightingOf(choice);
  if (!weighting) return null;
  const fromData = dataWeightsFormula(layout, weighting, points);
  if (choice.from !== 'combined') return fromData;
  const given = onSheet(
    sheets.combined,
    rangeAddress(headerRow + 1, combinedColumns.given, evaluation.indicators.length, 1),
  );
  const part = choice.combination === 'linear' ? `,${onSheet(sheets.combined, partCell(evaluation))}` : '';
  return `COOP.WEIGHTS.COMBINE(TRANSPOSE(${given}),${fromData},"${choice.combination}"${part})`;
}

/** What computes the weight of an indicator, as a formula; null where weights are typed into their table. */
export function weightSource(layout: Layout): ((indicator: number) => string) | null {
  const { evaluation, sheets } = layout;
  if (dataWeightingOf(evaluation.weights)) return (at) => onSheet(sheets.points, cellAddress(subheaderRow, 1 + at));
  return elicitedFormula(layout);
}

/** What computes a weight from an interview; null where people give weights otherwise. */
export function elicitedFormula(layout: Layout): ((indicator: number) => string) | null {
  const given = givenWeightsOf(layout.evaluation.weights);
  return given?.from === 'ahp' || given?.from === 'bwm' ? elicitedWeight(layout) : null;
}
