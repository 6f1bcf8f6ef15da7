import type { CellStyle } from 'hucre/xlsx';
import { boxText } from '../../grid/address';
import { cellXml, rowAttributes, writtenValue } from '../cell-xml';
import { same, type CellChange, type MapChanges } from '../compare';
import { boxOfText, readRows, type FileCell, type FileRow } from '../sheet-data';
import type { LineState, SheetState } from '../state';
import { append, attributes, child, children, outer, splice, withAttributes, type Edit } from '../xml';
import type { MergedStyles } from './styles';

export interface CellPatch {
  readonly before: SheetState;
  readonly after: SheetState;
  readonly changes: readonly CellChange[];
  readonly lines: MapChanges<LineState, number>;
  readonly styles: MergedStyles;
  /** The number of a changed cell's style in the part that was merged into `styles`. */
  readonly addedStyle: (row: number, column: number) => number;
  /** How this file marks formulas that may spill. */
  readonly dynamic: number;
}

const facets = ['font', 'fill', 'border', 'numFmt', 'alignment'] as const;
const keyOf = (row: number, column: number) => `${row},${column}`;

/** Formulas that were filled down share one text: when one of them changes, each of the others gets its own. */
function withSharedFormulas(rows: readonly FileRow[], patch: CellPatch): Map<string, CellChange> {
  const changes = new Map(patch.changes.map((change) => [keyOf(change.row, change.column), change]));
  const cells = rows.flatMap((row) => row.cells);
  const touched = new Set(
    cells.flatMap(({ row, column, formula }) =>
      formula?.shared && changes.get(keyOf(row, column))?.hasNewFormula ? [formula.shared] : [],
    ),
  );
  for (const { row, column, formula } of cells) {
    const key = keyOf(row, column);
    const own = formula?.shared && touched.has(formula.shared);
    if (!own) continue;
    const change = changes.get(key) ?? {
      row,
      column,
      before: patch.before.cells.get(key),
      after: patch.after.cells.get(key),
      isRestyled: false,
      hasNewFormula: true,
    };
    changes.set(key, { ...change, hasNewFormula: true });
  }
  return changes;
}

function styleOf(change: CellChange, own: number, patch: CellPatch): number {
  if (!change.isRestyled) return own;
  const part = (style: CellStyle | null | undefined, facet: (typeof facets)[number]) => style?.[facet] ?? null;
  const changed = facets.filter((facet) => !same(part(change.before?.style, facet), part(change.after?.style, facet)));
  return patch.styles.compose(own, patch.addedStyle(change.row, change.column), changed);
}

/** Where only the result is new, the formula's own text stays with all its attributes. */
function withResult(xml: string, cell: FileCell, change: CellChange, style: number): string {
  const after = change.after!;
  const { type, text } = writtenValue(after, true);
  const formula = children(xml, cell.element).find(({ name }) => name === 'f')!;
  const head = withAttributes(`${xml.slice(cell.element.start, cell.element.contentStart)}</c>`, {
    s: style || undefined,
    t: type ? type.slice(4, -1) : undefined,
  });
  const kept =
    cell.formula?.isArray && after.spill
      ? withAttributes(outer(xml, formula), { ref: after.spill })
      : outer(xml, formula);
  return `${head.slice(0, -'</c>'.length)}${kept}${text}</c>`;
}

function patched(xml: string, cell: FileCell | undefined, change: CellChange, patch: CellPatch): string {
  const style = styleOf(change, cell?.style ?? 0, patch);
  const { row, column, after } = change;
  if (!after) return style && !change.isRestyled ? cellXml(row, column, blank, style, patch.dynamic) : '';
  if (cell?.formula && after.formula !== null && !change.hasNewFormula) {
    // A formula that is now cut to one cell keeps its own place as its range.
    const own =
      after.spill === null && cell.formula.isArray
        ? { ...change, after: { ...after, spill: boxText({ row, column, rows: 1, columns: 1 }) } }
        : change;
    return withResult(xml, cell, own, style);
  }
  const isOnlyRestyled =
    cell && !change.hasNewFormula && change.before?.value === after.value && change.before?.isError === after.isError;
  if (isOnlyRestyled) return withAttributes(outer(xml, cell.element), { s: style || undefined });
  return cellXml(row, column, after, style, patch.dynamic);
}
const blank = { value: null, isError: false, formula: null, spill: null, style: null };

