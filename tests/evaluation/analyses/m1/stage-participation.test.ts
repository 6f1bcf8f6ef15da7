import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { dropOff, profileOf, stageParticipation } from '../../../../src/evaluation/analyses/m1/stage-participation';
import { inputsFor } from '../example';

const rows = [
  ['a', 5, 4, 4, 4, 3, 3, 2, 3, 1, 2],
  ['b', 3, 5, 4, 2, '', '', '', '', '', ''],
];
const input = (given = rows) => inputsFor(stageParticipation, { 'stage-ratings': given });

test('the weaker side of each project counts, and a stage that was not reached is left out', () => {
  const profile = profileOf(input()['stage-ratings']);
  expect(
    profile.map(({ university, enterprise, weaker, projects }) => [university, enterprise, weaker, projects]),
  ).toEqual([
    [4, 4.5, 3.5, 2],
    [4, 3, 3, 2],
    [3, 3, 3, 1],
    [2, 3, 2, 1],
    [1, 2, 1, 1],
  ]);
  // Model M1.B6: (3.5 − (3 + 2 + 1)/3) / 3.5.
  expect(dropOff([3.5, 3, 3, 2, 1])).toBeCloseTo(1.5 / 3.5, 12);
});

test('a stage that nobody reached is asked for', () => {
  const short = rows.map((row) => [...row.slice(0, 9), '', '']);
  expect(checkInputs(stageParticipation, input(short))).toMatchObject([
    { severity: 'problem', place: { address: 'J5' }, text: { zh: expect.stringContaining('“推广”') } },
  ]);
});
