import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { courseStructure, structureOf } from '../../../../src/evaluation/analyses/m4/course-structure';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const rows = [
  ['a', 50, 30, 20, 50, 30, 20],
  ['b', 80, 10, 10, 60, 30, 10],
];
const inputs = (given = rows) => inputsFor(courseStructure, { 'course-structure': given });

test('the distance is the sum of the differences of the three shares', () => {
  const input = inputs()['course-structure'];
  expect(structureOf(input, 0)).toEqual({ shares: [50, 30, 20], distance: 0 });
  expect(structureOf(input, 1)).toEqual({ shares: [80, 10, 10], distance: 40 });
  const shown = shownBy(courseStructure, inputs());
  expect(shown.finding).toBe('b is farthest from its plan: the shares differ by 40.0 percentage points in all.');
  expect(shown.second).toBe('1 of 2 programmes are within 10 points of their plan.');
});

test('a plan that does not sum to 100 and a year without hours are named with their cells', () => {
  expect(checkInputs(courseStructure, inputs([['a', 50, 30, 20, 50, 30, 10], rows[1]]))).toMatchObject([
    { severity: 'problem', place: { address: 'E5' }, text: { en: expect.stringContaining('sum to 90') } },
  ]);
  expect(checkInputs(courseStructure, inputs([rows[0], ['b', 0, 0, 0, 60, 30, 10]]))).toMatchObject([
    { severity: 'problem', place: { address: 'B6' } },
  ]);
});
