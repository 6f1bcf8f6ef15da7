import fc from 'fast-check';
import { krippendorff } from '../../../src/methods/agreement/krippendorff';
import { krippendorffInterval } from '../../../src/methods/agreement/krippendorff-interval';
import { matrixOf } from '../../../src/methods/matrix';
import { NotDefined, OutOfDomain } from '../../../src/methods/refusals';
import { goldenCasesOf } from '../../golden/methods/cases';

const ratings = fc
  .array(fc.array(fc.constantFrom(0, 1, NaN), { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 12 })
  .filter((rows) => {
    const paired = rows.filter((row) => row.filter((value) => !Number.isNaN(value)).length > 1);
    return paired.length > 1 && new Set(paired.flat().filter((value) => !Number.isNaN(value))).size > 1;
  });

test.each(goldenCasesOf('krippendorff-interval'))('%s: the share of runs with an alpha', (_, { input, expected }) => {
  const rows = input.ratings.map((row: (number | null)[]) => row.map((value) => value ?? NaN));
  const runs = 20_000;
  const { used } = krippendorffInterval(matrixOf(rows), { confidence: input.confidence, runs });
  expect(Math.abs(used / runs - expected.usedShare)).toBeLessThan(0.01);
});

test('the ends lie in order, alpha is the one of all units, and the seed alone fixes the draws', () => {
  fc.assert(
    fc.property(ratings, fc.nat(), (rows, seed) => {
      const matrix = matrixOf(rows);
      const found = krippendorffInterval(matrix, { runs: 50, seed });
      expect(found.lower).toBeLessThanOrEqual(found.upper);
      expect(found.upper).toBeLessThanOrEqual(1);
      expect(found.used).toBeLessThanOrEqual(50);
      expect(found.alpha).toBe(krippendorff(matrix).alpha);
      expect(krippendorffInterval(matrix, { runs: 50, seed })).toEqual(found);
      // A wider share of the runs never gives a narrower interval.
      const narrower = krippendorffInterval(matrix, { runs: 50, seed, confidence: 0.5 });
      expect(narrower.lower).toBeGreaterThanOrEqual(found.lower);
      expect(narrower.upper).toBeLessThanOrEqual(found.upper);
    }),
    { numRuns: 50 },
  );
});

test('a unit that one coder alone has read changes nothing', () => {
  const rows = [[1, 1], [0, 0], [1, 0], [0, 1], [1, 1]]; // prettier-ignore
  const options = { runs: 200 };
  expect(krippendorffInterval(matrixOf([...rows, [1, NaN]]), options)).toEqual(
    krippendorffInterval(matrixOf(rows), options),
  );
});

test('full agreement stays full in every run', () => {
  const { lower, upper } = krippendorffInterval(matrixOf([[1, 1], [0, 0], [1, 1], [0, 0]])); // prettier-ignore
  expect([lower, upper]).toEqual([1, 1]);
});

test('one unit or none that varies is refused', () => {
  expect(() => krippendorffInterval(matrixOf([[1, 0]]))).toThrow(OutOfDomain);
  expect(() => krippendorffInterval(matrixOf([[1, 1], [1, 1]]))).toThrow(NotDefined); // prettier-ignore
});
