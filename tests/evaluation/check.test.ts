import { checkData } from '../../src/evaluation/check/check-data';
import { findingText } from '../../src/evaluation/check/finding-text';
import type { Evaluation } from '../../src/evaluation/evaluation';
import { ownEvaluation } from '../../src/evaluation/make-evaluation';
import { ownIndicators } from '../../src/evaluation/mapping/own-indicators';
import type { CellValue, Source } from '../../src/evaluation/source';
import { translator } from '../../src/locales';
import { provinces, provincesByM8, sourceOf } from './provinces';

const t = translator('en');
const chinese = translator('zh-CN');

const checked = (evaluation: Evaluation) =>
  checkData(evaluation, 'en').map((finding) => ({
    ...finding,
    at: finding.place?.address,
    says: findingText(t, finding),
  }));

const own = (source: Source, choices: Partial<Evaluation> = {}): Evaluation => ({
  ...ownEvaluation(ownIndicators(source), {
    name: 'Own',
    source,
    unitColumn: 0,
    weights: { from: 'equal' },
    method: { id: 'weighted-sum' },
  }),
  ...choices,
});

const good: CellValue[][] = [
  ['a', 1, 9],
  ['b', 2, 7],
  ['c', 5, 8],
];
const withCell = (row: number, column: number, value: CellValue): CellValue[][] =>
  good.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells));
const tableOf = (rows: CellValue[][], changes: Partial<Source> = {}) => sourceOf(['Name', 'P', 'Q'], rows, changes);

test('data in order gives no finding', () => {
  expect(checked(own(tableOf(good)))).toEqual([]);
});

test.each([
  ['约20', 'text-with-number', 20],
  ['20万', 'text-not-number', undefined],
  ['about 1,200', 'text-with-number', 1200],
  ['many', 'text-not-number', undefined],
  [true, 'text-not-number', undefined],
  ['1,200 ', 'number-as-text', 1200],
  ['１２', 'number-as-text', 12],
  ['12%', 'number-as-text', undefined],
  ['#DIV/0!', 'error-value', undefined],
  ['#N/A', 'error-value', undefined],
])('%j in a cell is a problem that names the cell: %s', (cell, code, sure) => {
  const [finding, ...others] = checked(own(tableOf(withCell(1, 1, cell), { row: 4, column: 2 })));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code, severity: 'problem', place: { sheet: 'Data', address: 'D7' } });
  expect(finding.repair?.before).toBe(cell);
  expect(finding.repair?.sure?.after).toBe(sure);
  expect(finding.says).toContain(String(finding.facts.text));
});

test('what a formula shows is not mended', () => {
  const found = (cell: CellValue) => checked(own(tableOf(withCell(1, 1, cell), { textFormulas: ['B3'] })))[0];
  expect(found('约20')).toMatchObject({ code: 'text-by-formula', severity: 'problem', at: 'B3' });
  expect(found('约20').repair).toBeUndefined();
  expect(found('#N/A')).toMatchObject({ code: 'error-value' });
  expect(found('#N/A').repair).toBeUndefined();
});

test('a number in words is taken in what its column is given in', () => {
  const table = (header: string) => sourceOf(['Name', header, 'Q'], withCell(1, 1, '20万'));
  const sure = (header: string) => checked(own(table(header)))[0].repair?.sure?.after;
  expect(sure('到账经费（万元）')).toBe(20);
  expect(sure('Cash received (yuan)')).toBe(200000);
  expect(sure('rd_exp_10k_yuan')).toBe(20);
  expect(sure('到账经费')).toBeUndefined();
});

describe('a missing value', () => {
  const source = tableOf(withCell(1, 1, '缺失'));

  test('is a problem for TOPSIS and for weights from the data', () => {
    expect(checked(own(source, { method: { id: 'topsis' } }))).toMatchObject([
      { code: 'missing-value', severity: 'problem', at: 'B3' },
    ]);
    expect(checked(own(source, { weights: { from: 'critic' } }))).toMatchObject([{ severity: 'problem' }]);
  });

  test('is worth a look for a weighted sum while 80% of the weight has data', () => {
    const found = checked(own(source, { weights: { from: 'hand', values: [0.2, 0.8] } }));
    expect(found).toMatchObject([{ code: 'missing-value', severity: 'notice', at: 'B3' }]);
    expect(found[0].says).toBe('“P” of b is blank. Type the value; a true zero is typed 0.');
  });

  test('leaves the unit without a score below that', () => {
    const found = checked(own(source, { weights: { from: 'hand', values: [0.21, 0.79] } }));
    expect(found).toMatchObject([{ code: 'unit-incomplete', severity: 'notice', at: 'A3:C3', facts: { percent: 79 } }]);
  });

  test('is named once for neighbours in a column', () => {
    const rows = good.map(([name, , q], at) => [name, at < 2 ? '' : 1, q]);
    const found = checked(own(tableOf(rows), { method: { id: 'topsis' } }));
    expect(found.filter(({ code }) => code === 'missing-value')).toMatchObject([{ at: 'B2:B3', facts: { count: 2 } }]);
  });
});

test('a blank row is worth a look and its cells are not named one by one', () => {
  const found = checked(own(tableOf([...good, ['', '', ''], ['', '', '']]), { method: { id: 'topsis' } }));
  expect(found).toMatchObject([{ code: 'row-blank', severity: 'notice', at: 'A5:C6' }]);
  expect(found[0].says).toContain('Rows 5–6 have no values');
});

