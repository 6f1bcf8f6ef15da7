import fc from 'fast-check';
import { matrixOf, rowsOf, type Direction } from '../../../src/methods/matrix';
import { OutOfDomain } from '../../../src/methods/refusals';
import { electre1 } from '../../../src/methods/ranking/electre1';
import { electre3 } from '../../../src/methods/ranking/electre3';
import { expectGolden } from '../../golden/cases';
import { goldenCasesOf } from '../../golden/methods/cases';

test.each(goldenCasesOf('electre1'))('%s', (_, { input, expected, tolerance }) => {
  const { matrix, weights, directions, concordanceThreshold, discordanceThreshold } = input;
  const result = electre1(matrixOf(matrix), weights, directions, concordanceThreshold, discordanceThreshold);
  expectGolden(rowsOf(result.concordance), expected.concordance, tolerance);
  expectGolden(rowsOf(result.discordance), expected.discordance, tolerance);
  expectGolden(
    rowsOf(result.outranking),
    expected.outranking.map((row: boolean[]) => row.map(Number)),
    tolerance,
  );
});

test.each(goldenCasesOf('electre3'))('%s, with 1 on the diagonal', (_, { input, expected, tolerance }) => {
  const { matrix, weights, directions, q, p, v } = input;
  const result = electre3(matrixOf(matrix), weights, directions, { q, p, v });
  expectGolden(rowsOf(result.concordance), expected.concordance, tolerance);
  const credibility = expected.credibility.map((row: number[], at: number) =>
    row.map((value, column) => (column === at ? 1 : value)),
  );
  expectGolden(rowsOf(result.credibility), credibility, tolerance);
});

const tables = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 6,
});
const directions: Direction[] = ['benefit', 'cost', 'benefit'];
const weights = [0.5, 0.3, 0.2];

test('credibility lies between 0 and concordance, and is full against a unit that is dominated', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const dominated = [table[0][0] - 1, table[0][1] + 1, table[0][2]];
      const thresholds = { q: [0, 0, 0], p: [2, 2, 2], v: [4, 4, 4] };
      const result = electre3(matrixOf([...table, dominated]), weights, directions, thresholds);
      result.credibility.values.forEach((value, at) => {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(result.concordance.values[at] + 1e-12);
      });
      expect(result.credibility.values[table.length]).toBeCloseTo(1, 12);
    }),
  );
});

test('a unit outranks one that it dominates', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const dominated = [table[0][0] - 1, table[0][1] + 1, table[0][2]];
      const { outranking } = electre1(matrixOf([...table, dominated]), weights, directions, 1, 0);
      expect(outranking.values[table.length]).toBe(1);
      expect(outranking.values[table.length * (table.length + 1)]).toBe(0);
    }),
  );
});

test('a threshold that sums of weights reach on paper is reached', () => {
  const data = matrixOf([[2, 2, 2, 1], [1, 1, 1, 1.5]]); // prettier-ignore
  const benefits: Direction[] = ['benefit', 'benefit', 'benefit', 'benefit'];
  expect(electre1(data, [0.1, 0.2, 0.3, 0.4], benefits, 0.6, 1).outranking.values[1]).toBe(1);
});

test('thresholds out of order are refused with their indicator', () => {
  const data = matrixOf([[1, 2], [2, 1]]); // prettier-ignore
  const thresholds = { q: [0, 2], p: [1, 1], v: [3, 3] };
  expect(() => electre3(data, [0.5, 0.5], ['benefit', 'benefit'], thresholds)).toThrow(
    new OutOfDomain('thresholds-not-ordered', null, 1, 'q'),
  );
});
