import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IDataValidationRule,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { boxOf, boxText } from '../grid/address';
import { isErrorText } from '../grid/cells';
import type { ConditionalRule } from '../grid/conditional-formats';
import { usualTableStyle } from '../grid/tables';
import { toFileStyle } from './cell-styles';
import { describeChart } from './describe-charts';
import { describeConditional, describeValidation } from './describe-rules';
import { toFileFormula } from './formulas';
import { everySheet } from './open';
import { CannotSave } from './refusal';
import type { Snapshot } from './snapshot';
import type { CellState, LineState, NameState, SheetState, TableState, WorkbookState } from './state';

interface Resources {
  readonly conditionals: Record<string, ConditionalRule[]>;
  readonly validations: Record<string, IDataValidationRule[]>;
  readonly tables: Record<string, { tables: { id: string; name: string; range: ReturnType<typeof rangeShape> }[] }>;
  readonly names: Record<string, { name: string; formulaOrRefString: string; localSheetId?: string }>;
}
const rangeShape = () => ({ startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 });

function resourcesOf({ data }: Snapshot): Resources {
  const read = (name: string) => {
    const found = data.resources?.find((resource) => resource.name === name)?.data;
    return found ? JSON.parse(found) : {};
  };
  return {
    conditionals: read('SHEET_CONDITIONAL_FORMATTING_PLUGIN'),
    validations: read('SHEET_DATA_VALIDATION_PLUGIN'),
    tables: read('SHEET_TABLE_PLUGIN'),
    names: read('SHEET_DEFINED_NAME_PLUGIN'),
  };
}

const keyOf = (row: number, column: number) => `${row},${column}`;

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
function forEachCell(
  cells: Snapshot['spills'][string]['spilled'],
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns ?? {})) if (cell) visit(Number(row), Number(column), cell);
  }
}

function describeCells(snapshot: Snapshot, id: string, functionNames: readonly string[]): Map<string, CellState> {
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

function describeLines(
  lines: Record<number, { hd?: number; custom?: unknown } | undefined> | undefined,
  size: (line: object) => number | undefined,
): Map<number, LineState> {
  const described = new Map<number, LineState>();
  for (const [index, line] of Object.entries(lines ?? {})) {
    if (!line) continue;
    const state = { size: size(line) ?? null, isHidden: line.hd === BooleanNumber.TRUE };
    if (state.size !== null || state.isHidden) described.set(Number(index), state);
  }
  return described;
}

/** Rows and columns of a file carry their numbers; a new row or a gap shows that something moved. */
function isInPlace({ rowData = {}, columnData = {} }: Partial<IWorksheetData>): boolean {
  return [rowData, columnData].every((lines) => {
    const numbers = Object.entries(lines).flatMap(([index, line]) => {
      const inFile: unknown = line?.custom?.['inFile'];
      return typeof inFile === 'number' ? [{ index: Number(index), inFile }] : [];
    });
    return numbers.every(({ index, inFile }) => index === inFile);
  });
}

function describeTables(
  resources: Resources,
  snapshot: Snapshot,
  id: string,
  cells: ReadonlyMap<string, CellState>,
): Map<string, TableState> {
  return new Map(
    (resources.tables[id]?.tables ?? []).map((table) => {
      const box = boxOf(table.range);
      const header = (column: number) => cells.get(keyOf(box.row, box.column + column))?.value;
      const columns = Array.from({ length: box.columns }, (_, column) =>
        String(header(column) ?? `Column${column + 1}`),
      );
      return [table.id, { name: table.name, box, columns, style: snapshot.tableStyles[table.id] ?? usualTableStyle }];
    }),
  );
}

/** What the file format library cannot write is refused by name instead of being left out. */
function describeAll<T, D>(
  things: readonly T[],
  id: (thing: T) => string,
  describe: (thing: T, index: number) => D | null,
  refuse: () => CannotSave,
): Map<string, D> {
  return new Map(
    things.map((thing, index) => {
      const described = describe(thing, index);
      if (described === null) throw refuse();
      return [id(thing), described];
    }),
  );
}

function describeSheet(
  snapshot: Snapshot,
  resources: Resources,
  id: string,
  functionNames: readonly string[],
): SheetState {
  const sheet = snapshot.data.sheets[id]!;
  const name = sheet.name ?? id;
  const cells = describeCells(snapshot, id, functionNames);
  const nameOfSheet = (other: string) => snapshot.data.sheets[other]?.name ?? other;
  return {
    id,
    name,
    isHidden: sheet.hidden === BooleanNumber.TRUE,
    isProtected: snapshot.protectedSheets.includes(id),
    tabColor: sheet.tabColor || null,
    showsGridlines: sheet.showGridlines !== BooleanNumber.FALSE,
    cells,
    rows: describeLines(sheet.rowData, (line) =>
      (line as { ia?: number }).ia === BooleanNumber.TRUE ? undefined : (line as { h?: number }).h,
    ),
    columns: describeLines(sheet.columnData, (line) => (line as { w?: number }).w),
    merges: (sheet.mergeData ?? []).map((range) => boxText(boxOf(range))),
    freeze: { rows: Math.max(0, sheet.freeze?.ySplit ?? 0), columns: Math.max(0, sheet.freeze?.xSplit ?? 0) },
    tables: describeTables(resources, snapshot, id, cells),
    validations: describeAll(
      (resources.validations[id] ?? []).filter(({ type }) => type !== 'any' && type !== 'none'),
      ({ uid }) => uid,
      describeValidation,
      () => new CannotSave('validation', name),
    ),
    conditionals: describeAll(
      resources.conditionals[id] ?? [],
      ({ cfId }) => cfId,
      (rule, index) => describeConditional(rule, index + 1),
      () => new CannotSave('conditional', name),
    ),
    charts: describeAll(
      snapshot.charts.filter((chart) => chart.sheet === id),
      (chart) => chart.id,
      (chart) => {
        const written = describeChart(chart, nameOfSheet);
        return written && { chart, written };
      },
      () => new CannotSave('chart', name),
    ),
    isInPlace: isInPlace(sheet),
  };
}

/** The workbook in the file's own terms, whether it was made here or opened. */
export function describe(snapshot: Snapshot, functionNames: readonly string[]): WorkbookState {
  const resources = resourcesOf(snapshot);
  const isPresent = (id: string | undefined) => id === undefined || id === everySheet || id in snapshot.data.sheets;
  const names = Object.values(resources.names)
    .filter(({ localSheetId }) => isPresent(localSheetId))
    .map(({ name, formulaOrRefString, localSheetId = everySheet }): NameState => ({
      name,
      formula: toFileFormula(formulaOrRefString, functionNames),
      sheet: localSheetId === everySheet ? null : localSheetId,
    }));
  return {
    sheets: snapshot.data.sheetOrder.map((id) => describeSheet(snapshot, resources, id, functionNames)),
    names,
    activeSheet: snapshot.activeSheet,
  };
}
