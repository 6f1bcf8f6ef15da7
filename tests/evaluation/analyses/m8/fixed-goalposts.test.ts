import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { change, commonGoalposts, movingGoalposts, scoresOn } from '../../../../src/evaluation/analyses/m8/change';
import { stretched, twoYears } from '../../../../src/evaluation/analyses/m8/region-years';
import { loadModel } from '../../../../src/models/load';
import { inputsFor } from '../example';
import { shownBy } from '../said';
import { orBlank, provincesOf, type Province } from './china-panel';

const derived: Readonly<Record<string, (one: Province) => number>> = {
  'M8.A1': (one) => one.rd_intensity_pct,
  'M8.C1': (one) => (100 * one.rd_fund_enterprise_10k_yuan) / one.rd_exp_internal_10k_yuan,
  'M8.D2': (one) => one.valid_invention_patents,
};
const codes = stretched.map(({ indicator }) => indicator.code);
const row = (name: string, year: number, values: Readonly<Record<string, number>>) => [
  name,
  year,
  ...codes.map((code) => orBlank(values[code] ?? NaN)),
];
const inputs = (rows: ReturnType<typeof row>[]) => inputsFor(change, { 'region-years': rows });
const panel = inputs(
  [2012, 2023].flatMap((year) =>
    provincesOf(year).map((one) =>
      row(one.name, year, Object.fromEntries(Object.entries(derived).map(([code, of]) => [code, of(one)]))),
    ),
  ),
);

test('the China panel: Beijing has no enterprise funds in 2012 and is in neither year', () => {
  const found = twoYears(panel['region-years']);
  expect(found.regions.filter((_, at) => !found.common[at])).toEqual(['Beijing']);
  expect(checkInputs(change, panel)).toMatchObject([
    { severity: 'notice', text: { en: expect.stringContaining('lacks “Enterprise share of R&D funds”') } },
  ]);
  // Written apart: points between the worst and best of both years, model weights, ln(1 + x) where the model says so.
  const kept = found.regions.filter((name) => name !== 'Beijing');
  const byYear = { 2012: provincesOf(2012), 2023: provincesOf(2023) };
  const of = (year: 2012 | 2023, name: string) => byYear[year].find((one) => one.name === name)!;
  const model = loadModel('m8');
  const scoreAt = (year: 2012 | 2023, name: string) => {
    let [sum, whole] = [0, 0];
    for (const [code, value] of Object.entries(derived)) {
      const dimension = model.dimensions.find(({ indicators }) => indicators.some((one) => one.code === code))!;
      const indicator = dimension.indicators.find((one) => one.code === code)!;
      const scale = code === 'M8.D2' ? Math.log1p : (x: number) => x;
      const all = ([2012, 2023] as const).flatMap((one) => kept.map((other) => scale(value(of(one, other)))));
      const [low, high] = [Math.min(...all), Math.max(...all)];
      const weight = dimension.weight * indicator.weight;
      sum += (weight * 100 * (scale(value(of(year, name))) - low)) / (high - low);
      whole += weight;
    }
    return sum / whole;
  };
  const posts = commonGoalposts(found);
  ([2012, 2023] as const).forEach((year, at) =>
    scoresOn(found, at as 0 | 1, posts).forEach((score, region) => {
      if (found.common[region]) expect(score).toBeCloseTo(scoreAt(year, found.regions[region]), 8);
      else expect(score).toBeNaN();
    }),
  );
  expect(shownBy(change, panel).finding).toMatch(
    /^From 2012 to 2023 the score rose in \d+ of 30 regions on the same goalposts/,
  );
});

test('all rise alike: fixed goalposts tell it, moving ones do not see it', () => {
  const both = ['a', 'b', 'c'].flatMap((name, at) => [
    row(name, 2020, { 'M8.A1': 1 + at }),
    row(name, 2024, { 'M8.A1': 2 + at }),
  ]);
  const found = twoYears(inputs(both)['region-years']);
  const rise = scoresOn(found, 1, commonGoalposts(found)).map(
    (score, at) => score - scoresOn(found, 0, commonGoalposts(found))[at],
  );
  rise.forEach((value) => expect(value).toBeCloseTo(100 / 3, 9));
  expect(scoresOn(found, 1, movingGoalposts(found, 1))).toEqual(scoresOn(found, 0, movingGoalposts(found, 0)));
  const { finding, second } = shownBy(change, inputs(both));
  expect(finding).toBe(
    'From 2020 to 2024 the score rose in 3 of 3 regions on the same goalposts; most in a, by 33.3 points.',
  );
  expect(second).toBe(
    'On goalposts that move with each year 3 of 3 would change in another direction: such a change would mislead.',
  );
});

test('of a cost the largest value is the worst', () => {
  const rows = ['a', 'b'].flatMap((name, at) => [
    row(name, 2020, { 'M8.C5': -10 * at }),
    row(name, 2024, { 'M8.C5': -10 * at - 5 }),
  ]);
  const found = twoYears(inputs(rows)['region-years']);
  expect(commonGoalposts(found)).toEqual([{ low: 0, high: -15 }]);
});

test('one year alone, a row twice and a constant column are refused with the cure', () => {
  const one = [
    row('a', 2020, { 'M8.A1': 1 }),
    row('b', 2020, { 'M8.A1': 2 }),
    row('c', 2020, { 'M8.A1': 3 }),
    row('d', 2020, { 'M8.A1': 4 }),
  ];
  expect(checkInputs(change, inputs(one))[0].text.en).toBe('All rows are of one year. A change needs two years.');
  expect(checkInputs(change, inputs([...one, one[0]]))).toMatchObject([
    { severity: 'problem', place: { address: 'A9' } },
  ]);
  const flat = ['a', 'b'].flatMap((name) => [row(name, 2020, { 'M8.A1': 2 }), row(name, 2021, { 'M8.A1': 2 })]);
  expect(checkInputs(change, inputs(flat))).toMatchObject([{ severity: 'problem', place: { address: 'C5' } }]);
});
