import { readFileSync } from 'node:fs';
import { isTotalName } from '../../../src/evaluation/unit-names/total-rows';
import { alikeNames } from '../../../src/evaluation/unit-names/alike-names';
import { isOneLetterOff, knownNames, likelyNames } from '../../../src/evaluation/unit-names/known-names';
import { provinceSpellings } from '../../../src/evaluation/unit-names/provinces';

const [short, official, english] = provinceSpellings;
const variants = readFileSync('tests/evaluation/fixtures/province-name-variants.csv', 'utf8')
  .replace(/^\uFEFF/, '')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','))
  .map(([variant, correct]) => ({ variant, correct }));
const misread = variants.filter(({ correct }) => correct !== '');

/** All provinces with the misread one in the place of the right one, as the source had it. */
const columnWith = (variant: string, correct: string) => short.map((name) => (name === correct ? variant : name));

test('the real variants are seven, six of them names of provinces', () => {
  expect(variants).toHaveLength(7);
  expect(misread).toHaveLength(6);
});

test.each(misread)('$variant is surely $correct where all other provinces are there', ({ variant, correct }) => {
  const names = columnWith(variant, correct);
  expect(knownNames(names)).toBe(short);
  expect(likelyNames(variant, short, new Set(names)).sure).toBe(correct);
});

test.each(misread)('$variant offers $correct where the other provinces are not there', ({ variant, correct }) => {
  const { sure, others } = likelyNames(variant, short, new Set([variant]));
  expect(sure === correct || others[0] === correct || others.includes(correct)).toBe(true);
  if (['江四', '山两'].includes(variant)) expect(sure).toBeNull();
});

test('of several candidates the one that looks alike stands first', () => {
  expect(likelyNames('江四', short, new Set()).others[0]).toBe('江西');
  expect(likelyNames('山两', short, new Set()).others[0]).toBe('山西');
});

test('a garbled regional aggregate is recognised as no unit of its own', () => {
  expect(isTotalName('尔部地区')).toBe(true);
});

test('each way of writing provinces is recognised, other units are not provinces', () => {
  expect(knownNames([...official].slice(3, 20))).toBe(official);
  expect(knownNames(['Beijing', 'Tianjin', 'Hebei', 'Shanxi', 'Jiangsu', 'Other'])).toBe(english);
  expect(knownNames(['苏州大学', '东南大学', '江南大学', '北京', '天津', '扬州大学'])).toBeNull();
});

test('one letter off is replaced, too many or missing', () => {
  expect(isOneLetterOff('两藏', '西藏')).toBe(true);
  expect(isOneLetterOff('Guandong', 'Guangdong')).toBe(true);
  expect(isOneLetterOff('西藏', '西藏')).toBe(false);
  expect(isOneLetterOff('山东', '江西')).toBe(false);
});

test.each([
  ['江苏', '江苏省'],
  ['苏州 大学', '苏州大学'],
  ['Ａ公司', 'A公司'],
  ['Suzhou University', 'suzhou  university'],
  ['Guangdong', 'Guandong'],
])('%s and %s are probably one unit', (one, other) => {
  expect([...alikeNames(['x', one, 'y', other])]).toEqual([[3, 1]]);
});

test.each([
  ['苏州大学', '徐州大学'],
  ['苏州工业职业学院', '苏州农业职业学院'],
  ['Project 1', 'Project 2'],
  ['Team A', 'Team B'],
  ['same', 'same'],
  ['', ''],
])('%s and %s are two units, or one name twice', (one, other) => {
  expect(alikeNames([one, other]).size).toBe(0);
});
