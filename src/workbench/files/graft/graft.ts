import { hasUnknown, same } from '../compare';
import type { OpenedWorkbook } from '../open';
import { mainNamespace, Package } from '../package';
import { CannotSave } from '../refusal';
import { readSharedStrings } from '../sheet-data';
import type { SheetState, WorkbookState } from '../state';
import { attribute, children, outer, root, splice, withAttributes } from '../xml';
import { writeSheets } from '../write';
import { dynamicNumber } from './metadata';
import { renameReferences } from './references';
import { changedPart, isSheetUnchanged, patchSheet, sheetChanges, type Graft } from './sheet';
import { MergedStyles } from './styles';
import { numberTables } from './tables';
import { selectSheet } from './views';
import { patchWorkbookPart, renaming } from './workbook-part';

const worksheetPart = /\/worksheets\/[^/]+\.xml$/;
const partWithReferences = /\/(charts|worksheets|pivotTables|tables)\/[^/]+\.xml$/;
const tablePart = /\/tables\/[^/]+\.xml$/;

/** New sheets were written with numbers of their own; here they get those of the file into which they come. */
function fitted(graft: () => Graft, nextTable: () => number) {
  return (path: string, text: string): string => {
    if (tablePart.test(path)) return withAttributes(text, { id: nextTable() });
    if (!worksheetPart.test(path)) return text;
    const { styles, dynamic } = graft();
    const cells = text.replace(/<c r="[A-Z]+\d+"[^>]*>/g, (cell) =>
      cell
        .replace(/ s="(\d+)"/, (_all, number: string) => ` s="${styles.cell(Number(number))}"`)
        .replace(/ cm="1"/, ` cm="${dynamic}"`),
    );
    const rules = children(cells, root(cells))
      .filter(({ name }) => name === 'conditionalFormatting')
      .flatMap((format) => children(cells, format))
      .flatMap((rule) => {
        const style = attribute(cells, rule, 'dxfId');
        return style === undefined
          ? []
          : [{ ...rule, text: withAttributes(outer(cells, rule), { dxfId: styles.differential(Number(style)) }) }];
      });
    return selectSheet(splice(cells, rules), false);
  };
}

/** Snippets are written without a prefix: they belong to the namespace that has none. */
function declareNamespace(file: Package, path: string): void {
  const xml = file.text(path);
  const whole = root(xml);
  if (/^<\w+:/.test(xml.slice(whole.start)) && attribute(xml, whole, 'xmlns') === undefined)
    file.set(path, withAttributes(xml, { xmlns: mainNamespace }));
}

function refuse(file: Package, after: WorkbookState, before: ReadonlyMap<string, SheetState>): void {
  const workbook = file.text(file.workbookPath());
  if (workbook.includes('http://purl.oclc.org/ooxml/')) throw new CannotSave('strict');
  const moved = after.sheets.find(({ id, isInPlace }) => before.has(id) && !isInPlace);
  if (moved) throw new CannotSave('moved', moved.name);
}

/** Saves an opened workbook: every part that nobody changed stays as it was, byte for byte. */
export async function graft(opened: OpenedWorkbook, before: WorkbookState, after: WorkbookState): Promise<Uint8Array> {
  const earlier = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const changes = after.sheets
    .flatMap((sheet) => (earlier.has(sheet.id) ? [sheetChanges(earlier.get(sheet.id)!, sheet)] : []))
    .filter((one) => !isSheetUnchanged(one));
  const frame = ({ sheets, names, activeSheet }: WorkbookState) => [
    names,
    activeSheet,
    sheets.map(({ id, name, isHidden }) => [id, name, isHidden]),
  ];
  if (!changes.length && same(frame(before), frame(after))) return opened.original;

  const file = Package.open(opened.original);
  refuse(file, after, earlier);
  const wasReachable = file.reachable();
  const paths = new Map(before.sheets.map(({ id }, index) => [id, file.sheets()[index]!.path]));
  const workbook = file.workbookPath();
  const added = after.sheets.filter(({ id }) => !earlier.has(id));
  const { ff, fs } = opened.data.defaultStyle as { ff: string; fs: number };
  const fresh = await writeSheets([...changes.map(changedPart), ...added], [], 0, { name: ff, size: fs });
  const freshPaths = fresh.sheets().map(({ path }) => path);

  const stylesPath = file.relationship(workbook, 'styles')!.target;
  for (const path of [workbook, stylesPath, ...changes.map(({ after: { id } }) => paths.get(id)!)])
    declareNamespace(file, path);
  const styles = new MergedStyles(
    file.text(stylesPath),
    fresh.text(fresh.relationship(fresh.workbookPath(), 'styles')!.target),
  );
  const strings = file.relationship(workbook, 'sharedStrings')?.target;
  const nextTable = numberTables(file);
  const fit = fitted(() => grafting, nextTable);
  const grafting: Graft = {
    file,
    fresh,
    styles,
    strings: strings ? readSharedStrings(file.text(strings)) : [],
    dynamic: dynamicNumber(file, fresh),
    chartParts: opened.chartParts,
    bring: (path) => file.bring(fresh, path, fit),
  };

  changes.forEach((change, index) => patchSheet(grafting, paths.get(change.after.id)!, freshPaths[index]!, change));
  const relationships = new Map<string, string>();
  added.forEach(({ id }, index) => {
    const path = grafting.bring(freshPaths[changes.length + index]!);
    const { type } = fresh.relationships(fresh.workbookPath()).find(({ kind }) => kind === 'worksheet')!;
    relationships.set(id, file.relate(workbook, { type, target: path, isExternal: false }));
    paths.set(id, path);
  });
  file.set(stylesPath, styles.toString());
  putAway(file, workbook, before, after, paths, changes.some(({ cells }) => cells.length > 0) || added.length > 0);
  patchWorkbookPart(
    file,
    before,
    after,
    relationships,
    changes.some(({ before: one, after: other }) => hasUnknown(one, other)),
  );
  const rename = renaming(before, after);
  if (rename) {
    for (const path of file.paths().filter((one) => partWithReferences.test(one))) {
      file.set(path, renameReferences(file.text(path), rename));
    }
  }
  if (after.activeSheet !== before.activeSheet || added.length) {
    for (const { id } of after.sheets)
      file.set(paths.get(id)!, selectSheet(file.text(paths.get(id)!), id === after.activeSheet));
  }
  const reachable = file.reachable();
  for (const path of wasReachable) if (!reachable.has(path) && file.has(path)) file.remove(path);
  return file.toBytes();
}

/** Deleted sheets leave the workbook; the order in which Excel calculated no longer holds once formulas changed. */
function putAway(
  file: Package,
  workbook: string,
  before: WorkbookState,
  after: WorkbookState,
  paths: ReadonlyMap<string, string>,
  hasNewCells: boolean,
): void {
  const present = new Set(after.sheets.map(({ id }) => id));
  const deleted = new Set(before.sheets.filter(({ id }) => !present.has(id)).map(({ id }) => paths.get(id)));
  for (const { id, kind, target } of file.relationships(workbook)) {
    const isStale = kind === 'calcChain' && (hasNewCells || deleted.size > 0);
    if (isStale || (kind === 'worksheet' && deleted.has(target))) file.unrelate(workbook, id);
  }
}
