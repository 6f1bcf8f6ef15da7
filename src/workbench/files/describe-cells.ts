import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { boxText, quotedSheetName } from '../grid/address';
import { isErrorText } from '../grid/cells';
import { toFileStyle } from './cell-styles';
import { toFileFormula } from './formulas';
import { CannotSave } from './refusal';
import type { Cells, Snapshot } from './snapshot';
import type { CellState } from './state';

export const keyOf = (row: number, column: number) => `${row},${column}`;

/** Whether the grid's editor made more of a text than a cell of one format holds. */
const isRich = ({ p }: ICellData): boolean =>
  Boolean(
    p?.body?.textRuns?.some(({ ts }) => ts && Object.keys(ts).length > 0) ||
    p?.body?.customRanges?.length ||
    p?.drawingsOrder?.length,
  );

function contentOf(cell: ICellData | null | undefined): Pick<CellState, 'value' | 'isError'> {
  const typed = cell?.p?.body?.dataStream.replace(/\r\n$/, '');
  const value = cell?.v ?? typed ?? null;
  if (value === null || value === '') return { value: null, isError: false };
  if (cell?.t === CellValueType.BOOLEAN) return { value: Boolean(Number(value)), isError: false };
  if (cell?.t === CellValueType.NUMBER || (typeof value === 'number' && cell?.t === undefined))
    return { value: Number(value), isError: false };
  return {
    value: typeof value === 'boolean' ? value : String(value),
    isError: cell?.t !== CellValueType.FORCE_STRING && isErrorText(value),
  };
}

/** Goes over the cells that a sheet has, by row and column. */
function forEachCell(cells: Cells, visit: (row: number, column: number, cell: ICellData) => void): void {
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns ?? {})) if (cell) visit(Number(row), Number(column), cell);
  }
}

const cellAddress = ({ data }: Snapshot, id: string, row: number, column: number): string =>
  `${quotedSheetName(data.sheets[id]?.name ?? id)}!${boxText({ row, column, rows: 1, columns: 1 })}`;

export function describeCells(
  snapshot: Snapshot,
  id: string,
  functionNames: readonly string[],
): Map<string, CellState> {
  const { styles } = snapshot.data;
  const { cellData = {} } = snapshot.data.sheets[id]!;
  const { spilled = {}, spills = [] } = snapshot.spills[id] ?? {};
  const lexer = new LexerTreeBuilder();
  const filled = new Map<string, { f: string; row: number; column: number }>();
  forEachCell(cellData, (row, column, { f, si }) => f && si && filled.set(si, { f, row, column }));
  const spillAt = new Map(
    spills.filter(({ rows, columns }) => rows * columns > 1).map((box) => [keyOf(box.row, box.column), boxText(box)]),
  );
  const described = new Map<object, CellState['style']>();
  const byNumber = new Map<string, CellState['style']>();

  const styleOf = (s: ICellData['s']): CellState['style'] => {
    if (!s) return null;
    if (typeof s === 'string') {
      if (!byNumber.has(s)) byNumber.set(s, toFileStyle((styles[s] ?? {}) as IStyleData) ?? null);
      return byNumber.get(s)!;
    }
    if (!described.has(s)) described.set(s, toFileStyle(s) ?? null);
    return described.get(s)!;
  };
  const formulaOf = (row: number, column: number, { f, si }: ICellData): string | null => {
    if (f) return toFileFormula(f, functionNames);
    const first = si ? filled.get(si) : undefined;
    return first
      ? toFileFormula(lexer.moveFormulaRefOffset(first.f, column - first.column, row - first.row), functionNames)
      : null;
  };

  const cells = new Map<string, CellState>();
  forEachCell(cellData, (row, column, cell) => {
    if (isRich(cell)) throw new CannotSave('rich-text', cellAddress(snapshot, id, row, column));
    const formula = formulaOf(row, column, cell);
    const shown = contentOf(cell).value === null ? (spilled[row]?.[column] ?? cell) : cell;
    const state = {
      ...contentOf(shown),
      formula,
      spill: formula === null ? null : (spillAt.get(keyOf(row, column)) ?? null),
      style: styleOf(cell.s),
    };
    if (state.value !== null || formula !== null || state.style !== null) cells.set(keyOf(row, column), state);
  });
  forEachCell(spilled, (row, column, cell) => {
    const content = contentOf(cell);
    if (cells.has(keyOf(row, column)) || content.value === null) return;
    cells.set(keyOf(row, column), { ...content, formula: null, spill: null, style: null });
  });
  return cells;
}
