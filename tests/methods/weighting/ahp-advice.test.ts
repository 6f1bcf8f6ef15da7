import fc from 'fast-check';
import { matrixOf } from '../../../src/methods/matrix';
import { ahpAdvice } from '../../../src/methods/weighting/ahp-advice';
import { ahpCheck } from '../../../src/methods/weighting/ahp-check';

const weights = [8, 4, 2, 1];
const consistent = weights.map((own) => weights.map((other) => own / other));

function withJudgement(row: number, column: number, judgement: number) {
  const rows = consistent.map((values) => [...values]);
  rows[row][column] = judgement;
  rows[column][row] = 1 / judgement;
  return matrixOf(rows);
}

test('consistent judgements need no advice', () => {
  expect(ahpAdvice(matrixOf(consistent))).toEqual([]);
});

test('two elements are always consistent', () => {
  expect(ahpAdvice(matrixOf([[1, 5], [0.2, 1]]))).toEqual([]); // prettier-ignore
});

test('the one wrong judgement comes first, with its place, what is implied and what changing it brings', () => {
  const judgements = withJudgement(1, 3, 1 / 4);
  const [first] = ahpAdvice(judgements);
  expect([first.row, first.column, first.given]).toEqual([1, 3, 0.25]);
  expect(first.implied).toBeGreaterThan(0.75);
  expect(first.consistencyRatio).toBeLessThan(ahpCheck(judgements).consistencyRatio / 2);
});

test('advice is ordered by deviation and cut at the count', () => {
  const advice = ahpAdvice(withJudgement(0, 2, 1), 6);
  const deviations = advice.map(({ given, implied }) => Math.abs(Math.log(given / implied)).toFixed(9));
  expect(deviations).toEqual([...deviations].sort().reverse());
  expect(ahpAdvice(withJudgement(0, 2, 1), 2)).toEqual(advice.slice(0, 2));
  expect(advice.every(({ row, column }) => row < column)).toBe(true);
});

const scale = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 3, 5, 9);
const judged = fc
  .integer({ min: 3, max: 6 })
  .chain((size) =>
    fc
      .array(scale, { minLength: size * size, maxLength: size * size })
      .map((values) =>
        Array.from({ length: size }, (_, row) =>
          Array.from({ length: size }, (__, column) =>
            row === column ? 1 : row < column ? values[row * size + column] : 1 / values[column * size + row],
          ),
        ),
      ),
  );

test('pairs stand above the diagonal, the largest deviation first, and each CR is that of the changed judgements', () => {
  fc.assert(
    fc.property(judged, fc.integer({ min: 1, max: 20 }), (rows, count) => {
      const advice = ahpAdvice(matrixOf(rows), count);
      expect(advice.length).toBeLessThanOrEqual(Math.min(count, (rows.length * (rows.length - 1)) / 2));
      const deviations = advice.map(({ given, implied }) => Math.abs(Math.log(given / implied)));
      deviations.slice(1).forEach((one, at) => expect(one).toBeLessThanOrEqual(deviations[at] + 1e-8));
      for (const { row, column, given, implied, consistencyRatio } of advice) {
        expect(row).toBeLessThan(column);
        expect(given).toBe(rows[row][column]);
        const changed = rows.map((values) => [...values]);
        changed[row][column] = implied;
        changed[column][row] = 1 / implied;
        expect(consistencyRatio).toBeCloseTo(ahpCheck(matrixOf(changed)).consistencyRatio, 9);
      }
    }),
  );
});
