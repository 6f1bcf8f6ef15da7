/**
 * Finds elements by their place in the text. A part is edited by replacing pieces of its text and never written anew
 * from a tree, so that whatever this program does not know stays as it was, byte for byte.
 */
export interface Element {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where the opening tag ends; the same as `contentEnd` when the element is empty. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** The elements directly inside an element, or the root when there is none. */
export function children(xml: string, parent?: Element): Element[] {
  const found: Element[] = [];
  const tag = new RegExp(markup);
  tag.lastIndex = parent?.contentStart ?? 0;
  const end = parent?.contentEnd ?? xml.length;
  let depth = 0;
  let open = { name: '', start: 0, contentStart: 0 };
  for (let match = tag.exec(xml); match && match.index < end; match = tag.exec(xml)) {
    const [text, closing, name, , selfClosing] = match;
    if (name === undefined) continue;
    const after = match.index + text.length;
    if (closing) {
      if (--depth === 0) found.push({ ...open, contentEnd: match.index, end: after });
      continue;
    }
    if (depth === 0) open = { name: localName(name), start: match.index, contentStart: after };
    if (!selfClosing) depth++;
    else if (depth === 0) found.push({ ...open, contentEnd: after, end: after });
  }
  return found;
}

export const root = (xml: string): Element => {
  const [element] = children(xml);
  if (!element) throw new Error('A part of the file holds no XML element.');
  return element;
};

export const child = (xml: string, name: string, parent: Element = root(xml)): Element | undefined =>
  children(xml, parent).find((element) => element.name === name);

export const outer = (xml: string, element: Element): string => xml.slice(element.start, element.end);
export const inner = (xml: string, element: Element): string => xml.slice(element.contentStart, element.contentEnd);

/** All elements of a name, however deep. */
export const descendants = (xml: string, name: string, parent?: Element): Element[] =>
  children(xml, parent).flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...(element.contentStart === element.contentEnd ? [] : descendants(xml, name, element)),
  ]);

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name) return entities[name] ?? whole;
    return String.fromCodePoint(hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal));
  });

export const encode = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

const openingTag = (xml: string, element: Element) => xml.slice(element.start, element.contentStart);
const attributePattern = (name: string) =>
  new RegExp(`(\\s)${name.replace(/[.:]/g, '\\$&')}\\s*=\\s*("([^"]*)"|'([^']*)')`);

export function attribute(xml: string, element: Element, name: string): string | undefined {
  const found = attributePattern(name).exec(openingTag(xml, element));
  return found ? decode(found[3] ?? found[4] ?? '') : undefined;
}

/** All attributes by their full names. */
export function attributes(xml: string, element: Element): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, quoted, apostrophed] of openingTag(xml, element).matchAll(
    /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    found[name!] = decode(quoted ?? apostrophed ?? '');
  }
  return found;
}

export const numberAttribute = (xml: string, element: Element, name: string): number =>
  Number(attribute(xml, element, name) ?? Number.NaN);

/** Truth values stand as 1, true, on. */
export const isOn = (value: string | undefined): boolean => value !== undefined && /^(1|true|on)$/i.test(value);

/** The element's text with attributes set; undefined takes one away. */
export function withAttributes(text: string, values: Readonly<Record<string, string | number | undefined>>): string {
  const element = root(text);
  let tag = openingTag(text, element);
  for (const [name, value] of Object.entries(values)) {
    const pattern = attributePattern(name);
    const written = value === undefined ? '' : ` ${name}="${encode(String(value))}"`;
    tag = pattern.test(tag)
      ? tag.replace(pattern, () => written)
      : tag.replace(/\s*(\/?)>$/, (_all, slash: string) => `${written}${slash}>`);
  }
  return text.slice(0, element.start) + tag + text.slice(element.contentStart);
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap. */
export function splice(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < at) throw new Error('Two changes of a part overlap.');
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}

/** Puts text at the end of an element, opening it if it is `<empty/>`. */
export function append(xml: string, element: Element, text: string): Edit {
  if (element.contentEnd !== element.end) return { start: element.contentEnd, end: element.contentEnd, text };
  const tag = openingTag(xml, element);
  const name = /^<([^\s/>]+)/.exec(tag)![1]!;
  return { start: element.start, end: element.end, text: `${tag.replace(/\s*\/>$/, '>')}${text}</${name}>` };
}
