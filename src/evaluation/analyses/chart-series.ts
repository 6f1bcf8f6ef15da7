import type { PlannedSeries } from '../plan/plan';
import type { PlacedTable } from './sheet-draft';

/** A column of a table as a series of a chart, with the names that stand in another of its columns. */
export const columnSeries = (
  table: PlacedTable,
  names: string,
  values: string,
  name: string,
  color: string,
): PlannedSeries => ({ name, categories: table.column(names), values: table.column(values), color });
