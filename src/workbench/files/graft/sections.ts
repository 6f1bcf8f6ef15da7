import {
  withAttributes,
  append,
  attribute,
  child,
  children,
  decode,
  descendants,
  encode,
  inner,
  isOn,
  outer,
  root,
  splice,
} from '../xml';

/** The order in which Excel wants the parts of a worksheet. */
const order =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Puts an element where it belongs among the others of a worksheet. */
export function insertSection(xml: string, name: string, text: string): string {
  const whole = root(xml);
  const next = children(xml, whole).find((element) => order.indexOf(element.name) > order.indexOf(name));
  return splice(xml, [next ? { start: next.start, end: next.start, text } : append(xml, whole, text)]);
}

/** Sets, replaces or takes away a section. */
export function setSection(xml: string, name: string, text: string): string {
  const element = child(xml, name);
  if (element) return splice(xml, [{ ...element, text }]);
  return text ? insertSection(xml, name, text) : xml;
}

/** Copies a section from the same sheet written anew. */
export function copySection(xml: string, fresh: string, name: string): string {
  const element = child(fresh, name);
  return setSection(xml, name, element ? outer(fresh, element) : '');
}

/** Inside a section, an element of one name is replaced by what the fresh sheet has. */
function copyInto(xml: string, section: string, fresh: string, freshParent: string, name: string): string {
  const parent = child(xml, section);
  if (!parent) return copySection(xml, fresh, section);
  const element = child(xml, name, parent);
  const source = child(fresh, freshParent);
  const added = source && child(fresh, name, source);
  const text = added ? outer(fresh, added) : '';
  if (element) return splice(xml, [{ ...element, text }]);
  if (!text) return xml;
  if (parent.contentStart === parent.end) return splice(xml, [append(xml, parent, text)]);
  return splice(xml, [{ start: parent.contentStart, end: parent.contentStart, text }]);
}

export const copyTabColor = (xml: string, fresh: string) => copyInto(xml, 'sheetPr', fresh, 'sheetPr', 'tabColor');

function editView(xml: string, edit: (view: string) => string): string {
  const views = child(xml, 'sheetViews') ?? child(insertSection(xml, 'sheetViews', ''), 'sheetViews');
  if (!views)
    return editView(insertSection(xml, 'sheetViews', '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'), edit);
  const view = child(xml, 'sheetView', views)!;
  return splice(xml, [{ ...view, text: edit(outer(xml, view)) }]);
}

export const isSelected = (xml: string): boolean => {
  const [view] = descendants(
    xml,
    'sheetView',
    child(xml, 'sheetViews') ?? { name: '', start: 0, end: 0, contentStart: 0, contentEnd: 0 },
  );
  return view !== undefined && isOn(attribute(xml, view, 'tabSelected'));
};

/** Two selected sheets are a group in Excel: what is typed into one goes into both. */
export const selectSheet = (xml: string, selected: boolean) =>
  isSelected(xml) === selected
    ? xml
    : editView(xml, (view) => withAttributes(view, { tabSelected: selected ? 1 : undefined }));

export const showGridlines = (xml: string, shown: boolean) =>
  editView(xml, (view) => withAttributes(view, { showGridLines: shown ? undefined : 0 }));

/** The frozen pane of the fresh sheet, with the selections that belong to it. */
export function copyFreeze(xml: string, fresh: string): string {
  const views = child(fresh, 'sheetViews');
  const freshView = views && child(fresh, 'sheetView', views);
  const frozen = freshView
    ? children(fresh, freshView)
        .filter(({ name }) => name === 'pane' || name === 'selection')
        .map((element) => outer(fresh, element))
        .join('')
    : '';
  return editView(xml, (view) => {
    const own = children(view, root(view));
    const cleared = splice(
      view,
      own.filter(({ name }) => name === 'pane' || name === 'selection').map((element) => ({ ...element, text: '' })),
    );
    const whole = root(cleared);
    if (!frozen) return cleared;
    return whole.contentStart === whole.end
      ? splice(cleared, [append(cleared, whole, frozen)])
      : splice(cleared, [{ start: whole.contentStart, end: whole.contentStart, text: frozen }]);
  });
}

interface Column {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** Sets widths and hidden columns; a group of columns is split where one of them changes. */
export function patchColumns(
  xml: string,
  changes: ReadonlyMap<number, Readonly<Record<string, string | number | undefined>>>,
): string {
  if (!changes.size) return xml;
  const list = child(xml, 'cols');
  const columns: Column[] = list
    ? children(xml, list).map((element) => ({
        text: outer(xml, element),
        first: Number(attribute(xml, element, 'min')),
        last: Number(attribute(xml, element, 'max')),
      }))
    : [];
  let parts = columns;
  for (const [index, values] of [...changes].sort(([one], [other]) => one - other)) {
    const number = index + 1;
    const own = parts.find(({ first, last }) => first <= number && number <= last);
    const changed = { text: withAttributes(own?.text ?? '<col/>', values), first: number, last: number };
    const around = own
      ? [
          { ...own, last: number - 1 },
          { ...own, first: number + 1 },
        ].filter(({ first, last }) => first <= last)
      : [];
    parts = [...parts.filter((part) => part !== own), ...around, changed];
  }
  const written = parts
    .sort((one, other) => one.first - other.first)
    .map(({ text, first, last }) => withAttributes(text, { min: first, max: last }));
  return setSection(xml, 'cols', `<cols>${written.join('')}</cols>`);
}

/** A reference to a sheet that was renamed stands in many places of many parts. */
export function renameReferences(xml: string, rename: (formula: string) => string): string {
  const names = [
    'f',
    'formula',
    'formula1',
    'formula2',
    'definedName',
    'calculatedColumnFormula',
    'totalsRowFormula',
    'sqref',
  ];
  const edits = names
    .flatMap((name) => descendants(xml, name))
    .flatMap((element) => {
      const before = decode(inner(xml, element));
      const after = rename(before);
      return after === before ? [] : [{ start: element.contentStart, end: element.contentEnd, text: encode(after) }];
    });
  return edits.length ? splice(xml, edits) : xml;
}
