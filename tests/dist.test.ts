import fs from 'node:fs';
import vm from 'node:vm';
import { sectionNames, type FunctionHelp } from '../src/taskpane/state/function-help';

/* What `npm run build` makes (npm test builds first). */

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl?: string;
    parameters: { name: string; description: string; dimensionality?: string }[];
  }[];
}
const metadata = (language: '' | '.zh-CN') =>
  JSON.parse(fs.readFileSync(`dist/functions${language}.json`, 'utf8')) as Metadata;

test('functions.js runs alone in a plain engine and only associates what functions.json describes', () => {
  const associated: string[] = [];
  const touched: string[] = [];
  const globals = vm.createContext(
    new Proxy({ CustomFunctions: { associate: (id: string) => associated.push(id) } } as Record<string, unknown>, {
      set: (target, name, value) => {
        touched.push(String(name));
        target[String(name)] = value;
        return true;
      },
    }),
  );
  vm.runInContext(fs.readFileSync('dist/functions.js', 'utf8'), globals);
  expect(associated.sort()).toEqual(
    metadata('')
      .functions.map((one) => one.id)
      .sort(),
  );
  expect(touched).toEqual([]);
});

test('functions.zh-CN.json differs from functions.json in descriptions and help pages only', () => {
  const bare = ({ functions }: Metadata) =>
    functions.map(({ description, helpUrl, parameters, ...rest }) => ({
      ...rest,
      described: description.length > 0,
      helped: helpUrl !== undefined,
      parameters: parameters.map(({ description: text, ...parameter }) => ({
        ...parameter,
        described: text.length > 0,
      })),
    }));
  expect(bare(metadata('.zh-CN'))).toEqual(bare(metadata('')));
  for (const { id, description } of metadata('.zh-CN').functions) {
    expect([id, /\p{Script=Han}/u.test(description)]).toEqual([id, true]);
  }
});

test('every help address leads to a page that the build has made', () => {
  for (const language of ['', '.zh-CN'] as const) {
    for (const { helpUrl } of metadata(language).functions) {
      expect([helpUrl, fs.existsSync(`dist${new URL(helpUrl!).pathname}`)]).toEqual([helpUrl, true]);
    }
  }
  expect(fs.existsSync('dist/help/index.html')).toBe(true);
  expect(fs.existsSync('dist/help/index.zh-CN.html')).toBe(true);
});

test('the pane loads Office.js, then the functions, then itself', () => {
  const scripts = (file: string) =>
    [...fs.readFileSync(file, 'utf8').matchAll(/<script[^>]*? src="?([^"\s>]+)/g)].map(([, source]) => source);
  expect(scripts('dist/taskpane.html')).toEqual([
    expect.stringMatching(/^https:.*\/office\.js$/),
    'functions.js',
    'taskpane.js',
  ]);
  expect(scripts('dist/workbench/taskpane.html')).toEqual(['office.js', '../functions.js', '../taskpane.js']);
});

test('the pane is given the help of every function in both languages, each with its chapters and a section', () => {
  for (const [language, file, blanks, ...always] of [
    ['', 'functions.en.json', 'Blank cells', 'When to use it', 'When not', 'Definition', 'Checked against', 'Example'],
    ['.zh-CN', 'functions.zh-CN.json', '空白单元格', '适用', '不适用', '定义', '核对依据', '示例'],
  ] as const) {
    const help = JSON.parse(fs.readFileSync(`dist/help/${file}`, 'utf8')) as FunctionHelp[];
    expect(help.map(({ id, description }) => [id, description])).toEqual(
      metadata(language).functions.map(({ id, description }) => [id, description]),
    );
    // What blank cells mean is told where there are cells to read.
    const readsCells = new Set(
      metadata(language).functions.flatMap(({ id, parameters }) =>
        parameters.some(({ dimensionality }) => dimensionality === 'matrix') ? [id] : [],
      ),
    );
    for (const { id, section, chapters } of help) {
      expect(sectionNames).toContain(section);
      const expected = readsCells.has(id) ? [...always, blanks] : always;
      expect([id, chapters.map(({ title }) => title).sort()]).toEqual([id, [...expected].sort()]);
    }
  }
});
