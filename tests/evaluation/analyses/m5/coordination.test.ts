import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { classAt } from '../../../../src/evaluation/analyses/m5/classes';
import { coordination } from '../../../../src/evaluation/analyses/m5/coordination';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const rows = [
  ['2021', 0.2, 0.4, 0.4, 0.2],
  ['2022', 0.5, 0.5, 0.5, 0.5],
];
const inputs = (given = rows) => inputsFor(coordination, { 'channel-levels': given });

test('both forms from their formulas: equal levels couple fully', () => {
  const shown = shownBy(coordination, inputs());
  // Traditional: 4·(0.2·0.4·0.4·0.2)^(1/4) / 1.2; T is the mean, D = √(C·T).
  const c = (4 * 0.0064 ** 0.25) / 1.2;
  const [first, second] = shown.of('"traditional"');
  expect(first[0]).toBeCloseTo(c, 12);
  expect(first[2]).toBeCloseTo(Math.sqrt(c * 0.3), 12);
  expect(second.map((value) => Number(value).toFixed(6))).toEqual(['1.000000', '0.500000', '0.707107']);
  // Modified: six pairs, four of them 0.2 apart; (0.5·1·1·0.5)^(1/3).
  const modified = Math.sqrt((1 - 0.8 / 6) * 0.25 ** (1 / 3));
  expect(shown.of('"modified"')[0][0]).toBeCloseTo(modified, 12);
});

test('synergy is the geometric mean of the rises, and says when the channels are not in step', () => {
  expect(shownBy(coordination, inputs()).of('COOP.SYNERGY')[0][0]).toBeCloseTo((0.3 * 0.1 * 0.1 * 0.3) ** 0.25, 12);
  const apart = inputs([rows[0], ['2022', 0.5, 0.3, 0.5, 0.5]]);
  expect(shownBy(coordination, apart).second).toMatch(/not in step/);
});

test('a boundary belongs to the upper class', () => {
  expect([0, 0.0999, 0.1, 0.7, 0.9, 1].map(classAt)).toEqual([0, 0, 1, 7, 9, 9]);
});

test('a level of 0 is pointed at', () => {
  expect(checkInputs(coordination, inputs([rows[0], ['2022', 0.5, 0, 0.5, 0.5]]))).toMatchObject([
    { severity: 'notice', place: { address: 'C6' } },
  ]);
});
