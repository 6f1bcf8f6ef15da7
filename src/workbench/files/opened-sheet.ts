import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRowData,
  type IColumnData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Sheet } from 'hucre/xlsx';
import { boxOf, rangeOf, type Box } from '../grid/address';
import { toGridColor, toGridStyle } from './cell-styles';
import { toGridFormula } from './formulas';
import { boxOfText, type FileCell, type FileRow } from './sheet-data';

export interface SheetSource {
  readonly id: string;
  readonly sheet: Sheet;
  readonly rows: readonly FileRow[];
  readonly theme: string[] | undefined;
  readonly font: IStyleData;
  readonly functionNames: readonly string[];
}

export interface OpenedCells {
  readonly cellData: Record<number, Record<number, ICellData>>;
  /** Values that formulas had spilled when the file was saved; the grid spills them anew. */
  readonly spilled: Record<number, Record<number, ICellData>>;
  readonly spills: readonly Box[];
}

const pixelsOfPoint = 96 / 72;
const marginOfColumn = 5;
const pixelsOfCharacter = 7;
export const toPixels = (points: number) => Math.round(points * pixelsOfPoint);
export const toPoints = (pixels: number) => pixels / pixelsOfPoint;
export const widthToPixels = (characters: number) => Math.round(characters * pixelsOfCharacter + marginOfColumn);
export const widthToCharacters = (pixels: number) => (pixels - marginOfColumn) / pixelsOfCharacter;

const spareRows = 100;
const spareColumns = 12;
const fewestRows = 1000;
const fewestColumns = 26;

function content(value: FileCell['value']): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** Text that reads like an error is not one: only the file knows. */
const withTextKept = (cell: FileCell, data: ICellData): ICellData =>
  typeof cell.value === 'string' && cell.value.startsWith('#') && !cell.isError && !cell.formula
    ? { ...data, t: CellValueType.FORCE_STRING }
    : data;

const inside = (box: Box, row: number, column: number) =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

export function openCells(source: SheetSource): OpenedCells {
  const shared = new Map<string, FileCell>();
  const lexer = new LexerTreeBuilder();
  const spills: Box[] = [];
  const opened = { cellData: {} as OpenedCells['cellData'], spilled: {} as OpenedCells['spilled'], spills };
  const styles = new Map<number, IStyleData | undefined>();
  const cells = source.rows.flatMap((row) => row.cells);
  for (const { formula } of cells) {
    if (!formula?.isArray || !formula.range) continue;
    const box = boxOfText(formula.range);
    if (box.rows * box.columns > 1) spills.push(box);
  }

  const formulaOf = (cell: FileCell): string | undefined => {
    const { formula } = cell;
    if (!formula) return undefined;
    if (formula.shared !== null && formula.text) shared.set(formula.shared, cell);
    if (formula.text) return toGridFormula(formula.text, source.functionNames);
    const first = formula.shared === null ? undefined : shared.get(formula.shared);
    if (!first) return undefined;
    const moved = lexer.moveFormulaRefOffset(
      `=${first.formula!.text}`,
      cell.column - first.column,
      cell.row - first.row,
    );
    return toGridFormula(moved.slice(1), source.functionNames);
  };
  const styleOf = (cell: FileCell): IStyleData | undefined => {
    if (!styles.has(cell.style)) {
      const style = source.sheet.cells?.get(`${cell.row},${cell.column}`)?.style;
      styles.set(cell.style, style && toGridStyle(style, source.theme));
    }
    return styles.get(cell.style);
  };

  for (const cell of cells) {
    const { row, column } = cell;
    const spill = spills.find((box) => inside(box, row, column));
    const f = formulaOf(cell);
    const s = styleOf(cell);
    const value = withTextKept(cell, content(cell.value));
    const isSpilled = spill !== undefined && (spill.row !== row || spill.column !== column);
    if (isSpilled && cell.value !== null) (opened.spilled[row] ??= {})[column] = value;
    const kept = isSpilled ? {} : value;
    if (f || s || kept.v !== undefined)
      (opened.cellData[row] ??= {})[column] = { ...kept, ...(f ? { f } : {}), ...(s ? { s } : {}) };
  }
  return opened;
}

/** Each row and column carries its number in the file: once they no longer match, something was inserted or deleted. */
export const marked = (index: number) => ({ custom: { inFile: index } });

export function openSheet(source: SheetSource, cells: OpenedCells): Partial<IWorksheetData> {
  const { sheet } = source;
  const used = boxOf({
    startRow: 0,
    startColumn: 0,
    endRow: Math.max(0, ...source.rows.map(({ row }) => row)),
    endColumn: source.rows.reduce(
      (most, { cells: row }) => row.reduce((last, { column }) => Math.max(last, column), most),
      0,
    ),
  });
  const rowData: Record<number, Partial<IRowData>> = {};
  for (let row = 0; row < used.rows; row++) {
    const { height, hidden } = sheet.rowDefs?.get(row) ?? {};
    rowData[row] = {
      ...marked(row),
      ...(height ? { h: toPixels(height), ia: BooleanNumber.FALSE } : {}),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  const columnData: Record<number, Partial<IColumnData>> = {};
  const defined = sheet.columns ?? [];
  for (let column = 0; column < Math.max(used.columns, defined.length); column++) {
    const { width, hidden } = defined[column] ?? {};
    columnData[column] = {
      ...marked(column),
      ...(width ? { w: widthToPixels(width) } : {}),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  return {
    id: source.id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: toGridColor(sheet.view?.tabColor, source.theme) ?? '',
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(fewestRows, used.rows + spareRows),
    columnCount: Math.max(fewestColumns, used.columns, defined.length) + spareColumns,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    // Univer has a place for a workbook's usual font and never looks there.
    defaultStyle: source.font,
    cellData: cells.cellData,
    rowData,
    columnData,
  };
}

export const tableRange = (range: string) => rangeOf(boxOfText(range));
