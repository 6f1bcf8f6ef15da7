import { chartParts, lastShapeNumber } from '../chart-parts';
import { officeRelationships, type Package } from '../package';
import { append, attribute, descendants, encode, outer, root, splice, withAttributes } from '../xml';
import { insertSection } from '../sections';

/** Takes charts off a sheet's drawing; what else is drawn there stays. */
export function removeCharts(file: Package, sheet: string, parts: ReadonlySet<string>): void {
  const unwanted = chartParts(file, sheet).filter(({ path }) => parts.has(path));
  if (!unwanted.length) return;
  const { drawing } = unwanted[0]!;
  file.set(
    drawing,
    splice(
      file.text(drawing),
      unwanted.map(({ anchor }) => ({ ...anchor, text: '' })),
    ),
  );
  for (const { relationship } of unwanted) file.unrelate(drawing, relationship);
}

/** Brings the charts of the fresh sheet to the drawing of the sheet that is there, or brings the drawing. */
export function addCharts(
  file: Package,
  sheet: string,
  fresh: Package,
  freshSheet: string,
  bring: (path: string) => string,
): void {
  const source = fresh.relationship(freshSheet, 'drawing');
  if (!source) return;
  const drawing = file.relationship(sheet, 'drawing')?.target;
  if (!drawing) {
    const id = file.relate(sheet, { type: source.type, target: bring(source.target), isExternal: false });
    file.set(
      sheet,
      insertSection(file.text(sheet), 'drawing', `<drawing xmlns:r="${officeRelationships}" r:id="${encode(id)}"/>`),
    );
    return;
  }
  const text = fresh.text(source.target);
  let number = lastShapeNumber(file.text(drawing));
  const anchors = chartParts(fresh, freshSheet).map((chart) => {
    const type = `${officeRelationships}/chart`;
    const id = file.relate(drawing, { type, target: bring(chart.path), isExternal: false });
    const anchor = withNamespaces(outer(text, chart.anchor), text);
    const edits = [
      ...descendants(anchor, 'chart').map((element) => ({
        ...element,
        text: withAttributes(outer(anchor, element), { 'r:id': id }),
      })),
      ...descendants(anchor, 'cNvPr').map((element) => ({
        ...element,
        text: withAttributes(outer(anchor, element), { id: ++number }),
      })),
    ];
    return splice(anchor, edits);
  });
  const xml = file.text(drawing);
  file.set(drawing, splice(xml, [append(xml, root(xml), anchors.join(''))]));
}

/** An element that leaves its part takes along the namespaces that the part's root declares. */
function withNamespaces(text: string, part: string): string {
  const declared = [
    ...part.slice(root(part).start, root(part).contentStart).matchAll(/\s(xmlns:\w+)\s*=\s*"([^"]*)"/g),
  ];
  const missing = declared.filter(([, name]) => attribute(text, root(text), name!) === undefined);
  return withAttributes(text, Object.fromEntries(missing.map(([, name, value]) => [name!, value!])));
}
