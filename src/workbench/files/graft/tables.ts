import { boxText } from '../../grid/address';
import type { MapChanges } from '../compare';
import type { Package } from '../package';
import { CannotSave } from '../refusal';
import type { TableState } from '../state';
import {
  append,
  attribute,
  child,
  children,
  encode,
  numberAttribute,
  outer,
  root,
  splice,
  withAttributes,
} from '../xml';
import { insertSection, setSection } from '../sections';

const relationshipOf = (text: string) => /\s(?:\w+:)?id\s*=\s*["']([^"']*)/.exec(text)?.[1];

/** The part of a table of this sheet. */
function tablePart(file: Package, sheet: string, name: string) {
  return file.relationships(sheet).find(({ kind, target }) => {
    if (kind !== 'table') return false;
    const xml = file.text(target);
    const whole = root(xml);
    return attribute(xml, whole, 'name') === name || attribute(xml, whole, 'displayName') === name;
  });
}

/** A table's columns are named by its headers: a file in which they differ is one that Excel repairs. */
function changedTable(xml: string, before: TableState, after: TableState): string {
  const ref = boxText(after.box);
  const whole = root(xml);
  const hasTotals = numberAttribute(xml, whole, 'totalsRowCount') > 0;
  if (hasTotals && ref !== boxText(before.box)) throw new CannotSave('totals', after.name);
  const list = child(xml, 'tableColumns')!;
  const columns = children(xml, list).map((element) => outer(xml, element));
  let identifier = Math.max(0, ...columns.map((column) => numberAttribute(column, root(column), 'id')));
  const written = after.columns.map((name, index) => {
    const own = columns[index] ?? `<tableColumn id="${++identifier}"/>`;
    return name === before.columns[index] ? own : withAttributes(own, { name });
  });
  const edits = [{ ...list, text: `<tableColumns count="${written.length}">${written.join('')}</tableColumns>` }];
  const filter = child(xml, 'autoFilter');
  if (filter && ref !== boxText(before.box))
    edits.push({ ...filter, text: withAttributes(outer(xml, filter), { ref }) });
  return withAttributes(splice(xml, edits), {
    ref,
    ...(after.name === before.name ? {} : { name: after.name, displayName: after.name }),
  });
}

export function patchTables(
  file: Package,
  path: string,
  before: ReadonlyMap<string, TableState>,
  changes: MapChanges<TableState>,
): void {
  for (const [id, table] of changes.changed) {
    const part = tablePart(file, path, before.get(id)!.name);
    if (part) file.set(part.target, changedTable(file.text(part.target), before.get(id)!, table));
  }
  for (const id of changes.removed) {
    const part = tablePart(file, path, before.get(id)!.name);
    if (!part) continue;
    file.unrelate(path, part.id);
    const xml = file.text(path);
    const list = child(xml, 'tableParts')!;
    const kept = children(xml, list)
      .map((element) => outer(xml, element))
      .filter((text) => relationshipOf(text) !== part.id);
    file.set(
      path,
      setSection(
        xml,
        'tableParts',
        kept.length ? `<tableParts count="${kept.length}">${kept.join('')}</tableParts>` : '',
      ),
    );
  }
}

/** Brings the tables of the fresh sheet to the sheet that is there. */
export function addTables(
  file: Package,
  path: string,
  fresh: Package,
  freshPath: string,
  bring: (path: string) => string,
): void {
  const added = fresh.relationships(freshPath).filter(({ kind }) => kind === 'table');
  if (!added.length) return;
  const ids = added.map(({ target, type }) => file.relate(path, { type, target: bring(target), isExternal: false }));
  const parts = ids
    .map(
      (id) =>
        `<tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${encode(id)}"/>`,
    )
    .join('');
  const xml = file.text(path);
  const list = child(xml, 'tableParts');
  if (!list)
    return file.set(path, insertSection(xml, 'tableParts', `<tableParts count="${ids.length}">${parts}</tableParts>`));
  const count = children(xml, list).length + ids.length;
  const own = outer(xml, list);
  file.set(
    path,
    splice(xml, [{ ...list, text: withAttributes(splice(own, [append(own, root(own), parts)]), { count }) }]),
  );
}

/** Every table of a workbook has a number of its own. */
export function numberTables(file: Package): () => number {
  const used = file
    .paths()
    .filter((path) => /\/tables\/[^/]+\.xml$/.test(path))
    .map((path) => numberAttribute(file.text(path), root(file.text(path)), 'id'));
  let last = Math.max(0, ...used.filter(Number.isFinite));
  return () => ++last;
}
