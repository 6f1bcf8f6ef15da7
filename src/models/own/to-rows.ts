import type { Model } from '../schema';
import type { Text } from '../text';
import { valueAt, type OwnColumn } from './column';
import { cellOf, type OwnCell } from './content';
import { flatModel, type Flat } from './flat';
import { properties, tableIds, tableKinds, type TableId } from './tables';

/** A line of the first table: its key, and one value or a text in both languages. */
export interface OwnLine {
  readonly key: string;
  readonly column: OwnColumn;
  readonly cells: readonly OwnCell[];
}

export interface OwnRows {
  readonly lines: readonly OwnLine[];
  readonly parts: Readonly<Record<TableId, readonly (readonly OwnCell[])[]>>;
}

/** A model as the cells of its tables; words of choices in the given language. */
export function rowsOfModel(model: Model, language: keyof Text): OwnRows {
  const { whole, rows } = flatModel(model);
  const cell = (flat: Flat, { path, content }: OwnColumn) => cellOf(content, valueAt(flat, path), language);
  const parts = Object.fromEntries(
    tableIds.map((id) => [id, rows[id].map((flat) => tableKinds[id].columns.map((column) => cell(flat, column)))]),
  ) as unknown as OwnRows['parts'];
  return { lines: linesOf((column) => cell(whole, column)), parts };
}

/** Texts in both languages share a line. */
function linesOf(cell: (column: OwnColumn) => OwnCell): OwnLine[] {
  return properties.flatMap((column): OwnLine[] => {
    const { path } = column;
    if (path.endsWith('.zh')) return [];
    const chinese = properties.find((other) => other.path === path.replace(/\.en$/, '.zh') && other !== column);
    const key = path.replace(/\.en$/, '');
    return [{ key, column, cells: [cell(column), chinese ? cell(chinese) : ''] }];
  });
}
