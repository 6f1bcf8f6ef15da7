import fc from 'fast-check';
import { matrixOf, rowsOf } from '../../../src/methods/matrix';
import { NotDefined, OutOfDomain } from '../../../src/methods/refusals';
import { inequality, inequalityMeasures } from '../../../src/methods/policy/inequality';
import { pmc } from '../../../src/methods/policy/pmc';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';

test.each(goldenCasesOf('pmc-index'))('%s', (_, { input, expected, tolerance }) => {
  type Coded = number[][];
  const policies = Object.values(input.policies as Record<string, Coded>);
  const groups = policies[0].flatMap((codes, primary) => codes.map(() => `X${primary + 1}`));
  const result = pmc(matrixOf(policies.map((codes) => codes.flat())), groups);
  const wanted = Object.values(expected.policies as Record<string, { pmc: number; primary: number[] }>);
  expectGolden(Array.from(result.index), wanted.map((policy) => policy.pmc), tolerance); // prettier-ignore
  expectGolden(rowsOf(result.surface), wanted.map((policy) => policy.primary), tolerance); // prettier-ignore
  expect(result.primaries[0]).toBe('X1');
});

test('variables of a primary need not stand side by side', () => {
  const { primaries, surface, sizes } = pmc(matrixOf([[1, 0, 0, 1]]), ['tools', 'goals', 'tools', 'goals']);
  expect([primaries, Array.from(sizes), rowsOf(surface)]).toEqual([['tools', 'goals'], [2, 2], [[0.5, 0.5]]]);
});

test('a code other than 0 and 1 is named', () => {
  expect(() => pmc(matrixOf([[1, 0], [1, 2]]), ['a', 'b'])).toThrow(new OutOfDomain('not-binary', 1, 1)); // prettier-ignore
});

test.each(goldenCasesOf('inequality'))('%s', (_, { input, expected, tolerance }) => {
  const keys = {
    giniPopulation: 'gini',
    giniUnbiased: 'gini-unbiased',
    theilT: 'theil',
    theilL: 'theil-l',
    atkinson05: 'atkinson',
    hhi: 'hhi',
    cv: 'cv',
  } as const;
  // A case leaves out what is not defined for it, such as theil-l where there are zeros.
  const given = Object.entries(keys).filter(([key]) => key in expected);
  const got = given.map(([, measure]) => inequality(input.x, measure));
  expectGolden(got, given.map(([key]) => expected[key]), tolerance); // prettier-ignore
});

const amounts = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 3, maxLength: 12 });

test.each(inequalityMeasures)('%s does not depend on unit or order, and rises when the poorest gives', (measure) => {
  fc.assert(
    fc.property(amounts, (values) => {
      const own = inequality(values, measure);
      expect(inequality(values.map((value) => 1000 * value).reverse(), measure)).toBeCloseTo(own, 9); // prettier-ignore
      const sorted = [...values].sort((one, other) => one - other);
      const given = sorted[0] / 2;
      const moved = [sorted[0] - given, ...sorted.slice(1, -1), sorted[sorted.length - 1] + given];
      expect(inequality(moved, measure)).toBeGreaterThan(own);
    }),
  );
});

test('equal values are equal in every measure', () => {
  const got = inequalityMeasures.map((measure) => inequality([4, 4, 4, 4], measure));
  expect(got).toEqual([0, 0, 0, -0, 0, 0.25, 0]);
});

test('one of four holds everything', () => {
  const got = (['gini', 'gini-unbiased', 'theil', 'atkinson', 'hhi', 'cv'] as const).map((measure) =>
    inequality([0, 0, 0, 8], measure),
  );
  expect(got).toEqual([0.75, 1, Math.log(4), 0.75, 1, 2]);
});

test('what has no inequality is refused', () => {
  expect(() => inequality([3, -1])).toThrow(new OutOfDomain('negative-value', 1, 0));
  expect(() => inequality([0, 0])).toThrow(new NotDefined('zero-total'));
  expect(() => inequality([0, 1], 'theil-l')).toThrow(new NotDefined('zero-logarithm'));
  expect(() => inequality([3], 'cv')).toThrow(new NotDefined('single-unit'));
});
