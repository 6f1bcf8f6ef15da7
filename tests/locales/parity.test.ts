import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';

type Texts = { readonly [key: string]: string | Texts };

const flat = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[prefix + key, text] as [string, string]] : flat(text, `${prefix}${key}.`),
  );
const english = flat(en);
const chinese = new Map(flat(zhCN));
const placeholders = (text: string) => new Set([...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name));

test('every English text has a Chinese one and the other way round', () => {
  const wanted = english.map(([key]) => key).filter((key) => !key.endsWith('_one'));
  expect([...chinese.keys()].sort()).toEqual(wanted.sort());
});

test('a Chinese text fills no blank that its English text does not have', () => {
  const wrong = english
    .filter(([key, text]) => [...placeholders(chinese.get(key) ?? '')].some((name) => !placeholders(text).has(name)))
    .map(([key]) => key);
  expect(wrong).toEqual([]);
});

test('a Chinese text drops no fact of its English text', () => {
  const dropped = english
    .filter(
      ([key, text]) =>
        chinese.has(key) && [...placeholders(text)].some((name) => !placeholders(chinese.get(key)!).has(name)),
    )
    .map(([key]) => key);
  expect(dropped).toEqual([]);
});

test('no text is left untranslated', () => {
  const names = new Set(['TOPSIS']);
  const alike = english.filter(([key, text]) => chinese.get(key) === text && /[a-z]{3}/i.test(text));
  expect(alike.filter(([, text]) => !names.has(text))).toEqual([]);
});

test('Chinese sentences use full-width punctuation', () => {
  const wrong = [...chinese]
    .filter(([, text]) => /\p{Script=Han}[,;:?!]|[,;]\p{Script=Han}/u.test(text))
    .map(([key]) => key);
  expect(wrong).toEqual([]);
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));

test('every text is used: its key, or the part of it before what is filled in, stands in the code', () => {
  const code = ['src/taskpane', 'src/workbook', 'src/evaluation', 'src/commands']
    .flatMap(filesIn)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const patterns = [...code.matchAll(/[`'"]([a-zA-Z]+(?:\.(?:[\w-]+|\$\{[^}]+\}))+)[`'"]/g)].map(
    ([, key]) => new RegExp(`^${key.replace(/\./g, '\\.').replace(/\$\{[^}]+\}/g, '[\\w-]+')}$`),
  );
  const unused = english
    .map(([key]) => key.replace(/_(one|other)$/, ''))
    .filter((key) => !patterns.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});
