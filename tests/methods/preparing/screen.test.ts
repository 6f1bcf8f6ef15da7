import fc from 'fast-check';
import { matrixOf } from '../../../src/methods/matrix';
import { kurtosis, skewness } from '../../../src/methods/preparing/moments';
import { screen } from '../../../src/methods/preparing/screen';

const column = (values: number[]) => screen(matrixOf(values.map((value) => [value])))[0];

test('skewness and kurtosis are those of Excel SKEW and KURT', () => {
  // The example of Microsoft's help pages for SKEW and KURT.
  const example = [3, 4, 5, 2, 3, 4, 5, 6, 4, 7];
  expect(skewness(example)).toBeCloseTo(0.359543071, 9);
  expect(kurtosis(example)).toBeCloseTo(-0.151799637, 9);
});

test('shape does not depend on unit and zero point', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 20 }), (values) => {
      fc.pre(new Set(values).size > 1);
      const other = values.map((value) => 3 * value - 7);
      expect(skewness(other)).toBeCloseTo(skewness(values), 8);
      expect(kurtosis(other)).toBeCloseTo(kurtosis(values), 8);
      expect(skewness(values.map((value) => -value))).toBeCloseTo(-skewness(values), 8);
    }),
  );
});

test('counts what is there and what is missing', () => {
  expect(column([0, NaN, 4, 0, NaN])).toMatchObject({ count: 3, missing: 0.4, distinct: 2, median: 0, mean: 4 / 3 });
  expect(column([0, NaN, 4, 0, NaN]).zeros).toBeCloseTo(2 / 3, 12);
  expect(column([1, 2, 3, 4]).median).toBe(2.5);
});

test('what needs more values is undefined, not 0', () => {
  expect(column([3])).toMatchObject({ deviation: NaN, skewness: NaN, kurtosis: NaN, flags: ['constant'] });
  expect(column([1, 2])).toMatchObject({ skewness: NaN, kurtosis: NaN });
  expect(column([1, 2, 4]).kurtosis).toBeNaN();
  expect(column([NaN, NaN])).toMatchObject({ count: 0, minimum: NaN, mean: NaN, flags: ['missing>35%'] });
});

test('flags name every trouble and the limits themselves are allowed', () => {
  const outlier = [1, 2, 1, 2, 1, 2, 1, 2, 90];
  expect(column(outlier).flags).toEqual(['outliers']);
  expect(column([0, 0, NaN, NaN, NaN]).flags).toEqual(['constant', 'missing>35%', 'zeros>40%']);
  expect(column([0, 0, 1, 2, 3]).flags).toEqual([]);
  expect(
    column([
      ...Array(13)
        .fill(1)
        .map((_, at) => at + 1),
      ...Array(7).fill(NaN),
    ]).flags,
  ).toEqual([]);
});
