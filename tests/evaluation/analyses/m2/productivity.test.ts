import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { changesOf, productivity } from '../../../../src/evaluation/analyses/m2/productivity';
import type { CellValue } from '../../../../src/evaluation/source';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const year = (of: number, times: number): CellValue[][] => [
  ['a', of, 10, 100, 10 * times, 50 * times],
  ['b', of, 20, 200, 20 * times, 100 * times],
  ['c', of, 10, 100, 5 * times, 25 * times],
];
const inputs = (rows: CellValue[][]) => inputsFor(productivity, { 'production-by-year': rows });
const three = [...year(2022, 1), ...year(2023, 1.1), ...year(2024, 1.1 * 1.2)];

test('when everybody makes ten, then twenty per cent more of the same means, the frontier moves by that', () => {
  const changes = changesOf(inputs(three)['production-by-year']);
  changes.forEach((change, at) => {
    const growth = [1.1, 1.2][at];
    change.malmquist.forEach((value) => expect(value).toBeCloseTo(growth, 9));
    change.efficiencyChange.forEach((value) => expect(value).toBeCloseTo(1, 9));
    change.technicalChange.forEach((value) => expect(value).toBeCloseTo(growth, 9));
  });
  const { finding, second } = shownBy(productivity, inputs(three));
  expect(finding).toBe('From 2022 to 2024 productivity rose in 3 of 3 units.');
  expect(second).toBe('On average it is 132.0% of what it was: catching up 100.0%, the frontier 132.0%.');
});

test('years out of order, other units in a year and a single year are refused at their rows', () => {
  const [a, b, c] = year(2023, 1);
  const problems = (rows: CellValue[][]) =>
    checkInputs(productivity, inputs(rows)).map(({ place, text }) => [place?.address, text.en]);
  expect(problems([...year(2023, 1), ...year(2022, 1)])).toEqual([
    ['B8', expect.stringContaining('not sorted by year')],
  ]);
  expect(problems([...year(2022, 1), b, a, c])).toEqual([
    ['A8', expect.stringContaining('2023 has not the same units')],
  ]);
  expect(problems([...year(2022, 1), a, b])).toEqual([['A9', expect.stringContaining('2023 has not the same units')]]);
  expect(problems([a, b, c, ['d', 2023, 1, 1, 1, 1]])).toEqual([['B5', 'At least two years are needed.']]);
});
