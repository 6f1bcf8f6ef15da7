import { copySection, insertSection } from '../sections';
import { append, attribute, child, children, isOn, outer, root, splice, withAttributes } from '../xml';

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

function editView(given: string, edit: (view: string) => string): string {
  const xml = child(given, 'sheetViews')
    ? given
    : insertSection(given, 'sheetViews', '<sheetViews><sheetView workbookViewId="0"/></sheetViews>');
  const view = child(xml, 'sheetView', child(xml, 'sheetViews'))!;
  return splice(xml, [{ ...view, text: edit(outer(xml, view)) }]);
}

function isSelected(xml: string): boolean {
  const views = child(xml, 'sheetViews');
  const view = views && child(xml, 'sheetView', views);
  return view !== undefined && isOn(attribute(xml, view, 'tabSelected'));
}

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
