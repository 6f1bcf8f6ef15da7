import { fiveValues } from '../../../../src/evaluation/analyses/m2/five-values';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const rows = [
  ['x', 5, 4, 3, 2, 1, 9],
  ['y', 4, 4, 4, 2, 1, 1],
  ['z', 3, 4, 2, 2, 2, 5],
];

test('means by value, the five-value rating of each result, readiness in points and its median', () => {
  const { finding, second, of } = shownBy(fiveValues, inputsFor(fiveValues, { results: rows }));
  expect(finding).toBe('The results are worth most in “Scientific” (4.0 of 5), least in “Cultural” (1.3).');
  expect(second).toBe('Half of them have reached a technology readiness level of 5.0 or more.');
  expect(of('/5').flat()).toEqual([3, 3, 2.6]);
  expect(of('-1)/8*100').flat()).toEqual([100, 0, 50]);
});
