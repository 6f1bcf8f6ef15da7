import fc from 'fast-check';
import { grade } from '../../../src/methods/ranking/grade';
import { rank } from '../../../src/methods/ranking/rank';

const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });

test('mean ranks sum to those of the places 1 to n', () => {
  fc.assert(
    fc.property(scores, (list) => {
      const sum = rank(list).reduce((total, place) => total + place);
      expect(sum).toBeCloseTo((list.length * (list.length + 1)) / 2, 9);
    }),
  );
});

test('ascending ranks of scores are descending ranks of their opposites', () => {
  fc.assert(
    fc.property(scores, fc.constantFrom('mean', 'min', 'dense'), (list, ties) => {
      const opposite = list.map((score) => -score);
      expect(rank(list, 'asc', ties as 'mean')).toEqual(rank(opposite, 'desc', ties as 'mean'));
    }),
  );
});

test('a larger score never has a larger rank, an equal one the same', () => {
  fc.assert(
    fc.property(scores, fc.constantFrom('mean', 'min', 'dense'), (list, ties) => {
      const ranks = rank(list, 'desc', ties as 'mean');
      list.forEach((a, i) => list.forEach((b, j) => expect(Math.sign(ranks[i] - ranks[j])).toBe(Math.sign(b - a) + 0)));
    }),
  );
});

test('missing scores take no place', () => {
  expect(Array.from(rank([5, NaN, 7]))).toEqual([2, NaN, 1]);
  expect(Array.from(rank([NaN]))).toEqual([NaN]);
});

test('0 and −0 are the same score', () => {
  expect(Array.from(rank([0, -0]))).toEqual([1.5, 1.5]);
});

test('grades never improve while scores fall', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2 }), (list) => {
      const sorted = [...list].sort((a, b) => b - a);
      const labels = grade(sorted, [85, 75, 60], ['A', 'B', 'C', 'D']);
      expect([...labels].sort()).toEqual(labels);
    }),
  );
});
