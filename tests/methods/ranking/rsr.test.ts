import fc from 'fast-check';
import { matrixOf, type Direction } from '../../../src/methods/matrix';
import { NotDefined } from '../../../src/methods/refusals';
import { rsr } from '../../../src/methods/ranking/rsr';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';
import { expectClose, reversed, tables } from '../tables';

const benefits = (count: number): Direction[] => Array.from({ length: count }, () => 'benefit');

test.each(goldenCasesOf('rsr'))('%s', (_, { input, expected, tolerance }) => {
  const ranking = input.method === 'integer' ? 'integer' : 'noninteger';
  const result = rsr(matrixOf(input.normalisedBenefit), input.weights, benefits(5), ranking);
  expectGolden(Array.from(result.ratios), expected.rsr, tolerance);
  expectGolden(Array.from(result.cumulativeFrequencies), expected.cumulativeFrequency, tolerance);
  expectGolden(Array.from(result.probits), expected.probit, tolerance);
  expectGolden(Array.from(result.fitted), expected.fitted, tolerance);
  expectGolden([result.intercept, result.slope], [expected.intercept, expected.slope], tolerance);
});

test('rank sums that are equal on paper tie, whatever order they were added in', () => {
  const data = matrixOf([[1, 2, 3], [2, 3, 1], [3, 1, 2], [4, 4, 4]]); // prettier-ignore
  const { cumulativeFrequencies } = rsr(data, [1 / 3, 1 / 3, 1 / 3], benefits(3));
  expect(Array.from(cumulativeFrequencies)).toEqual([0.5, 0.5, 0.5, 1 - 1 / 16]);
});

test('cost indicators rank the other way round', () => {
  const { ratios } = rsr(matrixOf([[1, 5], [2, 7], [3, 9]]), [0, 1], ['benefit', 'cost']); // prettier-ignore
  expect(Array.from(ratios)).toEqual([1, 2 / 3, 1 / 3]);
});

test('equal ratios cannot be fitted', () => {
  expect(() => rsr(matrixOf([[1, 2], [2, 1]]), [0.5, 0.5], benefits(2))).toThrow(new NotDefined('no-variation')); // prettier-ignore
});

test('ratios lie from 1/n to 1, follow their units, and ask only for the order of the values', () => {
  fc.assert(
    fc.property(tables(), ({ data, rows, weights, directions }) => {
      const evaluated = () => rsr(data, weights, directions);
      fc.pre(!refuses(evaluated));
      const { ratios, fitted } = evaluated();
      ratios.forEach((ratio) => expect(ratio).toBeGreaterThanOrEqual(1 / rows.length - 1e-12));
      ratios.forEach((ratio) => expect(ratio).toBeLessThanOrEqual(1 + 1e-12));
      expectClose(rsr(reversed(rows), weights, directions).fitted, Array.from(fitted).reverse());
      const stretched = matrixOf(rows.map((values) => values.map((value) => Math.exp(value) + 3)));
      expectClose(rsr(stretched, weights, directions).ratios, ratios);
    }),
  );
});

function refuses(compute: () => unknown): boolean {
  try {
    compute();
    return false;
  } catch (error) {
    if (error instanceof NotDefined) return true;
    throw error;
  }
}
