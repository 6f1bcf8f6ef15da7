import { problemsOfOwn } from '../rules/rules';
import { modelSchema, type Model } from '../schema';
import { both, type OwnColumn } from './column';
import type { OwnCell } from './content';
import { composedModel } from './composed';
import { placesIn } from './places';
import {
  brokenRule,
  dimensionEmpty,
  dimensionUnknown,
  lineGone,
  wrongCell,
  type OwnPlace,
  type OwnProblem,
} from './problems';
import { readRow, readRows, type Located, type OwnTable, type ReadRow, type ReadRows } from './read-rows';
import { properties, tableIds, tableKinds, type TableId } from './tables';

/** The tables of an own model; null where one is not there, which then holds nothing. */
export interface OwnTables {
  readonly whole: OwnTable;
  readonly parts: Readonly<Record<TableId, OwnTable | null>>;
}

/** The model, or what is wrong with it. */
export interface OwnReading {
  readonly model: Model | null;
  readonly problems: readonly OwnProblem[];
}

/** Reads a model from its tables and checks it with the schema and the rules of all models. */
export function readOwnModel({ whole, parts }: OwnTables): OwnReading {
  const first = readWhole(whole);
  const read = Object.fromEntries(
    tableIds.map((id) => [id, parts[id] ? readRows(id, parts[id]) : { rows: [], problems: [] }]),
  ) as unknown as Record<TableId, ReadRows>;
  const problems = [...first.problems, ...tableIds.flatMap((id) => read[id].problems), ...strayDimensions(read)];
  if (problems.length > 0) return { model: null, problems };
  const flats = Object.fromEntries(tableIds.map((id) => [id, read[id].rows.map(({ flat }) => flat)]));
  const data = composedModel({ whole: first.row.flat, rows: flats as Record<TableId, ReadRow['flat'][]> });
  return checked(data, placesIn(first.row, read), { whole, parts });
}

/** Reads the lines of the first table: key, label, value, and the Chinese text where there are two. */
function readWhole({ headers, rows }: OwnTable): { readonly row: ReadRow; readonly problems: readonly OwnProblem[] } {
  const lineOf = (path: string): { readonly row: number; readonly column: number } => {
    const key = path.replace(/\.(en|zh)$/, '');
    const row = rows.findIndex((cells) => String(cells[0]).trim() === key);
    return { row, column: path.endsWith('.zh') ? 3 : 2 };
  };
  const locate = (path: string): Located => {
    const { row, column } = lineOf(path);
    return { table: 'whole', row, column: row < 0 ? 0 : column, cell: rows[row]?.[column] ?? '' };
  };
  const gone = properties.filter(({ path }) => lineOf(path).row < 0 || headers.length < 4);
  const read = readRow(properties, locate);
  const place = { table: 'whole' as const, row: -1, column: 0 };
  return gone.length > 0 ? { row: read.row, problems: gone.map((line) => ({ place, text: lineGone(line) })) } : read;
}

/** Indicators of a dimension that there is not, and dimensions without indicators. */
function strayDimensions({ dimensions, indicators }: Record<TableId, ReadRows>): OwnProblem[] {
  const known = dimensions.rows.map(({ flat }) => String(flat.code));
  const used = new Set(indicators.rows.map(({ flat }) => String(flat.dimension)));
  return [
    ...indicators.rows.flatMap(({ flat, placeOf }) =>
      flat.dimension === undefined || known.includes(String(flat.dimension))
        ? []
        : [{ place: placeOf('dimension'), text: dimensionUnknown(String(flat.dimension), known) }],
    ),
    ...dimensions.rows.flatMap(({ flat, placeOf }) =>
      used.has(String(flat.code)) ? [] : [{ place: placeOf('code'), text: dimensionEmpty(String(flat.code)) }],
    ),
  ];
}

function checked(data: unknown, placeOf: (path: string) => OwnPlace, tables: OwnTables): OwnReading {
  const parsed = modelSchema.safeParse(data);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path }) => {
      const place = placeOf(path.join('.'));
      return { place, text: wrongCell(columnAt(place, tables), cellAt(place, tables)) };
    });
    return { model: null, problems: eachCellOnce(problems) };
  }
  const broken = problemsOfOwn(parsed.data).map(({ path, message }) => {
    const place = placeOf(path);
    return { place, text: brokenRule(message, columnAt(place, tables).meaning) };
  });
  return broken.length > 0 ? { model: null, problems: broken } : { model: parsed.data, problems: [] };
}

const tableAt = ({ table }: OwnPlace, { whole, parts }: OwnTables): OwnTable =>
  table === 'whole' ? whole : parts[table]!;

const cellAt = (place: OwnPlace, tables: OwnTables): OwnCell =>
  tableAt(place, tables).rows[place.row]?.[place.column] ?? '';

/** What the column or the line of a cell is for. */
function columnAt(place: OwnPlace, tables: OwnTables): OwnColumn {
  const { headers, rows } = tableAt(place, tables);
  const known = place.table === 'whole' ? properties : tableKinds[place.table].columns;
  const named = (column: OwnColumn): boolean =>
    place.table === 'whole'
      ? column.path.replace(/\.(en|zh)$/, '') === String(rows[place.row]?.[0]).trim()
      : [column.header.en, column.header.zh].includes(String(headers[place.column]).trim());
  return known.find(named) ?? { ...known[0], meaning: both('', '') };
}

/** One cell may break a schema in several ways; it is corrected once. */
const eachCellOnce = (problems: readonly OwnProblem[]): OwnProblem[] =>
  problems.filter(
    ({ place }, at) => problems.findIndex((other) => JSON.stringify(other.place) === JSON.stringify(place)) === at,
  );
