import fs from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One element of the manifest, in document order. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const xml = fs.readFileSync('manifest.xml', 'utf8');
const app = elements(new XMLParser({ preserveOrder: true, ignoreAttributes: false }).parse(xml)).find(
  (element) => element.name === 'OfficeApp',
)!;

type Node = Record<string, unknown> & { ':@'?: Record<string, string> };

function elements(nodes: Node[]): Element[] {
  return nodes
    .filter((node) => !Object.keys(node).some((key) => key.startsWith('#') || key.startsWith('?')))
    .map((node) => {
      const name = Object.keys(node).find((key) => key !== ':@')!;
      const inner = node[name] as Node[];
      const attributes = Object.entries(node[':@'] ?? {}).map(([key, value]) => [key.replace('@_', ''), String(value)]);
      const text = inner.map((child) => String(child['#text'] ?? '')).join('');
      return { name, attributes: Object.fromEntries(attributes), children: elements(inner), text };
    });
}

const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];
const named = (name: string, within = app) => all(within).filter((element) => element.name === name);
const only = (name: string) => {
  const found = named(name);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0];
};
const resources = () => only('Resources').children.flatMap((kind) => kind.children);
const addresses = () =>
  all(app)
    .flatMap((element) => [element.attributes.DefaultValue, element.attributes.Value, element.text])
    .filter((value): value is string => /^https?:/.test(value ?? ''));

test('is well-formed', () => {
  expect(XMLValidator.validate(xml)).toBe(true);
});

test('has its elements in the order the schema asks for', () => {
  expect(app.children.map((child) => child.name)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(only('VersionOverrides').children.map((child) => child.name)).toEqual(['Hosts', 'Resources']);
  const host = named('Host', only('VersionOverrides'))[0];
  expect(host.children.map((child) => child.name)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  expect(only('DesktopFormFactor').children.map((child) => child.name)).toEqual([
    'GetStarted',
    'FunctionFile',
    'ExtensionPoint',
    'ExtensionPoint',
  ]);
  expect(only('Resources').children.map((child) => child.name)).toEqual([
    'bt:Images',
    'bt:Urls',
    'bt:ShortStrings',
    'bt:LongStrings',
  ]);
});

test('identifies the add-in by a GUID, four version numbers and the permission it needs', () => {
  expect(only('Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string };
  expect(only('Version').text).toBe(`${version}.0`);
  expect(only('Permissions').text).toBe('ReadWriteDocument');
});

test('resolves every resource that it names, and names every resource that it has', () => {
  const defined = resources().map((resource) => resource.attributes.id);
  const used = all(app)
    .map((element) => element.attributes.resid)
    .filter(Boolean);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

test('keeps its texts within the lengths that Excel shows', () => {
  const limits: Record<string, number> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
  for (const [kind, limit] of Object.entries(limits)) {
    for (const text of only(kind).children) {
      for (const shown of [text.attributes.DefaultValue, ...text.children.map((child) => child.attributes.Value)]) {
        expect(shown.length).toBeLessThanOrEqual(limit);
      }
    }
  }
  expect(only('DisplayName').attributes.DefaultValue.length).toBeLessThanOrEqual(125);
  expect(named('Description', app)[0].attributes.DefaultValue.length).toBeLessThanOrEqual(250);
});

test('says everything in Simplified Chinese too, apart from the namespace', () => {
  const texts = [...only('bt:ShortStrings').children, ...only('bt:LongStrings').children];
  const own = [only('DisplayName'), app.children.find((child) => child.name === 'Description')!];
  const withoutChinese = [...own, ...texts].filter(
    (text) =>
      !text.children.some(
        (child) => child.attributes.Locale === 'zh-CN' && /\p{Script=Han}/u.test(child.attributes.Value),
      ),
  );
  expect(withoutChinese.map((text) => text.attributes.id)).toEqual(['Functions.Namespace']);
});

test('points to one development address over https, which the build can rewrite', () => {
  const hosts = new Set(
    addresses()
      .filter((value) => !value.includes('schemas.microsoft.com'))
      .map((value) => new URL(value).origin),
  );
  expect([...hosts]).toEqual(['https://localhost:3000']);
});

test('shares one runtime between pane, functions and commands', () => {
  const page = 'Taskpane.Url';
  expect(only('Runtime').attributes).toEqual({ resid: page, lifetime: 'long' });
  expect(only('FunctionFile').attributes.resid).toBe(page);
  expect(named('SourceLocation', only('Page'))[0].attributes.resid).toBe(page);
  expect(named('Set').map((set) => set.attributes)).toEqual([
    { Name: 'SharedRuntime', MinVersion: '1.1' },
    { Name: 'ExcelApi', MinVersion: '1.13' },
  ]);
  expect(resources().find((one) => one.attributes.id === 'Functions.Namespace')!.attributes.DefaultValue).toBe('COOP');
});

test('has every picture in the size that it is declared with', () => {
  const files = new Map(resources().map((one) => [one.attributes.id, one.attributes.DefaultValue]));
  for (const image of named('bt:Image').filter((one) => one.attributes.resid)) {
    expect(pngSize(files.get(image.attributes.resid)!)).toBe(Number(image.attributes.size));
  }
  expect(pngSize(only('IconUrl').attributes.DefaultValue)).toBe(32);
  expect(pngSize(only('HighResolutionIconUrl').attributes.DefaultValue)).toBe(64);
});

function pngSize(address: string): number {
  const bytes = fs.readFileSync(new URL(address).pathname.slice(1));
  expect(bytes.readUInt32BE(16)).toBe(bytes.readUInt32BE(20));
  return bytes.readUInt32BE(16);
}
