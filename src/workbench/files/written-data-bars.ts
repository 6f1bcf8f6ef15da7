import { addTwins, pointer, rulesOf, twinNamespaces } from './data-bar-twins';
import type { ConditionalState, DataBarEnd, DataBarState } from './state';
import { append, attributes, child, children, encode, outer, root, splice, withAttributes, type Edit } from './xml';

const endXml = ({ type, value }: DataBarEnd) =>
  value === undefined
    ? `<x14:cfvo type="${type}"/>`
    : `<x14:cfvo type="${type}"><xm:f>${encode(value)}</xm:f></x14:cfvo>`;

function twinXml(
  identifier: string,
  range: string,
  { ends, negativeColor, isGradient, showsValue }: DataBarState,
): string {
  const hidden = showsValue ? '' : ' showValue="0"';
  return [
    `<x14:conditionalFormatting ${twinNamespaces}><x14:cfRule type="dataBar" id="${identifier}">`,
    `<x14:dataBar minLength="0" maxLength="100"${hidden} gradient="${isGradient ? 1 : 0}">`,
    ...ends.map(endXml),
    `<x14:negativeFillColor rgb="${negativeColor}"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>`,
    `<xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`,
  ].join('');
}

/** Gives the data bars of a sheet that was written anew what the writer's plain rules cannot say. */
export function withDataBars(xml: string, conditionals: Iterable<ConditionalState>): string {
  const bars = new Map([...conditionals].flatMap(({ priority, bar }) => (bar ? [[priority, bar] as const] : [])));
  const edits: Edit[] = [];
  const twins: string[] = [];
  for (const { rule, range, priority } of rulesOf(xml)) {
    const bar = bars.get(priority);
    if (!bar) continue;
    const identifier = `{${crypto.randomUUID().toUpperCase()}}`;
    twins.push(twinXml(identifier, range, bar));
    const text = outer(xml, rule);
    const pointed = splice(text, [append(text, root(text), pointer(identifier))]);
    const plain = child(pointed, 'dataBar')!;
    const shown = withAttributes(outer(pointed, plain), { showValue: bar.showsValue ? undefined : 0 });
    edits.push({ ...rule, text: splice(pointed, [{ ...plain, text: shown }]) });
  }
  return addTwins(splice(xml, edits), twins);
}

/** The bar of a twin that came with the file, with what changed here; its border, axis and direction stay. */
export function changedBar(own: string, fresh: string): string {
  const part = (xml: string, name: string) => children(xml, root(xml)).filter((one) => one.name === name);
  const freshEnds = part(fresh, 'cfvo').map((end) => outer(fresh, end));
  const freshColor = outer(fresh, part(fresh, 'negativeFillColor')[0]!);
  const colors = part(own, 'negativeFillColor');
  const ends = part(own, 'cfvo');
  const edits: Edit[] = ends.map((end, index) => ({ ...end, text: freshEnds[index]! }));
  edits.push(...part(own, 'fillColor').map((color) => ({ ...color, text: '' })));
  edits.push(...colors.map((color) => ({ ...color, text: freshColor })));
  if (!colors.length) {
    const before = [...part(own, 'borderColor'), ...part(own, 'fillColor'), ...ends];
    const place = Math.max(...before.map(({ end }) => end));
    edits.push({ start: place, end: place, text: freshColor });
  }
  const { gradient, showValue } = attributes(fresh, root(fresh));
  return withAttributes(splice(own, edits), { gradient, showValue, negativeBarColorSameAsPositive: undefined });
}
