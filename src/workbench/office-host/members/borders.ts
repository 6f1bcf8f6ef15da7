import { BorderStyleTypes, BorderType } from '@univerjs/core';
import { SetBorderBasicCommand } from '@univerjs/sheets';
import { rangeOf } from '../../grid/address';
import type { Book } from '../../grid/book';
import { styleAt } from '../../grid/formats';
import type { BorderKey } from '../classes';
import { fail } from '../errors';
import type { Members } from '../member';

const edges: Readonly<Record<string, BorderType>> = {
  EdgeTop: BorderType.TOP,
  EdgeBottom: BorderType.BOTTOM,
  EdgeLeft: BorderType.LEFT,
  EdgeRight: BorderType.RIGHT,
  InsideHorizontal: BorderType.HORIZONTAL,
  InsideVertical: BorderType.VERTICAL,
};

/** Excel has a style and a weight, Univer one list of both. */
const lines: readonly [style: string, weight: string, line: BorderStyleTypes][] = [
  ['None', 'Thin', BorderStyleTypes.NONE],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

/** Where the line of an edge is kept: on the first cell that has it. */
function lineAt(book: Book, { area, edge }: BorderKey) {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const places: Record<string, [row: number, column: number, side: 't' | 'b' | 'l' | 'r']> = {
    EdgeTop: [area.row, area.column, 't'],
    EdgeBottom: [lastRow, area.column, 'b'],
    EdgeLeft: [area.row, area.column, 'l'],
    EdgeRight: [area.row, lastColumn, 'r'],
    InsideHorizontal: [area.row, area.column, 'b'],
    InsideVertical: [area.row, area.column, 'r'],
  };
  const [row, column, side] = places[edge]!;
  return styleAt(book, area.sheet, row, column).bd?.[side] ?? null;
}

interface BorderLook {
  style: string;
  weight: string;
  color: string;
}

function look(book: Book, key: BorderKey): BorderLook {
  const line = lineAt(book, key);
  const [style, weight] = lines.find(([, , one]) => one === (line?.s ?? BorderStyleTypes.NONE)) ?? [
    'Continuous',
    'Thin',
  ];
  return { style, weight, color: line?.cl?.rgb?.toUpperCase() ?? '#000000' };
}

function setLook(book: Book, key: BorderKey, change: Partial<BorderLook>): void {
  const before = look(book, key);
  const next = { ...before, ...change };
  // A colour or a weight draws a line where there was none.
  if (before.style === 'None' && change.style === undefined) next.style = 'Continuous';
  const line =
    lines.find(([style, weight]) => style === next.style && weight === next.weight) ??
    lines.find(([style]) => style === next.style) ??
    fail('NotImplemented', `Borders "${next.style}" are not part of the workbench.`, 'RangeBorder.style');
  book.execute(SetBorderBasicCommand.id, {
    unitId: book.id,
    subUnitId: key.area.sheet,
    ranges: [rangeOf(key.area)],
    value: { type: edges[key.edge], color: next.color, style: line[2] },
  });
}

export const borderCollectionMembers: Members<'RangeBorderCollection'> = {
  getItem: { is: 'RangeBorder', find: (area, edge) => (edge in edges ? { area, edge } : null) },
};

export const borderMembers = (book: Book): Members<'RangeBorder'> => ({
  sideIndex: { get: (key) => key.edge },
  style: {
    get: (key) => look(book, key).style as Excel.BorderLineStyle,
    set: (key, style) => setLook(book, key, { style }),
  },
  weight: {
    get: (key) => look(book, key).weight as Excel.BorderWeight,
    set: (key, weight) => setLook(book, key, { weight }),
  },
  color: { get: (key) => look(book, key).color, set: (key, color) => setLook(book, key, { color }) },
});
