import { sum } from './arithmetic';
import type { Paragraph } from './paragraph';

/** One indicator's values made comparable, larger being better, in the way that the sentence tells. */
export function comparable(said: Paragraph, column: readonly number[], isCost: boolean): number[] {
  const isZero = column.every((value) => value === 0);
  if (said.says(/r = \(x − (?:worst|最劣)\)\/\((?:best|最优) − (?:worst|最劣)\)/)) {
    said.must(/1 where an indicator is constant|常数指标取 1/);
    const [low, high] = [Math.min(...column), Math.max(...column)];
    const [worst, best] = isCost ? [high, low] : [low, high];
    return column.map((x) => (best === worst ? 1 : (x - worst) / (best - worst)));
  }
  said.must(/0 where an indicator is 0 throughout|全为 0 的指标取 0/);
  if (isZero) return column.map(() => 0);
  if (said.says(/r = x\/max x/)) {
    said.must(/min x\/x for costs|负向取 min x\/x/);
    return column.map((x) => (isCost ? Math.min(...column) / x : x / Math.max(...column)));
  }
  if (said.says(/r = x\/√Σx²/)) {
    if (isCost) said.must(/1 − r for costs|负向取 1 − r/);
    const length = Math.sqrt(sum(column.map((x) => x * x)));
    return column.map((x) => (isCost ? 1 - x / length : x / length));
  }
  said.must(/r = x\/Σx/);
  if (!isCost) return column.map((x) => x / sum(column));
  said.must(/\(1\/x\)\/Σ\(1\/x\) for costs|负向取 \(1\/x\)\/Σ\(1\/x\)/);
  return column.map((x) => 1 / x / sum(column.map((other) => 1 / other)));
}
