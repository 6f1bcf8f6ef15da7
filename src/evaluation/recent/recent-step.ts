import { changeLogTable } from '../fix/fix-plan';
import type { CellPlace } from '../findings';
import type { CellValue } from '../source';

export const recentKinds = ['evaluation', 'robustness', 'analysis', 'steps', 'change', 'fixes'] as const;
export type RecentKind = (typeof recentKinds)[number];

/** Something that was done in this workbook, as a table that CoopEval wrote tells it. */
export interface RecentStep {
  readonly kind: RecentKind;
  /** What its record calls it; for fixes how many cells the last of them changed. */
  readonly name: string;
  /** ISO 8601. */
  readonly time: string;
  readonly place: CellPlace;
}

/** A table by its name, with what stands below its headers. */
export interface RecordTable {
  readonly name: string;
  readonly place: CellPlace;
  readonly rows: readonly (readonly CellValue[])[];
}

const records: readonly { readonly table: RegExp; readonly kind: RecentKind }[] = [
  { table: /^coop_evaluation(_\d+)?$/i, kind: 'evaluation' },
  { table: /^coop_robustness(_\d+)?$/i, kind: 'robustness' },
  { table: /^coop_analysis(_\d+)?$/i, kind: 'analysis' },
  { table: /^coop_steps(_\d+)?$/i, kind: 'steps' },
  { table: /^coop_change(_\d+)?$/i, kind: 'change' },
];

const isChangeLog = (name: string): boolean => name.toLowerCase() === changeLogTable;

/** Whether a table tells of something that was done. */
export const tellsOfStep = (name: string): boolean =>
  isChangeLog(name) || records.some(({ table }) => table.test(name));

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** What was done lately, the newest first; a record without a time that can be read tells nothing. */
export function recentSteps(tables: readonly RecordTable[], most: number): RecentStep[] {
  const names = new Map(
    tables
      .filter(({ name }) => records[0].table.test(name))
      .map(({ name, rows }) => [name.toLowerCase(), valueOf(rows, 'name')]),
  );
  return tables
    .flatMap((table): RecentStep[] => {
      const { name, place, rows } = table;
      if (isChangeLog(name)) return lastFixes(table);
      const record = records.find((one) => one.table.test(name));
      const time = valueOf(rows, 'written') || valueOf(rows, 'time');
      if (!record || !moment.test(time)) return [];
      const own = valueOf(rows, 'name') || (names.get(valueOf(rows, 'evaluation').toLowerCase()) ?? '');
      return [{ kind: record.kind, name: own, time, place }];
    })
    .sort((one, other) => other.time.localeCompare(one.time))
    .slice(0, most);
}

const valueOf = (rows: RecordTable['rows'], key: string): string => {
  const row = rows.find(([first]) => String(first).trim() === key);
  return row ? String(row[2] ?? '').trim() : '';
};

/** The log grows downwards; lines of one moment are one step. */
function lastFixes({ rows, place }: RecordTable): RecentStep[] {
  const times = rows.map(([time]) => String(time)).filter((time) => moment.test(time));
  const last = times.at(-1);
  if (last === undefined) return [];
  return [{ kind: 'fixes', name: String(times.filter((time) => time === last).length), time: last, place }];
}
