import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import {
  append,
  attribute,
  child,
  children,
  decode,
  encode,
  inner,
  outer,
  root,
  splice,
  withAttributes,
} from '../../../src/workbench/files/xml';

const name = fc.constantFrom('a', 'x:row', 'c', 'x14:id');
const text = fc.string({ maxLength: 8 }).filter((one) => one.trim() === one);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(name, text).map(([tag, inside]) => `<${tag} t='${encode(inside).replaceAll("'", '&apos;')}' u=">/>"/>`),
    fc
      .tuple(name, fc.array(tie('tree') as fc.Arbitrary<string>, { maxLength: 3 }))
      .map(([tag, inside]) => `<${tag} r="1"><!-- <c> --> ${inside.join('\n')}<![CDATA[</a>]]></${tag}>`),
  ),
}));

interface Node {
  [tag: string]: Node[] | string | object;
}
const names = (nodes: Node[]): unknown[] =>
  nodes.flatMap((node) =>
    Object.keys(node)
      .filter((key) => key !== ':@' && key !== '#text')
      .map((key) => [key, names(node[key] as Node[])]),
  );
const found = (xml: string, parent: Parameters<typeof inner>[1]): unknown[] =>
  children(xml, parent).map((element) => [element.name, found(xml, element)]);

test('finds the same elements as another parser, whatever stands in comments, attributes and CDATA', () => {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, removeNSPrefix: true });
  fc.assert(
    fc.property(tree as fc.Arbitrary<string>, (inside) => {
      const xml = `<?xml version="1.0"?><root>${inside}</root>`;
      expect(found(xml, root(xml))).toEqual(
        names((parser.parse(xml) as Node[]).find((node) => 'root' in node)!['root'] as Node[]),
      );
    }),
  );
});

test('texts survive encoding', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (one) => decode(encode(one)) === one));
  expect(decode('&#x82CF;&#24030; &apos;&unknown;')).toBe("苏州 '&unknown;");
});

test('attributes are set, replaced and taken away without touching the rest', () => {
  const xml = `<c r='A1' s="3"  t="s"><v>r="9"</v></c>`;
  expect(withAttributes(xml, { s: 5, t: undefined, cm: 1 })).toBe(`<c r='A1' s="5" cm="1"><v>r="9"</v></c>`);
  expect(withAttributes('<pane/>', { state: 'a"b' })).toBe('<pane state="a&quot;b"/>');
  expect(attribute('<a my:id="1" id="2"/>', root('<a my:id="1" id="2"/>'), 'id')).toBe('2');
});

test('an empty element opens when something is put into it', () => {
  const xml = '<root><list count="0"/></root>';
  expect(splice(xml, [append(xml, child(xml, 'list')!, '<one/>')])).toBe('<root><list count="0"><one/></list></root>');
  expect(outer(xml, child(xml, 'list')!)).toBe('<list count="0"/>');
});

test('changes that overlap are refused', () => {
  expect(() =>
    splice('abcd', [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ]),
  ).toThrow('overlap');
});
