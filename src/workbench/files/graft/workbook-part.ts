import { quotedSheetName } from '../../grid/address';
import { renameSheets } from '../formulas';
import { officeRelationships, type Package } from '../package';
import { setSection } from '../sections';
import type { NameState, WorkbookState } from '../state';
import {
  attribute,
  child,
  children,
  decode,
  encode,
  inner,
  numberAttribute,
  outer,
  root,
  splice,
  withAttributes,
} from '../xml';

/** How references to sheets that were renamed have to be read; null when none was. */
export function renaming(before: WorkbookState, after: WorkbookState): ((formula: string) => string) | null {
  const names = new Map(after.sheets.map(({ id, name }) => [id, name]));
  const present = new Set(names.values());
  const renamed = new Map<string, string>();
  for (const { id, name } of before.sheets) {
    const now = names.get(id);
    if (now !== undefined && now !== name && !present.has(name)) renamed.set(name, now);
  }
  return renamed.size ? (formula) => renameSheets(formula, renamed, quotedSheetName) : null;
}

function patchSheets(
  xml: string,
  before: WorkbookState,
  after: WorkbookState,
  added: ReadonlyMap<string, string>,
): string {
  const list = child(xml, 'sheets')!;
  const elements = children(xml, list).map((element) => outer(xml, element));
  const own = new Map(before.sheets.map(({ id }, index) => [id, elements[index]!]));
  let number = Math.max(0, ...elements.map((text) => numberAttribute(text, root(text), 'sheetId')));
  const earlier = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const written = after.sheets.map(({ id, name, isHidden }) => {
    const known = own.get(id);
    const state = isHidden ? 'hidden' : undefined;
    if (!known) {
      const relationship = encode(added.get(id)!);
      return withAttributes(
        `<sheet xmlns:r="${officeRelationships}" name="${encode(name)}" sheetId="${++number}" r:id="${relationship}"/>`,
        { state },
      );
    }
    const { name: oldName, isHidden: wasHidden } = earlier.get(id)!;
    return withAttributes(known, {
      ...(oldName === name ? {} : { name }),
      ...(wasHidden === isHidden ? {} : { state }),
    });
  });
  const head = xml.slice(list.start, list.contentStart);
  const tail = xml.slice(list.contentEnd, list.end);
  return splice(xml, [{ ...list, text: head + written.join('') + tail }]);
}

const keyOf = (name: string, sheet: string | null) => `${sheet ?? ''}!${name.toLowerCase()}`;

function patchNames(xml: string, before: WorkbookState, after: WorkbookState): string {
  const rename = renaming(before, after) ?? ((formula: string) => formula);
  const list = child(xml, 'definedNames');
  const place = new Map(after.sheets.map(({ id }, index) => [id, index]));
  const earlier = new Map(before.names.map((name) => [keyOf(name.name, name.sheet), name]));
  const now = new Map(after.names.map((name) => [keyOf(name.name, name.sheet), name]));
  const elements = list ? children(xml, list) : [];
  const kept = elements.flatMap((element) => {
    const local = attribute(xml, element, 'localSheetId');
    const sheet = local === undefined ? null : (before.sheets[Number(local)]?.id ?? null);
    if (sheet !== null && !place.has(sheet)) return [];
    const name = attribute(xml, element, 'name') ?? '';
    const key = keyOf(name, sheet);
    const [was, is] = [earlier.get(key), now.get(key)];
    if (was && !is) return [];
    now.delete(key);
    const text = outer(xml, element);
    const formula = decode(inner(xml, element));
    const changed = rename(was && is && was.formula !== is.formula ? is.formula : formula);
    const refreshed =
      changed === formula
        ? text
        : splice(text, [{ start: root(text).contentStart, end: root(text).contentEnd, text: encode(changed) }]);
    const index = sheet === null ? undefined : place.get(sheet);
    return String(index) === String(local) ? [refreshed] : [withAttributes(refreshed, { localSheetId: index })];
  });
  const made = [...now.values()].map(({ name, formula, sheet }: NameState) => {
    const local = sheet === null ? '' : ` localSheetId="${place.get(sheet)}"`;
    return `<definedName name="${encode(name)}"${local}>${encode(rename(formula))}</definedName>`;
  });
  const all = [...kept, ...made];
  const isSame = list && all.join('') === elements.map((element) => outer(xml, element)).join('');
  if (isSame || (!list && !all.length)) return xml;
  return setSection(xml, 'definedNames', all.length ? `<definedNames>${all.join('')}</definedNames>` : '');
}

function activate(xml: string, index: number): string {
  const views = child(xml, 'bookViews');
  const view = views && child(xml, 'workbookView', views);
  if (!view) return setSection(xml, 'bookViews', `<bookViews><workbookView activeTab="${index}"/></bookViews>`);
  return splice(xml, [
    { ...view, text: withAttributes(outer(xml, view), { activeTab: index, firstSheet: undefined }) },
  ]);
}

/** Brings the workbook's own part up to date: sheets, names, the sheet in front. */
export function patchWorkbookPart(
  file: Package,
  before: WorkbookState,
  after: WorkbookState,
  added: ReadonlyMap<string, string>,
  recalculate: boolean,
): void {
  const path = file.workbookPath();
  let xml = patchSheets(file.text(path), before, after, added);
  xml = patchNames(xml, before, after);
  const front = (state: WorkbookState) => state.sheets.findIndex(({ id }) => id === state.activeSheet);
  if (front(before) !== front(after)) xml = activate(xml, front(after));
  if (recalculate) {
    const settings = child(xml, 'calcPr');
    xml = setSection(
      xml,
      'calcPr',
      withAttributes(settings ? outer(xml, settings) : '<calcPr/>', { fullCalcOnLoad: 1 }),
    );
  }
  file.set(path, xml);
}
