import { isMissing } from '../../cells/value';
import { columnAddress, onSheet, placeOf } from '../address';
import type { CellPlace } from '../findings';
import type { CellValue, Source } from '../source';
import type { InputTable } from './input-table';

/** The input tables of an analysis as they stand in the workbook, by their ids. */
export type Inputs = Readonly<Record<string, Input>>;

const spelled = (header: string): string => header.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

const isBlankRow = (row: readonly CellValue[]): boolean => row.every((cell) => isMissing(cell));

/** One input table: its columns found by their headers in either language, its rows without the blank ones below. */
export class Input {
  readonly source: Source;
  private readonly at: ReadonlyMap<string, number>;

  constructor(
    readonly table: InputTable,
    source: Source,
  ) {
    const last = source.rows.findLastIndex((row) => !isBlankRow(row));
    this.source = { ...source, rows: source.rows.slice(0, last + 1) };
    this.at = columnsIn(table, source);
  }

  get rows(): number {
    return this.source.rows.length;
  }

  has(column: string): boolean {
    return this.at.has(column);
  }

  value(column: string, row: number): CellValue {
    const at = this.at.get(column);
    return at === undefined ? '' : this.source.rows[row][at];
  }

  /** The text of a cell; a number that stands for a name counts as its digits. */
  text(column: string, row: number): string {
    return String(this.value(column, row)).trim();
  }

  /** NaN where nothing stands. */
  number(column: string, row: number): number {
    const value = this.value(column, row);
    return typeof value === 'number' ? value : NaN;
  }

  texts(column: string): string[] {
    return this.source.rows.map((_, row) => this.text(column, row));
  }

  numbers(column: string): number[] {
    return this.source.rows.map((_, row) => this.number(column, row));
  }

  /** All cells of a column as a formula on another sheet names them. */
  cells(column: string): string {
    return onSheet(this.source.sheet, columnAddress(this.source, this.column(column)));
  }

  cell(column: string, row: number): string {
    const { sheet, address } = this.place(column, row);
    return onSheet(sheet, address);
  }

  place(column: string, row: number): CellPlace {
    return placeOf(this.source, row, this.column(column));
  }

  private column(column: string): number {
    const at = this.at.get(column);
    if (at === undefined) throw new Error(`The table "${this.table.id}" has no column "${column}".`);
    return at;
  }
}

/** Index of each known column in the source, by the column's id. */
function columnsIn({ columns }: InputTable, { headers }: Source): ReadonlyMap<string, number> {
  const present = headers.map(spelled);
  return new Map(
    columns.flatMap(({ id, header }) => {
      const at = present.findIndex((one) => one === spelled(header.en) || one === spelled(header.zh));
      return at < 0 ? [] : [[id, at] as const];
    }),
  );
}

/** Whether a table has every column that the input needs. */
export const fits = (table: InputTable, source: Source): boolean => {
  const found = columnsIn(table, source);
  return table.columns.every(({ id, required }) => !required || found.has(id));
};

interface OfModel {
  readonly model: string;
}

/** The name of the Excel table that holds an input, such as "Data_M7_coalitions". */
export const inputTableName = ({ model }: OfModel, { id }: InputTable): string =>
  `Data_${model.toUpperCase()}_${id.replaceAll('-', '_')}`;

/** Whether a table carries the name of an input, perhaps with a number behind it. */
export const isNamedFor = (analysis: OfModel, table: InputTable, name: string | null): boolean =>
  name?.toLowerCase().replace(/_\d+$/, '') === inputTableName(analysis, table).toLowerCase();
