import fc from 'fast-check';
import { ascendingOrder } from '../../../src/methods/ranking/ascending-order';
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

test('the order in which a score was summed breaks no tie, a difference that can be seen does', () => {
  const [one, other] = [0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1];
  expect(one).not.toBe(other);
  expect([...rank([one, 1, other])]).toEqual([2.5, 1, 2.5]);
  expect([...rank([58.8486140724947, 58.8486140725947])]).toEqual([2, 1]);
  expect([...rank([1e-20, 0, -1e-20])]).toEqual([1, 2, 3]);
});

test('numbers of any spread, crowded or with many ties, come in ascending order with their places', () => {
  const spread = fc.oneof(
    fc.double({ noNaN: true, min: -1e100, max: 1e100 }),
    fc.double({ noNaN: true, min: 0, max: 1 }),
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -100, max: 100 }).map((exponent) => 10 ** exponent),
    fc.constantFrom(NaN, -0, 0, 1e-320, Infinity, -Infinity),
  );
  const list = fc
    .tuple(fc.array(spread, { maxLength: 6 }), fc.array(fc.nat(1000), { maxLength: 200 }))
    .chain(([few, picks]) => fc.shuffledSubarray([...few, ...picks.map((pick) => few[pick % few.length] ?? pick)]));
  fc.assert(
    fc.property(fc.oneof(list, fc.array(spread, { maxLength: 200 })), (numbers) => {
      const { count, values, places } = ascendingOrder(numbers);
      const expected = numbers.filter((number) => !Number.isNaN(number)).sort((one, other) => one - other);
      expect(Array.from(values.subarray(0, count), (value) => value + 0)).toEqual(expected.map((value) => value + 0));
      const found = Array.from(places.subarray(0, count));
      expect(found.map((place) => numbers[place] + 0)).toEqual(expected.map((value) => value + 0));
      expect(new Set(found).size).toBe(count);
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
