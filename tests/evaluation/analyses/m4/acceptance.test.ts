import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { acceptance, itemOf } from '../../../../src/evaluation/analyses/m4/acceptance';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const rows = [
  ['course', 'graduates', 100, 20, 20, 20, 15, 5],
  ['staff', 'graduates', 100, 3, 4, 3, 0, 0],
  ['staff', 'enterprises', 20, 10, 0, 0, 0, 0],
];
const inputs = (given = rows) => inputsFor(acceptance, { 'acceptance-survey': given });

test('share, mean and Wilson’s interval of each item', () => {
  const input = inputs()['acceptance-survey'];
  // 40 of 80: the centre stays at 1/2; reach z·√(1/4n + z²/4n²)/(1 + z²/n).
  const z = 1.959963984540054;
  const reach = (z * Math.sqrt(1 / 320 + (z * z) / 25600)) / (1 + (z * z) / 80);
  const course = itemOf(input, 0);
  expect(course).toMatchObject({ answers: 80, satisfied: 40, response: 0.8, share: 0.5 });
  expect(course.mean).toBeCloseTo((100 + 80 + 60 + 30 + 5) / 80, 12);
  expect(course.lower).toBeCloseTo(0.5 - reach, 12);
  expect(course.upper).toBeCloseTo(0.5 + reach, 12);
  // Everybody is satisfied: n/(n + z²) to 1.
  expect(itemOf(input, 2)).toMatchObject({ share: 1, upper: 1 });
  expect(itemOf(input, 2).lower).toBeCloseTo(10 / (10 + z * z), 12);
  const shown = shownBy(acceptance, inputs());
  expect(shown.finding).toBe('Fewest are satisfied with “course · graduates”: 50%, likely between 39% and 61%.');
  expect(shown.second).toMatch(/^For 1 of 3 items fewer than 30% answered \(lowest: 10%\)/);
});

test('a low response, more answers than questionnaires, an empty item and an item twice are named', () => {
  expect(checkInputs(acceptance, inputs())).toMatchObject([
    { severity: 'notice', place: { address: 'C6' }, text: { en: expect.stringContaining('Only 10% answered') } },
  ]);
  const bad = [
    ['a', 'graduates', 3, 2, 2, 0, 0, 0],
    ['b', 'graduates', 3, 0, 0, 0, 0, 0],
    ['a', '毕业生', 9, 1, 1, 1, 0, 0],
  ];
  expect(checkInputs(acceptance, inputs(bad))).toMatchObject([
    { severity: 'problem', place: { address: 'C5' }, text: { en: expect.stringContaining('4 answers to 3') } },
    { severity: 'problem', place: { address: 'D6' } },
    { severity: 'problem', place: { address: 'A7' }, text: { en: expect.stringContaining('stand in A5') } },
  ]);
});
