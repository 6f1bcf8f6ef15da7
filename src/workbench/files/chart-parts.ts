import type { Package } from './package';
import { attribute, child, children, descendants, inner, numberAttribute, outer, root, type Element } from './xml';

/** A chart on a sheet: its own part, and its frame in the sheet's drawing. */
export interface ChartPart {
  readonly path: string;
  readonly drawing: string;
  /** In the drawing. */
  readonly relationship: string;
  /** The frame with its place, an element of the drawing's text. */
  readonly anchor: Element;
  readonly name: string;
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

const defaultSize = { rows: 15, columns: 6 };

function corner(xml: string, anchor: Element, name: string): ChartPart['from'] | null {
  const place = child(xml, name, anchor);
  if (!place) return null;
  const number = (part: string) => Number(inner(xml, child(xml, part, place)!));
  return { row: number('row'), column: number('col') };
}

/** The charts of a sheet in the order in which its drawing shows them. */
export function chartParts(file: Package, sheet: string): ChartPart[] {
  const drawing = file.relationship(sheet, 'drawing')?.target;
  if (!drawing || !file.has(drawing)) return [];
  const xml = file.text(drawing);
  const targets = new Map(file.relationships(drawing).map(({ id, target }) => [id, target]));
  return children(xml, root(xml)).flatMap((anchor) => {
    const [chart] = descendants(xml, 'chart', anchor);
    const relationship = chart && /\s(?:\w+:)?id\s*=\s*["']([^"']*)/.exec(outer(xml, chart))?.[1];
    const path = relationship && targets.get(relationship);
    const from = corner(xml, anchor, 'from');
    if (!relationship || !path || !from) return [];
    const to = corner(xml, anchor, 'to') ?? {
      row: from.row + defaultSize.rows,
      column: from.column + defaultSize.columns,
    };
    const [label] = descendants(xml, 'cNvPr', anchor);
    return { path, drawing, relationship, anchor, name: (label && attribute(xml, label, 'name')) ?? '', from, to };
  });
}

/** The largest number that names a shape in a drawing. */
export const lastShapeNumber = (xml: string): number =>
  Math.max(0, ...descendants(xml, 'cNvPr').map((shape) => numberAttribute(xml, shape, 'id')));
