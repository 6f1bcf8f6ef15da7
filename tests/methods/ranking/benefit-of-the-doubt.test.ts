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

test('values of any size beside each other have a score; a negligible value counts as none', () => {
  const good = [[1, 20, 3], [2, 10, 5], [4, 30, 4]]; // prettier-ignore
  const sizes = fc.constantFrom(1e100, 1e50, 1e20, 1e-12, 1e-20, 1e-50, 1e-100);
  const place = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(sizes, place, place, fc.constantFrom(0, 0.1, 0.3), (size, row, column, share) => {
      const table = good.map((values) => [...values]);
      table[row][column] = size;
      const { scores } = benefitOfTheDoubt(matrixOf(table), share);
      scores.forEach((score) => expect(score).toBeGreaterThanOrEqual(0));
      expect(Math.max(...scores)).toBeLessThanOrEqual(1);
      if (size > 1 && share === 0) expect(scores[row]).toBe(1);
      if (size > 1e-13) return;
      table[row][column] = 0;
      expectClose(scores, benefitOfTheDoubt(matrixOf(table), share).scores);
    }),
  );
  const tiny = good[0].map((value) => value * 1e-30);
  const { scores } = benefitOfTheDoubt(matrixOf([...good, tiny]), 0.1);
  expect(scores[3] / scores[0]).toBeCloseTo(1e-30, 40);
});
