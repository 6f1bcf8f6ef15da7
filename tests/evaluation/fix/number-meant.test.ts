import { isNumeral, numberMeant } from '../../../src/evaluation/fix/number-meant';
import { measureOf, statedMeasure } from '../../../src/evaluation/measure';

const meant = (text: string, unit = '') => numberMeant(text, unit === '' ? null : measureOf(unit));
const sure = (text: string, unit?: string) => meant(text, unit).sure?.after;
const offered = (text: string, unit?: string) => meant(text, unit).others.map(({ after }) => after);

test.each([
  ['1,200 ', '', 1200],
  ['１２', '', 12],
  ['１，２００．５', '', 1200.5],
  ['1 200', '', 1200],
  ['-3.5e2', '', -350],
  ['\u00A07', '', 7],
  ['约20', '', 20],
  ['大约 20', '万元', 20],
  ['about 1,200', '', 1200],
  ['20左右', '', 20],
  ['20万', '万元', 20],
  ['20万', '元', 200000],
  ['20万', '人', 200000],
  ['20万元', '10k yuan', 20],
  ['1.5亿', '万元', 15000],
  ['35人', '人', 35],
  ['1200元', '万元', 0.12],
  ['20 million yuan', '万元', 2000],
  ['12%', '%', 12],
  ['１２％', '%', 12],
  ['12%', '0–1', 0.12],
])('%j in a column of %j is surely %d', (text, unit, number) => {
  expect(sure(text, unit)).toBe(number);
});

test.each([
  ['20万', '', [200000, 20, '']],
  ['12%', '', [12, 0.12, '']],
  ['12%', '万元', ['']],
  ['35人', '万元', ['']],
  ['20 to 30', '', ['']],
  ['20-30', '', ['']],
  ['1,20', '', ['']],
  ['20多', '', ['']],
  ['20万', '%', ['']],
  ['无', '', ['']],
  ['TRUE', '', ['']],
])('%j in a column of %j is not decided for the user', (text, unit, others) => {
  expect(sure(text, unit)).toBeUndefined();
  expect(offered(text, unit)).toEqual(others);
});

test('a number in words may also be left blank, one that is only stored as text not', () => {
  expect(offered('约20')).toEqual(['']);
  expect(offered('1,200 ')).toEqual([]);
});

test('only the number itself, with or without the sign for percent, counts as stored as text', () => {
  expect(['12', ' 1,200 ', '１２％', '1e3'].every(isNumeral)).toBe(true);
  expect(['约12', '12万', '1,20', '', 'x'].some(isNumeral)).toBe(false);
});

test.each([
  ['到账经费（万元）', 'money', 1e4],
  ['到账经费（单位：元）', 'money', 1],
  ['Government funds / 政府资金 (10k yuan 万元)', 'money', 1e4],
  ['rd_exp_internal_10k_yuan', 'money', 1e4],
  ['rd_intensity_pct', 'percent', 1],
  ['合同金额万元', 'money', 1e4],
  ['Turnover (bn yuan)', 'money', 1e9],
  ['在校生（千人）', 'count', 1e3],
])('the header %j says in what its numbers are given', (header, of, scale) => {
  expect(statedMeasure(header)).toMatchObject({ of, scale });
});

test.each(['到账经费', 'Patents per 100 FTE', 'Contracts (yuan/yuan)', '合作单元', 'Grade (1–5)'])(
  'the header %j does not say it',
  (header) => {
    expect(statedMeasure(header)).toBeNull();
  },
);
