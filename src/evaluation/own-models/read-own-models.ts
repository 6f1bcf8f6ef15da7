import { modelIds } from '../../models/load';
import { idTaken, tableGone, wrongCell, type OwnPlace, type OwnProblem } from '../../models/own/problems';
import { readOwnModel, type OwnTables } from '../../models/own/read-model';
import type { OwnTable } from '../../models/own/read-rows';
import { properties, tableIds, type TableId } from '../../models/own/tables';
import type { Model, Text } from '../../models/schema';
import { cellAddress } from '../address';
import type { CellPlace } from '../findings';
import { ownModel } from '../stored';
import { isOwnModelTable, tableKey } from './names';

/** A table of an own model as the workbook has it, with the place of its first header. */
export interface PlacedTable extends OwnTable {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** An own model of this workbook: the model, or what is wrong with it and in which cell. */
export interface OwnModel {
  /** Name of its first table. */
  readonly table: string;
  readonly id: string;
  readonly name: Text;
  readonly model: Model | null;
  readonly problems: readonly { readonly place: CellPlace; readonly text: Text }[];
  /** The sheets that it stands on, the first one first. */
  readonly sheets: readonly string[];
}

/** Signs that names of tables and lines of other tables can hold. */
const possibleId = /^[\p{L}\p{N}_]+$/u;

/** Ids that mean something else. */
const otherIds: readonly string[] = [...modelIds, ownModel];

/** The own models of a workbook, from all its tables that belong to one. */
export function readOwnModels(tables: readonly PlacedTable[]): OwnModel[] {
  const ids: string[] = [...otherIds];
  return tables
    .filter(({ name }) => isOwnModelTable(name))
    .map((whole) => {
      const read = readOne(whole, tables, ids);
      ids.push(read.id.toLowerCase());
      return read;
    });
}

function readOne(whole: PlacedTable, tables: readonly PlacedTable[], takenIds: readonly string[]): OwnModel {
  const line = (key: string): number => whole.rows.findIndex((cells) => String(cells[0]).trim() === key);
  const cell = (key: string, column: number): string => String(whole.rows[line(key)]?.[column] ?? '').trim();
  const gone: OwnProblem[] = [];
  const parts = Object.fromEntries(
    tableIds.map((id) => {
      const name = cell(tableKey(id), valueColumn);
      const found = tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
      const place = { table: 'whole' as const, row: line(tableKey(id)), column: valueColumn };
      if (!found) gone.push({ place, text: tableGone(name || tableKey(id)) });
      return [id, found];
    }),
  ) as Record<TableId, PlacedTable | null>;
  const id = cell('id', valueColumn);
  const idPlace = { table: 'whole' as const, row: line('id'), column: valueColumn };
  const named: OwnProblem[] = takenIds.includes(id.toLowerCase())
    ? [{ place: idPlace, text: idTaken(id) }]
    : id !== '' && !possibleId.test(id)
      ? [{ place: idPlace, text: wrongCell(properties[0], id) }]
      : [];
  const reading = gone.length > 0 ? { model: null, problems: gone } : readOwnModel({ whole, parts } as OwnTables);
  const problems = [...named, ...reading.problems];
  const [en, zh] = [cell('name', valueColumn), cell('name', valueColumn + 1)];
  return {
    table: whole.name,
    id,
    name: { en: en || zh || whole.name, zh: zh || en || whole.name },
    model: problems.length > 0 ? null : reading.model,
    problems: problems.map(({ place, text }) => ({ place: placed(place, whole, parts), text })),
    sheets: [...new Set([whole, ...Object.values(parts)].flatMap((table) => (table ? [table.sheet] : [])))],
  };
}

/** Key, label, then the value. */
const valueColumn = 2;

function placed(
  { table, row, column }: OwnPlace,
  whole: PlacedTable,
  parts: Readonly<Record<TableId, PlacedTable | null>>,
): CellPlace {
  const { sheet, row: top, column: left } = (table === 'whole' ? null : parts[table]) ?? whole;
  return { sheet, address: cellAddress(top + 1 + row, left + column) };
}
