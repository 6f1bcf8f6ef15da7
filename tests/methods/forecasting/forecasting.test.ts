import fc from 'fast-check';
import { NotDefined, OutOfDomain } from '../../../src/methods/refusals';
import { gm11 } from '../../../src/methods/forecasting/gm11';
import { gm11Check } from '../../../src/methods/forecasting/gm11-check';
import { match } from '../../../src/methods/forecasting/match';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';

test.each(goldenCasesOf('gm11'))('%s', (_, { input, expected, tolerance }) => {
  const { a, b, fitted, forecast } = gm11(input.series);
  expectGolden([a, b], [expected.a, expected.b], tolerance);
  expectGolden(Array.from(fitted), expected.fitted, tolerance);
  expectGolden(Array.from(forecast), expected.forecast3, tolerance);
  const check = gm11Check(input.series);
  expectGolden(Array.from(check.classRatios), expected.levelRatios, tolerance);
  expectGolden(
    [check.posteriorErrorRatio, check.smallErrorProbability, check.meanRelativeError],
    [expected.posteriorErrorRatioC, expected.smallErrorP, expected.meanRelativeError],
    tolerance,
  );
  const [low, high] = expected.levelRatioBounds;
  expect(check.classRatiosInside).toBe(expected.levelRatios.every((ratio: number) => ratio > low && ratio < high));
});

test('the forecast scales with the series', () => {
  const series = fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(series, (values) => {
      const forecast = gm11(values, 2).forecast;
      gm11(
        values.map((value) => 1000 * value),
        2,
      ).forecast.forEach((value, step) => {
        // prettier-ignore
        expect(value / 1000).toBeCloseTo(forecast[step], 7);
      });
    }),
  );
});

test('a constant series goes on as it is, and cannot be checked', () => {
  expect(Array.from(gm11([5, 5, 5, 5], 2).forecast)).toEqual([5, 5]);
  expect(() => gm11Check([5, 5, 5, 5])).toThrow(new NotDefined('no-variation'));
});

test('a growing series has a negative development coefficient and is forecast to grow on', () => {
  const { a, forecast } = gm11([100, 110, 121, 133.1, 146.41]);
  expect(a).toBeLessThan(0);
  expect(forecast[1]).toBeGreaterThan(forecast[0]);
  expect(forecast[0]).toBeCloseTo(161.05, 0);
});

test('verdicts follow C and P', () => {
  expect(gm11Check([2.874, 3.278, 3.337, 3.39, 3.679]).verdict).toBe('good');
  expect(gm11Check([71.1, 72.4, 72.4, 72.1, 71.4, 72, 71.6]).verdict).toBe('fair');
  expect(gm11Check([9, 1, 8, 2, 9, 1]).verdict).toBe('unfit');
});

test('what cannot be forecast is named', () => {
  expect(() => gm11([1, 2, 3])).toThrow(new OutOfDomain('too-few-periods'));
  expect(() => gm11([1, 2, -3, 4])).toThrow(new OutOfDomain('negative-value', 2, 0));
  expect(() => gm11([0, 0, 0, 0])).toThrow(new NotDefined('no-variation'));
  expect(() => gm11Check([1, 0, 2, 3])).toThrow(new OutOfDomain('not-positive', 1, 0));
});

test('match compares places inside the group, not amounts', () => {
  const result = match([1, 2, 900, 1000], [10, 20, 7, 5], ['a', 'a', 'b', 'b']);
  expect(Array.from(result.contribution)).toEqual([25, 75, 25, 75]);
  expect(Array.from(result.match)).toEqual([100, 100, 50, 50]);
  expect(Array.from(match([1, 2, 900, 1000], [10, 20, 7, 5]).compensation)).toEqual([62.5, 87.5, 37.5, 12.5]);
});
