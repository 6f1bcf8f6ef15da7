import { parseBox, type Box } from '../grid/address';
import { attributes, child, children, decode, inner, isOn, type Element } from './xml';

export interface FileFormula {
  readonly text: string;
  readonly isArray: boolean;
  /** The cells that an array formula fills, or over which a formula was filled down. */
  readonly range: string | null;
  /** The number that formulas share which were filled down; only the first of them has a text. */
  readonly shared: string | null;
  readonly isDynamic: boolean;
}

/** A cell as the file holds it. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value: string | number | boolean | null;
  readonly isError: boolean;
  readonly formula: FileFormula | null;
  readonly element: Element;
}

export interface FileRow {
  readonly row: number;
  readonly element: Element;
  readonly cells: readonly FileCell[];
}

export const everything = { rows: 1_048_576, columns: 16_384 };

export function boxOfText(text: string): Box {
  const box = parseBox(text, everything);
  if (!box) throw new Error(`The file names a range that is none: ${text}.`);
  return box;
}

/** Signs that XML cannot carry stand as _x000D_. */
const withoutEscapes = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));

const plainText = (xml: string, element: Element): string => {
  const raw = inner(xml, element);
  return raw.startsWith('<![CDATA[') ? raw.slice(9, -3) : decode(raw);
};

/** The text of a string item, with or without runs of fonts; how Chinese is read aloud is not part of it. */
function richText(xml: string, item: Element): string {
  const texts = children(xml, item).flatMap((part) => {
    if (part.name === 't') return [part];
    return part.name === 'r' ? children(xml, part).filter(({ name }) => name === 't') : [];
  });
  return withoutEscapes(texts.map((text) => plainText(xml, text)).join(''));
}

export const readSharedStrings = (xml: string): string[] =>
  children(xml, children(xml)[0])
    .filter(({ name }) => name === 'si')
    .map((item) => richText(xml, item));

function readValue(
  xml: string,
  parts: readonly Element[],
  type: string,
  strings: readonly string[],
): FileCell['value'] {
  const inline = parts.find(({ name }) => name === 'is');
  if (type === 'inlineStr') return inline ? richText(xml, inline) : null;
  const element = parts.find(({ name }) => name === 'v');
  if (!element) return null;
  const text = plainText(xml, element);
  if (type === 's') return strings[Number(text)] ?? null;
  if (type === 'b') return isOn(text.trim());
  if (type === 'str' || type === 'e' || type === 'd') return withoutEscapes(text);
  return text.trim() === '' ? null : Number(text);
}

function readFormula(xml: string, element: Element | undefined, isDynamic: boolean): FileFormula | null {
  if (!element) return null;
  const { t: kind, ref, si } = attributes(xml, element);
  if (kind === 'dataTable') return null;
  return {
    text: plainText(xml, element),
    isArray: kind === 'array',
    range: ref ?? null,
    shared: kind === 'shared' ? (si ?? null) : null,
    isDynamic,
  };
}

/** The rows of a worksheet part; a place that the file leaves out follows from the one before. */
export function readRows(xml: string, strings: readonly string[]): FileRow[] {
  const data = child(xml, 'sheetData');
  if (!data) return [];
  let nextRow = 0;
  return children(xml, data).map((element) => {
    const row = Number(attributes(xml, element)['r'] ?? nextRow + 1) - 1;
    nextRow = row + 1;
    let nextColumn = 0;
    const cells = children(xml, element).map((cell): FileCell => {
      const { r: place, s: style = '0', t: type = 'n', cm } = attributes(xml, cell);
      const column = place ? boxOfText(place).column : nextColumn;
      nextColumn = column + 1;
      const parts = children(xml, cell);
      return {
        row,
        column,
        style: Number(style),
        value: readValue(xml, parts, type, strings),
        isError: type === 'e',
        formula: readFormula(
          xml,
          parts.find(({ name }) => name === 'f'),
          cm !== undefined && cm !== '0',
        ),
        element: cell,
      };
    });
    return { row, element, cells };
  });
}
