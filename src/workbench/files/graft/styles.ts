import { insertSection } from '../sections';
import {
  attribute,
  attributes,
  child,
  children,
  numberAttribute,
  outer,
  root,
  splice,
  withAttributes,
  append,
  type Element,
} from '../xml';

/** How many entries at the head of a list every file has alike. */
const usual = { fonts: 1, fills: 2, borders: 1 };
const firstOwnFormat = 164;

const items = (xml: string, list: string): string[] => {
  const element = child(xml, list);
  return element ? children(xml, element).map((item) => outer(xml, item)) : [];
};

/** Styles of new cells, added to those that the file has. */
export class MergedStyles {
  private readonly cells: number;
  private readonly differentials: number;
  private readonly from: readonly string[];
  private readonly composed = new Map<string, number>();

  /** `xml` is the file's own styles part, `added` the one with which the new cells were written. */
  constructor(
    private xml: string,
    added: string,
  ) {
    const formats = this.mergeFormats(added);
    const starts = Object.fromEntries(
      Object.entries(usual).map(([list, own]) => [list, this.extend(list, items(added, list).slice(own))]),
    );
    const moved = (text: string, name: string, list: keyof typeof usual) => {
      const number = numberAttribute(text, root(text), name) || 0;
      return { [name]: number < usual[list] ? number : starts[list]! + number - usual[list] };
    };
    this.from = items(added, 'cellXfs').map((xf) => {
      const format = numberAttribute(xf, root(xf), 'numFmtId') || 0;
      return withAttributes(xf, {
        ...moved(xf, 'fontId', 'fonts'),
        ...moved(xf, 'fillId', 'fills'),
        ...moved(xf, 'borderId', 'borders'),
        numFmtId: formats.get(format) ?? format,
        xfId: 0,
      });
    });
    this.cells = this.count('cellXfs');
    this.extend('cellXfs', this.from.slice(1));
    this.differentials = this.extend(
      'dxfs',
      items(added, 'dxfs').map((dxf) => this.renumbered(dxf, formats)),
    );
  }

  /** The number here of a cell style of the added part. */
  cell(number: number): number {
    return number === 0 ? 0 : number - 1 + this.cells;
  }

  differential(number: number): number {
    return number + this.differentials;
  }

  /** A cell's own style with only those facets replaced that were changed; what the grid cannot show stays. */
  compose(
    own: number,
    added: number,
    facets: readonly ('font' | 'fill' | 'border' | 'numFmt' | 'alignment')[],
  ): number {
    const key = `${own} ${added} ${facets.join()}`;
    const known = this.composed.get(key);
    if (known !== undefined) return known;
    const base = items(this.xml, 'cellXfs')[own] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const other = this.from[added]!;
    const values = attributes(other, root(other));
    let text = base;
    for (const facet of facets) {
      if (facet === 'alignment') {
        const alignment = child(other, 'alignment');
        const before = child(text, 'alignment');
        if (before) text = splice(text, [{ ...before, text: '' }]);
        if (alignment) text = splice(text, [this.first(text, outer(other, alignment))]);
      }
      const apply = facet === 'numFmt' ? 'applyNumberFormat' : `apply${facet[0]!.toUpperCase()}${facet.slice(1)}`;
      text = withAttributes(text, {
        ...(facet === 'alignment' ? {} : { [`${facet}Id`]: values[`${facet}Id`] ?? 0 }),
        [apply]: 1,
      });
    }
    const number = this.extend('cellXfs', [text]);
    this.composed.set(key, number);
    return number;
  }

  toString(): string {
    return this.xml;
  }

  private first(text: string, inside: string) {
    const element = root(text);
    return element.contentStart === element.end
      ? append(text, element, inside)
      : { start: element.contentStart, end: element.contentStart, text: inside };
  }

  private count(list: string): number {
    return items(this.xml, list).length;
  }

  /** Adds to a list, making it in its place where there is none; answers with the number of the first added. */
  private extend(list: string, more: readonly string[]): number {
    const count = this.count(list);
    if (!more.length) return count;
    const element = child(this.xml, list);
    if (element) {
      const grown = outer(this.xml, element);
      const text = withAttributes(splice(grown, [append(grown, root(grown), more.join(''))]), {
        count: count + more.length,
      });
      this.xml = splice(this.xml, [{ ...element, text }]);
      return count;
    }
    this.xml = insertSection(this.xml, list, `<${list} count="${more.length}">${more.join('')}</${list}>`);
    return count;
  }

  /** Own number formats get numbers that are free here; one with the same pattern is used again. */
  private mergeFormats(added: string): Map<number, number> {
    const known = items(this.xml, 'numFmts');
    const read = (text: string, name: string) => attribute(text, root(text), name) ?? '';
    const byPattern = new Map(known.map((format) => [read(format, 'formatCode'), Number(read(format, 'numFmtId'))]));
    let next = Math.max(firstOwnFormat - 1, ...known.map((format) => Number(read(format, 'numFmtId')))) + 1;
    const numbers = new Map<number, number>();
    for (const format of items(added, 'numFmts')) {
      const pattern = read(format, 'formatCode');
      if (!byPattern.has(pattern)) {
        byPattern.set(pattern, next);
        this.extend('numFmts', [withAttributes(format, { numFmtId: next++ })]);
      }
      numbers.set(Number(read(format, 'numFmtId')), byPattern.get(pattern)!);
    }
    return numbers;
  }

  private renumbered(dxf: string, formats: ReadonlyMap<number, number>): string {
    const format: Element | undefined = child(dxf, 'numFmt');
    if (!format) return dxf;
    const number = numberAttribute(dxf, format, 'numFmtId');
    return splice(dxf, [
      { ...format, text: withAttributes(outer(dxf, format), { numFmtId: formats.get(number) ?? number }) },
    ]);
  }
}
