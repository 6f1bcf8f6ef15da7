import { cellAddress, rangeAddress } from '../address';
import type { Evaluation } from '../evaluation';
import { headerRow } from './appearance';

/** Columns of the sheet of combined weights. */
export const combinedColumns = { code: 0, indicator: 1, given: 2, fromData: 3, combined: 4 } as const;

const partRow = ({ indicators }: Evaluation): number => headerRow + indicators.length + 2;

/** Below the weights stands what the given ones count, and its label beside it. */
export const partLabelCell = (evaluation: Evaluation): string =>
  cellAddress(partRow(evaluation), combinedColumns.indicator);
export const partCell = (evaluation: Evaluation): string => cellAddress(partRow(evaluation), combinedColumns.given);

/** The weights and what the given ones count, without headers, as `readCombined` takes them. */
export const combinedRange = (evaluation: Evaluation): string =>
  rangeAddress(headerRow + 1, 0, partRow(evaluation) - headerRow, Object.keys(combinedColumns).length);
