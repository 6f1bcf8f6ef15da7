import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { demandForecast } from '../../../../src/evaluation/analyses/m4/demand-forecast';
import { forecastOf } from '../../../../src/evaluation/analyses/m4/demand-models';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const inputs = (persons: readonly number[], first = 2020) =>
  inputsFor(demandForecast, { demand: persons.map((value, at) => [first + at, value]) });

/** Two-sided 5 % points of Student's t from printed tables. */
const t3 = 3.182446;
const t4 = 2.776445;

test('a series near an exponential passes; its interval is t·σ·√h over the residuals but the first', () => {
  const persons = [100, 112, 121, 137, 150, 165];
  const { passes, chosen, reach, grey } = forecastOf(persons);
  expect(passes).toBe(true);
  const squares = persons.reduce((sum, value, at) => sum + (value - grey.values[at]) ** 2, 0);
  const sigma = Math.sqrt(squares / 3);
  [1, 2, 3].forEach((step) => expect(reach[step - 1]).toBeCloseTo(t3 * sigma * Math.sqrt(step), 5));
  const { finding } = shownBy(demandForecast, inputs(persons));
  expect(finding).toMatch(
    new RegExp(`^In three years about ${Math.round(chosen[8])} persons will be wanted, .*passes its test\\.$`),
  );
});

test('an erratic series fails, and the straight line with its own interval is used and named', () => {
  const persons = [120, 80, 150, 90, 160, 100];
  const { passes, chosen, reach } = forecastOf(persons);
  expect(passes).toBe(false);
  // By hand: k̄ 3.5, ȳ 700/6, Σ(k−k̄)² 17.5, Σ(k−k̄)(y−ȳ) = 40.
  const slope = 40 / 17.5;
  const line = (k: number) => 700 / 6 + slope * (k - 3.5);
  expect(chosen[8]).toBeCloseTo(line(9), 9);
  const s = Math.sqrt(persons.reduce((sum, value, at) => sum + (value - line(at + 1)) ** 2, 0) / 4);
  expect(reach[2]).toBeCloseTo(t4 * s * Math.sqrt(1 + 1 / 6 + 5.5 ** 2 / 17.5), 4);
  expect(shownBy(demandForecast, inputs(persons)).finding).toMatch(
    /^GM\(1,1\) fails its test here, so a straight line/,
  );
  expect(checkInputs(demandForecast, inputs(persons))).toMatchObject([
    { severity: 'notice', text: { en: expect.stringContaining('fails its test') } },
  ]);
});

test('years that are numbers go on, and the likely range never falls below nobody', () => {
  const { formulas } = demandForecast.draw(inputs([90, 30, 60, 10]), 'en').sheets[0].build('Sheet', 'analysis');
  const years = formulas.filter(({ formula }) => formula.includes('ISNUMBER')).map(({ expected }) => expected[0][0]);
  expect(years).toEqual([2024, 2025, 2026]);
  const ends = formulas.filter(({ formula }) => formula.startsWith('=MAX(0,')).map(({ expected }) => expected[0][0]);
  expect(Math.min(...ends.map(Number))).toBe(0);
});

test('a year without demand, a constant demand and too few years are named', () => {
  expect(checkInputs(demandForecast, inputs([5, 0, 7, 9]))).toMatchObject([
    { severity: 'problem', place: { address: 'B6' } },
  ]);
  expect(checkInputs(demandForecast, inputs([5, 5, 5, 5]))).toMatchObject([
    { severity: 'problem', text: { en: expect.stringContaining('the same in every year') } },
  ]);
  expect(checkInputs(demandForecast, inputs([5, 6, 7]))).toMatchObject([
    { severity: 'problem', text: { en: expect.stringContaining('at least 4') } },
  ]);
});
