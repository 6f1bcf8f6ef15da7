import { impute } from '../../src/methods/preparing/impute';
import { treat } from '../../src/methods/preparing/treat';
import { matrixOf } from '../../src/methods/matrix';
import type { Evaluation, Preparation } from '../../src/evaluation/evaluation';
import { evaluate } from '../../src/evaluation/evaluate';
import { yearColumn } from '../../src/evaluation/mapping/year-column';
import { withRows } from '../../src/evaluation/chosen-rows';
import { columnAddress, placeOf, sheetRow, sourceAddress } from '../../src/evaluation/address';
import { preparedValuesOf } from '../../src/evaluation/preparation';
import { ownData } from './check/own-data';
import { provincesByM8, sourceOf } from './provinces';

const rows = [
  ['a', 'x', 1, 4],
  ['b', 'x', '', 5],
  ['c', 'y', 3, ''],
  ['d', 'y', 8, 7],
  ['e', 'y', '', ''],
];
const prepared = (preparation: Partial<Preparation>): Evaluation => {
  const evaluation = ownData(['Name', 'Kind', 'P', 'Q'], rows);
  return { ...evaluation, preparation: { ...evaluation.preparation, ...preparation } };
};

test('values are scored as they are unless something else is chosen', () => {
  expect(preparedValuesOf(prepared({}))).toEqual([
    [1, 4],
    [NaN, 5],
    [3, NaN],
    [8, 7],
    [NaN, NaN],
  ]);
});

test('missing values are filled as by IMPUTE; a unit without any value stays without', () => {
  const present = matrixOf([
    [1, 4],
    [NaN, 5],
    [3, NaN],
    [8, 7],
  ]);
  for (const missing of ['mean', 'median', 'min', 'zero'] as const) {
    const { imputed } = impute(present, missing, ['x', 'x', 'y', 'y']);
    const values = preparedValuesOf(prepared({ missing, groups: 1 }));
    expect(values.slice(0, 4).flat()).toEqual(Array.from(imputed.values));
    expect(values[4]).toEqual([NaN, NaN]);
  }
});

test('treating outliers changes the chosen indicator as TREAT does, and nothing else', () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 400];
  const evaluation = ownData(
    ['Name', 'P', 'Q'],
    numbers.map((value) => [`u${value}`, value, value]),
  );
  const values = preparedValuesOf({ ...evaluation, preparation: { missing: 'leave', groups: null, treated: ['B'] } });
  const { treated } = treat({ rows: 10, columns: 1, values: Float64Array.from(numbers) });
  expect(values.map(([p]) => p)).toEqual(Array.from(treated.values));
  expect(values.map(([, q]) => q)).toEqual(numbers);
});

test('indicators with fixed goalposts are not treated, for their points would mean something else', () => {
  const plain = provincesByM8();
  const codes = plain.indicators.map(({ code }) => code);
  const fixed = plain.indicators.map((indicator) => ({
    ...indicator,
    scoring: { rule: 'goalpost', low: 0, high: 10 } as const,
  }));
  const evaluation = { ...plain, indicators: fixed, preparation: { ...plain.preparation, treated: codes } };
  expect(preparedValuesOf(evaluation)).toEqual(preparedValuesOf({ ...plain, indicators: fixed }));
});

test('with filled values every unit that has some is scored', () => {
  expect(evaluate(prepared({})).scores.filter((score) => score !== null)).toHaveLength(2);
  expect(evaluate(prepared({ missing: 'mean' })).scores.filter((score) => score !== null)).toHaveLength(4);
});

describe('chosen rows', () => {
  const panel = sourceOf(
    ['Year', 'Name', 'P'],
    [2022, 2023].flatMap((year) => ['a', 'b', '全国'].map((name, at) => [year, name, at + year])),
    { row: 2, column: 1 },
  );
  const choice = { year: { column: 0, value: 2023 }, leftOut: ['全国'] };

  test('only they remain, and each still knows where it stands', () => {
    const source = withRows(panel, choice, 1);
    expect(source.rows.map(([, name]) => name)).toEqual(['a', 'b']);
    expect(placeOf(source, 1, 2)).toEqual({ sheet: 'Data', address: 'D8' });
    expect(sheetRow(source, 0)).toBe(7);
    expect([columnAddress(source, 2), sourceAddress(source)]).toEqual(['D4:D9', 'B3:D9']);
  });

  test('without a choice the table is as it was', () => {
    expect(withRows(panel, { year: null, leftOut: [] }, 1)).toBe(panel);
  });

  test('the years of a panel are found, the latest first', () => {
    expect(yearColumn(panel)).toEqual({ column: 0, years: [2023, 2022] });
    expect(
      yearColumn(
        sourceOf(
          ['年份', '省份'],
          [
            ['2022年', 'a'],
            ['2023年', 'a'],
          ],
        ),
      )?.years,
    ).toEqual(['2023年', '2022年']);
    expect(
      yearColumn(
        sourceOf(
          ['Province', 'Year / 年份'],
          [
            ['a', 2022],
            ['a', 2023],
          ],
        ),
      )?.years,
    ).toEqual([2023, 2022]);
    expect(
      yearColumn(
        sourceOf(
          ['Year', 'Name'],
          [
            [2023, 'a'],
            [2023, 'b'],
          ],
        ),
      ),
    ).toBeNull();
    expect(
      yearColumn(
        sourceOf(
          ['Founded', 'Name'],
          [
            [2001, 'a'],
            [2003, 'b'],
          ],
        ),
      ),
    ).toBeNull();
  });
});