function rowText(xml: string, row: FileRow, changes: readonly CellChange[], patch: CellPatch): string {
  const texts = new Map<number, string>(row.cells.map((cell) => [cell.column, outer(xml, cell.element)]));
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  for (const change of changes) texts.set(change.column, patched(xml, cells.get(change.column), change, patch));
  const inside = [...texts]
    .sort(([one], [other]) => one - other)
    .map(([, text]) => text)
    .join('');
  const line = patch.lines.changed.get(row.row) ?? patch.lines.added.get(row.row);
  const isReset = patch.lines.removed.includes(row.row);
  const name = /^<([^\s/>]+)/.exec(xml.slice(row.element.start))![1]!;
  const opening = xml.slice(row.element.start, row.element.contentStart).replace(/\s*\/?>$/, '>');
  return withAttributes(`${opening}${inside}</${name}>`, {
    ...(line || isReset ? rowAttributes(line) : {}),
    spans: undefined,
  });
}

/** Puts changed cells and rows into a worksheet part; every other row keeps its text. */
export function patchCells(xml: string, strings: readonly string[], patch: CellPatch): string {
  const rows = readRows(xml, strings);
  const byRow = new Map<number, CellChange[]>();
  for (const change of withSharedFormulas(rows, patch).values())
    byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
  const touched = new Set([
    ...byRow.keys(),
    ...[...patch.lines.added.keys(), ...patch.lines.changed.keys(), ...patch.lines.removed].map(Number),
  ]);
  if (!touched.size) return xml;
  const known = new Map(rows.map((row) => [row.row, row]));
  const edits: Edit[] = [];
  const inserted = new Map<FileRow | null, string>();
  for (const row of [...touched].sort((one, other) => one - other)) {
    const existing = known.get(row);
    if (existing) {
      edits.push({ ...existing.element, text: rowText(xml, existing, byRow.get(row) ?? [], patch) });
      continue;
    }
    const cells = (byRow.get(row) ?? [])
      .sort((one, other) => one.column - other.column)
      .map((change) => patched(xml, undefined, change, patch));
    const next = rows.find((other) => other.row > row) ?? null;
    const text = withAttributes(
      `<row r="${row + 1}">${cells.join('')}</row>`,
      rowAttributes(patch.after.rows.get(row)),
    );
    inserted.set(next, (inserted.get(next) ?? '') + text);
  }
  const data = child(xml, 'sheetData')!;
  for (const [next, text] of inserted)
    edits.push(next ? { start: next.element.start, end: next.element.start, text } : append(xml, data, text));
  return grownDimension(splice(xml, edits), patch.changes);
}

/** Programs that read row by row trust the extent that the sheet declares. */
function grownDimension(xml: string, changes: readonly CellChange[]): string {
  const element = child(xml, 'dimension');
  const declared = element && attributes(xml, element)['ref'];
  if (!element || !declared) return xml;
  const box = boxOfText(declared);
  const filled = changes.filter(({ after }) => after);
  const row = filled.reduce((least, change) => Math.min(least, change.row), box.row);
  const column = filled.reduce((least, change) => Math.min(least, change.column), box.column);
  const lastRow = filled.reduce((most, change) => Math.max(most, change.row), box.row + box.rows - 1);
  const lastColumn = filled.reduce((most, change) => Math.max(most, change.column), box.column + box.columns - 1);
  const ref = boxText({ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 });
  return ref === declared ? xml : splice(xml, [{ ...element, text: withAttributes(outer(xml, element), { ref }) }]);
}
