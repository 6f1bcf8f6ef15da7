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
