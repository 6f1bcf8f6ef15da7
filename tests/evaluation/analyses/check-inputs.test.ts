import type { Analysis } from '../../../src/evaluation/analyses/analysis';
import { checkInputs } from '../../../src/evaluation/analyses/check-inputs';
import { both, choiceColumn, nameColumn, numberColumn } from '../../../src/evaluation/analyses/columns';
import { fits, inputTableName, isNamedFor } from '../../../src/evaluation/analyses/inputs';
import type { CellValue } from '../../../src/evaluation/source';
import { inputsFor, sourceFor } from './example';

const table = {
  id: 'some-rows',
  name: both('Some rows', '若干行'),
  caption: both('Rows.', '行。'),
  leastRows: 2,
  columns: [
    nameColumn('name', both('Name of it', '名称'), both('Its name.', '它的名称。')),
    numberColumn('amount', both('Amount', '数额'), both('How much.', '多少。'), { max: 10 }),
    numberColumn('free', both('Free', '自由'), both('Anything.', '任意。'), { required: false }),
    choiceColumn('kind', both('Kind', '种类'), both('Which.', '哪种。'), [both('red', '红'), both('blue', '蓝')]),
  ],
  example: [[both('Example a', '示例甲'), 1, '', both('red', '红')]],
};
const analysis: Analysis = {
  id: 'some',
  model: 'm1',
  name: both('Some', '某'),
  question: both('Which?', '哪个？'),
  limits: both('None.', '无。'),
  inputs: [table],
  check: () => [],
  draw: () => {
    throw new Error('It is never drawn here.');
  },
};

const found = (...rows: CellValue[][]) =>
  checkInputs(analysis, inputsFor(analysis, { 'some-rows': rows })).map(({ severity, place, text }) => [
    severity,
    place?.address,
    text.en,
  ]);
const good: CellValue[] = ['b', 2, '', '蓝'];

test.each<[string, CellValue[], string, string]>([
  ['a blank', ['a', '', '', 'red'], 'B5', '“Amount” is empty here. Fill it in.'],
  ['text', ['a', '约3', '', 'red'], 'B5', '“约3” is text, not a number. Type the number alone.'],
  ['a number as text', ['a', '3', '', 'red'], 'B5', '“3” is text, not a number. Type the number alone.'],
  ['a number out of range', ['a', 11, '', 'red'], 'B5', '11 is not possible for “Amount”: a number from 0 to 10 is.'],
  ['a number below an open range', ['a', 1, -1, 'red'], 'C5', '-1 is not possible for “Free”: a number from 0 up is.'],
  ['no choice', ['a', 1, '', 'green'], 'D5', '“green” is none of “red”, “blue”.'],
  ['an error', ['a', '#DIV/0!', '', 'red'], 'B5', 'The cell shows the error #DIV/0!. Correct the formula in it.'],
  ['a name twice', ['b', 1, '', 'red'], 'A6', '“b” stands in A5 already. Give each row its own name.'],
])('%s is named with its cell and the cure', (_, row, address, text) => {
  expect(found(row, good)).toEqual([['problem', address, text]]);
});

test('too few rows, blank rows below, choices in either language and a teaching example', () => {
  const blank: CellValue[] = ['', '', '', ''];
  expect(found(good, blank, blank)).toEqual([['problem', undefined, '“Some rows” has 1 rows; at least 2 are needed.']]);
  expect(found(['a', 1, 5, 'RED'], good, blank)).toEqual([]);
  expect(found(['Example a', 1, 5, 'red'], good)).toEqual([
    ['notice', 'A5', '“Some rows” still holds the teaching example. Its numbers are invented.'],
  ]);
});

test('an input table is known by its name, and by its headers in either language', () => {
  expect(inputTableName(analysis, table)).toBe('Data_M1_some_rows');
  expect(['Data_M1_some_rows', 'data_m1_SOME_rows_2'].map((name) => isNamedFor(analysis, table, name))).toEqual([
    true,
    true,
  ]);
  expect(['Data_M1_some', 'Data_M2_some_rows', null].map((name) => isNamedFor(analysis, table, name))).toEqual([
    false,
    false,
    false,
  ]);
  const chinese = sourceFor(analysis, table, 'zh-CN');
  expect(fits(table, chinese)).toBe(true);
  expect(fits(table, { ...chinese, headers: ['名称', ' 数额 ', 'x', 'KIND'] })).toBe(true);
  expect(fits(table, { ...chinese, headers: ['名称', '金额', '自由', '种类'] })).toBe(false);
});
