import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { bothSatisfied } from '../../../../src/evaluation/analyses/m1/both-satisfied';
import { inputsFor } from '../example';

const rows = [
  ['a', 5, 4],
  ['b', 4, 4],
  ['c', 3, 5],
  ['d', 5, ''],
  ['e', 4, 5],
];

test('counts the pairs that satisfy both, with Wilson’s interval, and leaves one-sided projects out', () => {
  const [sheet] = bothSatisfied.draw(inputsFor(bothSatisfied, { satisfaction: rows }), 'en').sheets;
  const { formulas } = sheet.build('Both', 'analysis');
  const [rate] = formulas.find(({ formula }) => formula.includes('BOTHSATISFIED'))!.expected;
  // Wilson by hand: n = 4, p = 0.75, z = 1.959964.
  const z2 = 1.959963984540054 ** 2;
  const centre = (0.75 + z2 / 8) / (1 + z2 / 4);
  const reach = (Math.sqrt(z2) * Math.sqrt((0.75 * 0.25) / 4 + z2 / 64)) / (1 + z2 / 4);
  [0.75, centre - reach, centre + reach, 4, 1].forEach((value, at) => expect(rate[at]).toBeCloseTo(value, 9));
  expect(formulas.find(({ at }) => at === 'A3')!.expected).toEqual([
    ['Both sides are satisfied in 3 of 4 projects: 75%, likely between 30% and 95%.'],
  ]);
  const kinds = formulas
    .filter(({ formula }) => formula.includes('university only'))
    .map(({ expected }) => expected[0][0]);
  expect(kinds).toEqual(['both', 'both', 'enterprise only', 'both']);
});

test('a one-sided project is named; without a single pair there is nothing to say', () => {
  const named = checkInputs(bothSatisfied, inputsFor(bothSatisfied, { satisfaction: rows }));
  expect(named).toMatchObject([{ severity: 'notice', place: { address: 'C8' } }]);
  const none = checkInputs(
    bothSatisfied,
    inputsFor(bothSatisfied, {
      satisfaction: [
        ['a', 5, ''],
        ['b', '', 3],
      ],
    }),
  );
  expect(none).toMatchObject([{ severity: 'problem', text: { en: 'No project was rated by both sides.' } }]);
});
