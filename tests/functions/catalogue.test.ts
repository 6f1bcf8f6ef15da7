import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { functionMetadata, type FunctionMetadata, type Parameter } from '../../docs/function-pages/metadata';
import { chineseHeader, englishHeader } from '../../docs/function-pages/method-headers';
import { functionPages, sourceOf } from '../../docs/function-pages/pages';
import localiseMetadata from '../../src/functions/localise-metadata.cjs';
import { goldenCases } from '../golden/cases';
import { runsOf } from '../golden/runs';
import catalogue from './catalogue.json';
import { openExcel } from './excel';

/** Functions of each section of the catalogue that are not built. Lower it with every function; it never rises. */
const missing: Record<string, number> = {
  'Preparing data': 0,
  Weights: 0,
  'Scores and rankings': 0,
  Efficiency: 0,
  'Synergy of university, industry and government': 0,
  'Agreement and reliability': 0,
  'Sharing the benefit of a consortium': 0,
  'Policy and inequality': 0,
  'Demand and match': 0,
  Robustness: 0,
  'The scoring models': 0,
};

const built = openExcel().ids;
const golden = new Set(goldenCases.flatMap((one) => runsOf[one.method]?.(one) ?? []).map((run) => run.function));
const badInput = readdirSync('tests/functions')
  .filter((file) => file.startsWith('bad-input'))
  .map((file) => readFileSync(`tests/functions/${file}`, 'utf8'))
  .join('\n');

test.each(Object.keys(missing))('%s: the functions still missing only become fewer', (section) => {
  const names = catalogue.filter((one) => one.section === section && !built.includes(one.name)).map(({ name }) => name);
  expect([section, names.length, names]).toEqual([section, missing[section], names]);
});

test('every function that is associated stands in the catalogue', () => {
  expect(catalogue.map(({ name }) => name)).toEqual(expect.arrayContaining(built));
});

test('functions are described in the order and with the parameters of the catalogue, nothing else', async () => {
  const { en } = await functionMetadata();
  const described = en.map(({ id, parameters }) => [id, parameters.map(signature)]);
  expect(Object.fromEntries(described)).toEqual(
    Object.fromEntries(
      catalogue.filter(({ name }) => built.includes(name)).map(({ name, parameters }) => [name, parameters]),
    ),
  );
});

test.each(built)('%s lacks nothing that a function needs', async (id) => {
  const metadata = await functionMetadata();
  const pages = await functionPages();
  const lacks = [
    ...lackingDescriptions('English', metadata.en, id),
    ...lackingDescriptions('Chinese', metadata['zh-CN'], id),
    ...[`${id}.md`, `${id}.zh-CN.md`].filter((file) => !existsSync(`docs/functions/${file}`) || !pages.has(file)),
    ...lackingMethods(id),
    ...(golden.has(id) ? [] : ['a golden case in tests/golden with a run in tests/golden/runs']),
    ...(badInput.includes(`'${id}'`) ? [] : ['a wrong input in tests/functions/bad-input….test.ts']),
  ];
  expect(lacks).toEqual([]);
});

test('the committed help pages are what the generator makes now (npm run docs:functions)', async () => {
  const pages = await functionPages();
  expect(readdirSync('docs/functions').sort()).toEqual([...pages.keys()].sort());
  for (const [file, text] of pages) expect(readFileSync(`docs/functions/${file}`, 'utf8')).toBe(text);
});

test('a missing Chinese description stops the build and is named', async () => {
  const { en } = await functionMetadata();
  expect(() => localiseMetadata({ functions: en }, {})).toThrow(/missing for: .*SCREEN, SCREEN data, SCREEN headers/);
});

const signature = ({ name, optional }: Parameter) => (optional ? `${name}?` : name);

function lackingDescriptions(language: string, metadata: FunctionMetadata[], id: string): string[] {
  const one = metadata.find((entry) => entry.id === id);
  if (!one) return [`${language} metadata`];
  const texts = [['the function', one.description], ...one.parameters.map((own) => [own.name, own.description])];
  return texts.filter(([, text]) => !text).map(([what]) => `${language} description of ${what}`);
}

function lackingMethods(id: string): string[] {
  const { methods, properties } = sourceOf(id);
  const tested = existsSync(properties) && /fc\.(property|asyncProperty)\(/.test(readFileSync(properties, 'utf8'));
  return [
    ...(methods.length > 0 ? [] : ['a method']),
    ...methods
      .map(([, method]) => method)
      .filter((method) => !englishHeader(method).formula || !chineseHeader(method).formula)
      .map((method) => `the header of ${method}`),
    ...(tested ? [] : [`property tests in ${properties}`]),
  ];
}
