import fc from 'fast-check';
import { ArgumentOutOfDomain } from '../../../src/methods/argument-refusal';
import { matrixOf } from '../../../src/methods/matrix';
import { benefitOfTheDoubt } from '../../../src/methods/ranking/benefit-of-the-doubt';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';
import { expectClose, reversed, tables } from '../tables';

test.each(goldenCasesOf('bod'))('%s', (_, { input, expected, tolerance }) => {
  const data = matrixOf(input.data);
  expectGolden(Array.from(benefitOfTheDoubt(data).scores), expected.score, tolerance);
  expectGolden(Array.from(benefitOfTheDoubt(data, 0.1).scores), expected['scoreWithShareAtLeast0.1'], tolerance);
});

const shares = fc.constantFrom(0, 0.05, 0.2);

test('the weights that are given explain the score and let no unit pass 1', () => {
  fc.assert(
    fc.property(tables(), shares, ({ data, rows }, share) => {
      const { scores, weights } = benefitOfTheDoubt(data, share);
      rows.forEach((own, unit) => {
        const contributions = (values: number[]) =>
          values.map((value, column) => value * weights.values[unit * data.columns + column]);
        const total = (values: number[]) => contributions(values).reduce((sum, part) => sum + part, 0);
        expect(total(own)).toBeCloseTo(scores[unit], 8);
        rows.forEach((other) => expect(total(other)).toBeLessThanOrEqual(1 + 1e-8));
        contributions(own).forEach((part) => expect(part).toBeGreaterThanOrEqual(share * scores[unit] - 1e-8));
      });
    }),
  );
});

test('some unit scores 1, none more; a least share only lowers; units of measurement and order do not matter', () => {
  fc.assert(
    fc.property(tables(), shares, ({ data, rows }, share) => {
      const free = benefitOfTheDoubt(data).scores;
      const bound = benefitOfTheDoubt(data, share).scores;
      expect(Math.max(...free)).toBeCloseTo(1, 9);
      bound.forEach((score, unit) => expect(score).toBeLessThanOrEqual(free[unit] + 1e-9));
      const inOtherUnits = rows.map((values) => values.map((value, column) => value * 10 ** (3 * column - 4)));
      expectClose(benefitOfTheDoubt(matrixOf(inOtherUnits), share).scores, bound, 8);
      expectClose(benefitOfTheDoubt(reversed(rows), share).scores, Array.from(bound).reverse(), 8);
    }),
  );
});

test('a unit that is dominated scores no more than the one that dominates it', () => {
  fc.assert(
    fc.property(tables(), ({ rows }) => {
      const { scores } = benefitOfTheDoubt(matrixOf([...rows, rows[0].map((value) => value * 0.9)]));
      expect(scores[rows.length]).toBeCloseTo(0.9 * scores[0], 8);
    }),
  );
});

test('what cannot be scored is refused by argument', () => {
  const data = matrixOf([[1, 2], [3, -1]]); // prettier-ignore
  expect(() => benefitOfTheDoubt(data)).toThrow(new ArgumentOutOfDomain('negative-indicator', 'data', 1, 1));
  const positive = matrixOf([[1, 2], [3, 1]]); // prettier-ignore
  expect(() => benefitOfTheDoubt(positive, 0.6)).toThrow(new ArgumentOutOfDomain('shares-above-one', 'minShare'));
});
