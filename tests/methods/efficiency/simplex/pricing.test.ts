import { linearProgram } from '../../../../src/methods/efficiency/simplex/linear-program';
import { Pricing } from '../../../../src/methods/efficiency/simplex/pricing';

// At a price of 1 the reduced costs are 1, −1, −3, 0 and −9; relative to the sizes of their terms 1/3, −1/5, −1, 0, −9/11.
const program = linearProgram([[1], [3], [3], [2], [10]], [2, 2, 0, 2, 1], [1]);
const prices = Float64Array.of(1);

test('the best column is the one whose reduced cost is the most negative part of its terms', () => {
  expect(new Pricing(program).best(prices, true)).toBe(2);
});

test("Bland's rule takes the lowest-numbered column, whatever the order of the candidates", () => {
  const pricing = new Pricing(program, Int32Array.of(4, 2, 1, 0));
  expect(pricing.lowest(prices, true, 1e-12)).toBe(1);
  expect(pricing.lowest(prices, true, 0.5)).toBe(2);
});

test('basic columns, columns that are no candidates, and rejected ones until they are forgotten, do not enter', () => {
  const pricing = new Pricing(program, Int32Array.of(0, 1, 2, 4), Uint8Array.of(0, 0, 1, 0, 0));
  expect(pricing.next(prices, true)).toBe(4);
  pricing.reject(4);
  expect(pricing.next(prices, true)).toBe(1);
  expect(pricing.lowest(prices, true, 1e-12)).toBe(1);
  pricing.reject(1);
  expect(pricing.next(prices, true)).toBe(-1);
  expect(pricing.hasRejected).toBe(true);
  pricing.forgetRejected();
  expect(pricing.next(prices, true)).toBe(4);
});

test('a second goal may use the columns whose reduced cost is 0', () => {
  expect(Array.from(new Pricing(program, Int32Array.of(0, 3)).withoutReducedCost(prices))).toEqual([3]);
});

test('among many candidates every one is looked at before none is found', () => {
  const many = linearProgram(
    Array.from({ length: 500 }, () => [1]),
    Array.from({ length: 500 }, (_, at) => (at === 499 ? 0 : 2)),
    [1],
  );
  const pricing = new Pricing(many);
  expect(pricing.next(prices, true)).toBe(499);
  pricing.reject(499);
  expect(pricing.next(prices, true)).toBe(-1);
});
