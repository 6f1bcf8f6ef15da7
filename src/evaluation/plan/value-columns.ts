import { isPrepared, isTreated } from '../preparation';
import { unitCellsOn, type Layout } from './layout';

/** Columns of the sheet of values: what is scored, then what it is made from, where that differs, then values beside. */
export function valueColumns({ evaluation }: Pick<Layout, 'evaluation'>) {
  const count = evaluation.indicators.length;
  const isFilled = evaluation.preparation.missing !== 'leave';
  const isAnyTreated = evaluation.indicators.some((indicator) => isTreated(evaluation, indicator));
  const prepared = isPrepared(evaluation);
  /** One empty column stands between the blocks. */
  const raw = prepared ? count + 2 : 1;
  const filled = isFilled && isAnyTreated ? raw + count + 1 : null;
  const beside = (filled ?? raw) + count + (prepared ? 1 : 0);
  return { scored: 1, raw, filled, beside, count, prepared };
}

/** The column that reads a value from the user's cells or derives it, by its code. */
export function rawColumn(layout: Pick<Layout, 'evaluation'>, code: string): number {
  const { indicators, beside } = layout.evaluation;
  const at = valueColumns(layout);
  const indicator = indicators.findIndex((one) => one.code === code);
  return indicator >= 0 ? at.raw + indicator : at.beside + beside.findIndex((one) => one.code === code);
}

/** Its cells for all units, before anything is filled in or treated: gates and conditions ask what is known. */
export const valueCellsOf = (layout: Layout, code: string): string =>
  unitCellsOn(layout, layout.sheets.values, rawColumn(layout, code));
