import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { lightOf, milestones, progressOf } from '../../../../src/evaluation/analyses/m1/milestones';
import type { CellValue } from '../../../../src/evaluation/source';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const rows = [
  ['patents', 'university', 0, 10, 6, 50],
  ['trainees', 'enterprise', 40, 120, 72, 50],
  ['days', 'government', 60, 20, 55, 50],
  ['sales', 'enterprise', 0, 4, '', 90],
];
const inputs = (given: readonly (readonly CellValue[])[] = rows) => inputsFor(milestones, { milestones: given });

test('progress runs from start to goal, downwards as well; lights compare it with the time', () => {
  const input = inputs().milestones;
  // 6/10; 32/80; 5/40.
  expect([0, 1, 2, 3].map((row) => progressOf(input, row))).toEqual([0.6, 0.4, 0.125, NaN]);
  expect([0.5, 0.4, 0.39, NaN].map((progress) => lightOf(progress, 0.5))).toEqual(['green', 'amber', 'red', 'none']);
  const shown = shownBy(milestones, inputs());
  expect(shown.finding).toBe('Of 4 targets: 1 on course, 1 slightly behind, 1 behind, 1 not reported.');
  expect(shown.second).toBe('Farthest behind is days (government): 13% of the way in 50% of the time.');
  expect(shownBy(milestones, inputs([rows[0]])).second).toBe('No reported target is behind its time.');
});

test('a target without a way to go is a problem, one without a report a notice, each with its cell', () => {
  expect(checkInputs(milestones, inputs([...rows, ['x', 'university', 5, 5, 5, 10]]))).toMatchObject([
    { severity: 'notice', place: { address: 'E8' } },
    { severity: 'problem', place: { address: 'D9' } },
  ]);
});
