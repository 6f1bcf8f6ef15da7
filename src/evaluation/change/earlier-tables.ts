import type { Evaluation } from '../evaluation';
import { spelling } from '../mapping/spelling';
import type { Source } from '../source';
import { unitNames } from '../values';
import { headersRead } from './last-year';

/** How far a table could be an earlier year of an evaluation. */
export interface EarlierTable {
  /** Headers that the evaluation reads and the table lacks. */
  readonly lacking: readonly string[];
  /** So many of the evaluation's units stand in it. */
  readonly shared: number;
}

/** Null for a table of something else: one that lacks half of what the evaluation reads, or has none of its units. */
export function asEarlierTable(evaluation: Evaluation, table: Source): EarlierTable | null {
  const headers = table.headers.map(spelling);
  const read = headersRead(evaluation);
  const lacking = read.filter((header) => !headers.includes(spelling(header)));
  if (2 * lacking.length >= read.length) return null;
  const shared = sharedUnits(evaluation, table, headers);
  return shared === 0 ? null : { lacking, shared };
}

/** Units are found by their names; without a column of names nothing says that a table is about others. */
function sharedUnits(evaluation: Evaluation, table: Source, headers: readonly string[]): number {
  const { source, unitColumn } = evaluation;
  if (unitColumn === null) return table.rows.length;
  const column = headers.indexOf(spelling(source.headers[unitColumn]));
  if (column === -1) return table.rows.length;
  const there = new Set(unitNames({ source: table, unitColumn: column }).map((name) => name.toLowerCase()));
  return unitNames(evaluation).filter((name) => name !== '' && there.has(name.toLowerCase())).length;
}

/** The most complete table first, then the one with the most of the units. */
export const byLikeness = (one: EarlierTable, other: EarlierTable): number =>
  one.lacking.length - other.lacking.length || other.shared - one.shared;
