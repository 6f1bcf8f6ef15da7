import { cellChanges, isUnchanged, mapChanges, same, written } from '../compare';
import { widthToCharacters } from '../opened-sheet';
import type { Package } from '../package';
import { copySection } from '../sections';
import { readRows } from '../sheet-data';
import type { CellState, ConditionalState, LineState, SheetState } from '../state';
import { patchCells } from './cells';
import { addCharts, removeCharts } from './charts';
import { patchColumns } from './columns';
import { patchConditionals, patchValidations } from './rules';
import type { MergedStyles } from './styles';
import { addTables, patchTables } from './tables';
import { copyFreeze, copyTabColor, showGridlines } from './views';

const withoutPriority = ({ priority: _priority, ...rule }: ConditionalState) => rule;

/** What became of a sheet since it was opened. */
export function sheetChanges(before: SheetState, after: SheetState) {
  return {
    before,
    after,
    cells: cellChanges(before, after),
    rows: mapChanges(before.rows, after.rows),
    columns: mapChanges(before.columns, after.columns),
    tables: mapChanges(before.tables, after.tables),
    validations: mapChanges(before.validations, after.validations),
    conditionals: mapChanges(before.conditionals, after.conditionals, withoutPriority),
    charts: mapChanges(before.charts, after.charts, ({ chart }) => chart),
  };
}
export type SheetChanges = ReturnType<typeof sheetChanges>;

const frameOf = ({ merges, freeze, tabColor, showsGridlines, isProtected }: SheetState) => ({
  merges,
  freeze,
  tabColor,
  showsGridlines,
  isProtected,
});

export const isSheetUnchanged = (changes: SheetChanges): boolean =>
  !changes.cells.length &&
  isUnchanged(changes.rows) &&
  isUnchanged(changes.columns) &&
  isUnchanged(changes.tables) &&
  isUnchanged(changes.validations) &&
  isUnchanged(changes.conditionals) &&
  isUnchanged(changes.charts) &&
  same(frameOf(changes.before), frameOf(changes.after));

/** The part of a sheet that has to be written anew: styles of restyled cells, and new tables, rules and charts. */
export function changedPart({ after, cells, tables, validations, conditionals, charts }: SheetChanges): SheetState {
  const restyled = cells.flatMap(({ row, column, after: cell, isRestyled }): [string, CellState][] =>
    isRestyled && cell ? [[`${row},${column}`, { ...cell, value: null, isError: false }]] : [],
  );
  // A formula that may spill makes the writer bring the metadata that such formulas need.
  const formulas = cells.flatMap(({ row, column, after: cell, hasNewFormula }): [string, CellState][] =>
    hasNewFormula && cell?.formula ? [[`${row},${column}`, cell]] : [],
  );
  return {
    ...after,
    cells: new Map([
      ...formulas.map(([key, cell]): [string, CellState] => [key, { ...cell, style: null }]),
      ...restyled,
    ]),
    tables: tables.added,
    validations: written(validations),
    conditionals: written(conditionals),
    charts: written(charts),
  };
}

const columnAttributes = (line: LineState | undefined) => ({
  width: line?.size ? widthToCharacters(line.size) : undefined,
  customWidth: line?.size ? 1 : undefined,
  hidden: line?.isHidden ? 1 : undefined,
});

export interface Graft {
  readonly file: Package;
  readonly fresh: Package;
  readonly styles: MergedStyles;
  readonly strings: readonly string[];
  readonly dynamic: number;
  /** The part that holds each chart which came with the file. */
  readonly chartParts: Readonly<Record<string, string>>;
  readonly bring: (path: string) => string;
}

/** Puts the changes of a sheet into its part; what did not change stays as it was. */
export function patchSheet(graft: Graft, path: string, freshPath: string, changes: SheetChanges): void {
  const { file, fresh, styles } = graft;
  const { before, after } = changes;
  const source = fresh.text(freshPath);
  const freshStyles = new Map(
    readRows(source, []).flatMap((row) => row.cells.map((cell) => [`${cell.row},${cell.column}`, cell.style] as const)),
  );
  let xml = patchCells(file.text(path), graft.strings, {
    before,
    after,
    changes: changes.cells,
    lines: changes.rows,
    styles,
    addedStyle: (row, column) => freshStyles.get(`${row},${column}`) ?? 0,
    dynamic: graft.dynamic,
  });
  const { removed, added, changed } = changes.columns;
  xml = patchColumns(
    xml,
    new Map(
      [...removed, ...added.keys(), ...changed.keys()].map((column) => [
        column,
        columnAttributes(after.columns.get(column)),
      ]),
    ),
  );
  if (!same(before.merges, after.merges)) xml = copySection(xml, source, 'mergeCells');
  if (!same(before.freeze, after.freeze)) xml = copyFreeze(xml, source);
  if (before.tabColor !== after.tabColor) xml = copyTabColor(xml, source);
  if (before.showsGridlines !== after.showsGridlines) xml = showGridlines(xml, after.showsGridlines);
  if (before.isProtected !== after.isProtected) xml = copySection(xml, source, 'sheetProtection');
  if (!isUnchanged(changes.conditionals)) xml = patchConditionals(xml, source, changes.conditionals, styles);
  if (!isUnchanged(changes.validations)) xml = patchValidations(xml, source, changes.validations);
  file.set(path, xml);
  patchTables(file, path, before.tables, changes.tables);
  addTables(file, path, fresh, freshPath, graft.bring);
  const unwanted = [...changes.charts.removed, ...changes.charts.changed.keys()].map(
    (id) => graft.chartParts[id] ?? '',
  );
  removeCharts(file, path, new Set(unwanted));
  addCharts(file, path, fresh, freshPath, graft.bring);
}
