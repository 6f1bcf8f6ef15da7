import { setAt, valueAt, type OwnColumn } from './column';
import { valueIn, type OwnCell } from './content';
import type { Flat } from './flat';
import { columnGone, wrongCell, type OwnPlace, type OwnProblem } from './problems';
import { tableKinds, type TableId } from './tables';

/** A table as it stands in the workbook. */
export interface OwnTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly OwnCell[])[];
}

/** A cell that a column or a line was found in. */
export interface Located extends OwnPlace {
  readonly cell: OwnCell;
}

/** A row with what it says; `placeOf` leads from a path of its data to its cell. */
export interface ReadRow {
  readonly flat: Flat;
  readonly placeOf: (path: string) => OwnPlace;
}

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly OwnProblem[];
}

const spelled = (header: string): string => header.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The rows of a table that say anything; columns are found by their headers in either language. */
export function readRows(id: TableId, { headers, rows }: OwnTable): ReadRows {
  const { columns } = tableKinds[id];
  const present = headers.map(spelled);
  const at = new Map(
    columns.map(({ path, header }) => [
      path,
      present.findIndex((one) => one === spelled(header.en) || one === spelled(header.zh)),
    ]),
  );
  const gone = columns.filter((column) => at.get(column.path) === -1 && isNeeded(column));
  if (gone.length > 0) {
    const place = { table: id, row: -1, column: 0 };
    return { rows: [], problems: gone.map((column) => ({ place, text: columnGone(column) })) };
  }
  const read = rows.flatMap((cells, row) => {
    if (cells.every((cell) => String(cell).trim() === '')) return [];
    const locate = (path: string): Located => {
      const column = at.get(path) ?? -1;
      return { table: id, row, column: Math.max(column, 0), cell: cells[column] ?? '' };
    };
    return [readRow(columns, locate)];
  });
  return { rows: read.map(({ row }) => row), problems: read.flatMap(({ problems }) => problems) };
}

const isNeeded = ({ content, pair }: OwnColumn): boolean =>
  pair ? pair.otherwise === null : content.kind !== 'list' && !content.optional;

/** One row, or the first table as if it were one. */
export function readRow(
  columns: readonly OwnColumn[],
  locate: (path: string) => Located,
): { readonly row: ReadRow; readonly problems: readonly OwnProblem[] } {
  const flat: Flat = {};
  const problems: OwnProblem[] = [];
  for (const column of columns) {
    const { cell, ...place } = locate(column.path);
    const said = valueIn(column.content, cell);
    if (said === null) problems.push({ place, text: wrongCell(column, cell) });
    else setAt(flat, column.path, said.value);
  }
  for (const column of columns.filter(({ path, pair }) => pair && path === `${pair.path}.en`)) {
    const { path, otherwise } = column.pair!;
    const [en, zh] = ['en', 'zh'].map((language) => valueAt(flat, `${path}.${language}`) as string | undefined);
    if (en === undefined && zh === undefined && otherwise === null) {
      const { cell, ...place } = locate(column.path);
      problems.push({ place, text: wrongCell(column, cell) });
    }
    setAt(flat, path, { en: en ?? zh ?? otherwise?.en, zh: zh ?? en ?? otherwise?.zh });
  }
  return { row: { flat, placeOf: (path) => placeIn(columns, locate, path) }, problems };
}

/** The column whose path the asked one begins with, or begins; the first one for anything else. */
function placeIn(columns: readonly OwnColumn[], locate: (path: string) => Located, path: string): OwnPlace {
  const begins = (one: string, other: string) => one === other || one.startsWith(`${other}.`);
  const column =
    columns.find((one) => begins(path, one.path)) ?? columns.find((one) => begins(one.path, path)) ?? columns[0];
  const { cell: _, ...place } = locate(column.path);
  return place;
}
