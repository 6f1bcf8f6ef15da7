import fc from 'fast-check';
import { rate } from '../../../src/methods/preparing/rate';

const values = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 20 });
const goalposts = { low: 20, high: 300 };

test.each(['linear', 'goalpost', 'log', 'target', 'percentile'] as const)(
  '%s: points lie between 0 and 100',
  (rule) => {
    fc.assert(
      fc.property(values, (list) => {
        for (const points of rate(list, rule, goalposts)) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(100);
        }
      }),
    );
  },
);

test.each(['linear', 'goalpost', 'log', 'percentile'] as const)('%s: more is never worth less', (rule) => {
  fc.assert(
    fc.property(values, (list) => {
      const sorted = [...list].sort((a, b) => a - b);
      const points = Array.from(rate(sorted, rule, goalposts));
      expect([...points].sort((a, b) => a - b)).toEqual(points);
    }),
  );
});

test('swapped goalposts turn the points around', () => {
  fc.assert(
    fc.property(values, (list) => {
      const turned = rate(list, 'goalpost', { low: goalposts.high, high: goalposts.low });
      rate(list, 'goalpost', goalposts).forEach((points, at) => expect(turned[at]).toBeCloseTo(100 - points, 9));
    }),
  );
});

test('left out goalposts are the smallest and largest value; a constant indicator is nobody’s fault', () => {
  expect(Array.from(rate([2, NaN, 4, 3], 'goalpost'))).toEqual([0, NaN, 100, 50]);
  expect(Array.from(rate([2, 2], 'goalpost'))).toEqual([100, 100]);
  expect(() => rate([2, 3], 'goalpost', { low: 2, high: 2 })).toThrow('goalposts-equal');
});

test('target: the slopes end at half of low and at twice high', () => {
  expect(Array.from(rate([9, 10, 15, 20, 30, 45, 60, 61], 'target', { low: 20, high: 30 }))).toEqual([
    0, 0, 50, 100, 100, 50, 0, 0,
  ]);
  expect(Array.from(rate([-1, 0, 2, 4], 'target', { low: 0, high: 2 }))).toEqual([0, 100, 100, 0]);
});

test('percentile: groups of fewer than 5 values have none', () => {
  expect(Array.from(rate([1, 2, 3, 4], 'percentile'))).toEqual([NaN, NaN, NaN, NaN]);
  expect(Array.from(rate([5, 1, 3, 2, 4], 'percentile'))).toEqual([90, 10, 50, 30, 70]);
});
