import { absolute, onSheet, rangeAddress } from '../address';
import type { Evaluation } from '../evaluation';
import { weightColumns } from '../plan/layout';

/** Cells that stand somewhere in the workbook. */
export interface CellRange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where the live ranges of a written evaluation stand now, wherever its sheets have moved. */
export interface EvaluationPlaces {
  readonly units: CellRange;
  readonly values: CellRange;
  readonly points: CellRange;
  /** Score and rank. */
  readonly scores: CellRange;
  /** The table of weights with its headers. */
  readonly weights: CellRange;
}

/** So many columns of a range, from the one at `column` on, as a formula on another sheet names them. */
export const columnsIn = ({ sheet, row, column: left, rows }: CellRange, column: number, columns = 1): string =>
  onSheet(sheet, absolute(rangeAddress(row, left + column, rows, columns)));

export const cellIn = ({ sheet, row: top, column: left }: CellRange, row: number, column: number): string =>
  onSheet(sheet, absolute(rangeAddress(top + row, left + column, 1, 1)));

/** The weight in effect stands in the row above the points. */
export const weightAbove = (points: CellRange, indicator: number): string => cellIn(points, -1, indicator);

/** The directions in the table of weights; a model's method reads points, which have none, but not all of its weights. */
export function directionsIn({ sheet, row, column }: CellRange, evaluation: Evaluation): string {
  const across = column + weightColumns({ evaluation }).at('direction');
  return onSheet(sheet, absolute(rangeAddress(row + 1, across, evaluation.indicators.length, 1)));
}
