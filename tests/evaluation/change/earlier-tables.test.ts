import { asEarlierTable, byLikeness } from '../../../src/evaluation/change/earlier-tables';
import { headersRead } from '../../../src/evaluation/change/last-year';
import { yearName } from '../../../src/evaluation/mapping/year-column';
import { provinces, provincesByM8, sourceOf } from '../provinces';

const evaluation = provincesByM8();
const without = (columns: number) => {
  const gone = headersRead(evaluation).slice(0, columns);
  const table = provinces();
  return { ...table, headers: table.headers.map((header) => (gone.includes(header) ? 'renamed' : header)) };
};

test('a table with the same columns and some of the units could be an earlier year', () => {
  const table = provinces();
  expect(asEarlierTable(evaluation, { ...table, rows: table.rows.slice(0, 12) })).toEqual({ lacking: [], shared: 12 });
});

test('a table that lacks a few columns is offered and says which; one that lacks half of them is something else', () => {
  const read = headersRead(evaluation);
  expect(asEarlierTable(evaluation, without(2))?.lacking).toEqual(read.slice(0, 2));
  expect(asEarlierTable(evaluation, without(Math.ceil(read.length / 2)))).toBeNull();
  expect(asEarlierTable(evaluation, sourceOf(['Source', 'Link'], [['Yearbook', 'x']]))).toBeNull();
});

test('a table about other units is not an earlier year', () => {
  const table = provinces();
  const unit = evaluation.unitColumn!;
  const others = table.rows.map((row, at) => row.map((cell, column) => (column === unit ? `University ${at}` : cell)));
  expect(asEarlierTable(evaluation, { ...table, rows: others })).toBeNull();
});

test('complete tables stand before incomplete ones, then those with more of the units', () => {
  const tables = [
    { lacking: ['a'], shared: 31 },
    { lacking: [], shared: 5 },
    { lacking: [], shared: 30 },
  ];
  expect(tables.sort(byLikeness).map(({ shared }) => shared)).toEqual([30, 5, 31]);
});

test('in Chinese a year is called one', () => {
  expect([yearName(2022, 'zh-CN'), yearName('2022年度', 'zh-CN'), yearName(2022, 'en')]).toEqual([
    '2022 年',
    '2022年度',
    '2022',
  ]);
});