test.each([
  [[], 'no-rows'],
  [[['', '', '']], 'no-rows'],
  [[['a', 1, 2]], 'one-unit'],
] as [CellValue[][], string][])('rows %j are too few: %s', (rows, code) => {
  const source = tableOf(rows);
  const indicators = ownIndicators(tableOf(good));
  expect(checked({ ...own(source), indicators })[0]).toMatchObject({ code, severity: 'problem' });
});

test('units without a name are problems, two of one name are worth a look', () => {
  expect(checked(own(tableOf(withCell(2, 0, ''))))).toMatchObject([
    { code: 'unit-name-missing', severity: 'problem', at: 'A4' },
  ]);
  expect(checked(own(tableOf(withCell(2, 0, 'a '))))).toMatchObject([
    { code: 'unit-name-spaces', severity: 'notice', at: 'A4', repair: { before: 'a ', sure: { after: 'a' } } },
    { code: 'unit-name-twice', severity: 'notice', at: 'A4', facts: { unit: 'a', other: 'A2' } },
  ]);
});

test('headers that are blank or stand twice are problems only in columns that are read', () => {
  const twice = sourceOf(['Name', 'P', 'p '], good);
  expect(checked(own(twice))).toMatchObject([
    { code: 'header-twice', severity: 'problem', at: 'C1', facts: { other: 'B1' } },
  ]);
  expect(checked(own(twice, { indicators: ownIndicators(twice).slice(0, 1) }))).toMatchObject([{ at: 'B1' }]);
  expect(checked(own(sourceOf(['Name', 'P', ''], good)))).toMatchObject([{ code: 'header-missing', at: 'C1' }]);
  const notes = sourceOf(
    ['Name', 'P', '', ''],
    good.map(([name, p]) => [name, p, 'x', 'y']),
  );
  expect(checked(own(notes))).toEqual([]);
});

test('merged cells are problems, hidden rows are worth a look', () => {
  const found = checked(own(tableOf(good, { mergedAreas: ['A2:A3'], hiddenRows: [0, 2] })));
  expect(found).toMatchObject([
    { code: 'merged-cells', severity: 'problem', at: 'A2:A3' },
    { code: 'hidden-rows', severity: 'notice', at: 'A2:C2', facts: { rows: '2, 4', count: 2 } },
  ]);
});

test('one constant indicator is worth a look, nothing but constants is a problem', () => {
  const one = good.map(([name, p]) => [name, p, 3]);
  expect(checked(own(tableOf(one)))).toMatchObject([
    { code: 'constant-indicator', severity: 'notice', facts: { value: 3 } },
  ]);
  const all = good.map(([name]) => [name, 4, 3]);
  expect(checked(own(tableOf(all)))).toMatchObject([{ code: 'all-constant', severity: 'problem' }]);
});

test('outliers name the most extreme unit', () => {
  const rows = Array.from({ length: 12 }, (_, at): CellValue[] => [`u${at}`, at === 7 ? 45 : at + 1, 20 - at]);
  expect(checked(own(tableOf(rows)))).toMatchObject([
    { code: 'outliers', severity: 'notice', at: 'B9', facts: { unit: 'u7' } },
  ]);
});

test('a zero denominator is a problem at its own cell', () => {
  const source = tableOf(withCell(1, 2, 0));
  const [indicator] = ownIndicators(source);
  const ratio = { ...indicator, data: { sum: [1], per: 2, times: 100 } };
  expect(checked(own(source, { indicators: [ratio] }))[0]).toMatchObject({
    code: 'zero-denominator',
    severity: 'problem',
    at: 'C3',
  });
});

test('values that an indicator cannot take are problems', () => {
  const source = provinces();
  const change = (column: string, value: number) =>
    source.rows.map((row, at) =>
      at === 0 ? row.map((cell, c) => (source.headers[c] === column ? value : cell)) : row,
    );
  const first = (column: string, value: number) =>
    checked(provincesByM8({ source: { ...source, rows: change(column, value) } }))[0];
  expect(first('hitech_firms_recognised', -5)).toMatchObject({ code: 'negative-value', severity: 'problem', at: 'T2' });
  expect(first('rd_intensity_pct', 130)).toMatchObject({
    code: 'impossible-value',
    severity: 'problem',
    at: 'L2',
    facts: { max: 100 },
  });
});

test('problems stand before what is only worth a look', () => {
  const found = checked(own(tableOf(withCell(1, 1, 'x'), { hiddenRows: [0] })));
  expect(found.map(({ severity }) => severity)).toEqual(['problem', 'notice']);
});

test('the provinces of 2023 have outliers and nothing to fix', () => {
  const found = checked(provincesByM8({ method: { id: 'topsis' } }));
  expect(found.every(({ severity }) => severity === 'notice')).toBe(true);
  expect(found.map(({ code, facts }) => [code, facts.unit])).toEqual([
    ['outliers', 'Guangdong'],
    ['outliers', 'Tibet'],
    ['outliers', 'Beijing'],
  ]);
});

test('every sentence is filled in both languages', () => {
  const source = tableOf(
    [
      ['', 'x', '1,0'],
      ['a', '#N/A', ''],
      ['a', '', ''],
      ['', '', ''],
    ],
    { hiddenRows: [1], mergedAreas: ['A1:B1'] },
  );
  const evaluation = own(
    sourceOf(
      ['Name', 'P', 'P'],
      source.rows.map((row) => [...row]),
      source,
    ),
    {
      indicators: ownIndicators(tableOf(good)),
    },
  );
  for (const finding of checkData(evaluation, 'zh-CN')) {
    expect(findingText(chinese, finding)).toMatch(/\p{Script=Han}.*。$/u);
    expect(findingText(t, finding)).toMatch(/\.$/);
    expect(findingText(chinese, finding) + findingText(t, finding)).not.toMatch(/\{\{|undefined|findings\./);
  }
});
