import type { CellValue } from '../../../src/evaluation/source';
import type { NamedCells } from './recompute/cells';
import { recompute } from './recompute/recompute';

/** Equal but for the last digits of binary arithmetic, "" standing for what is missing. */
function expectSame(computed: readonly number[], shown: readonly CellValue[]): void {
  const digits = (value: CellValue) =>
    typeof value !== 'number' || Number.isNaN(value) ? '' : Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(9));
  expect(computed.map(digits)).toEqual(shown.map(digits));
}

/** Whoever has only this paragraph and these cells comes to the values, points, weights, scores and ranks that are shown. */
export async function expectRecomputed(paragraph: string, cells: NamedCells): Promise<void> {
  const { values, points, weights, scores, ranks, shown } = await recompute(paragraph, cells);
  expectSame(values.flat(), shown.values.flat());
  expectSame(points.flat(), shown.points.flat());
  const whole = shown.weights.reduce<number>((sum, weight) => sum + Number(weight), 0);
  expectSame(
    weights,
    shown.weights.map((weight) => Number(weight) / whole),
  );
  expect(scores.some((score) => !Number.isNaN(score))).toBe(true);
  expectSame(
    scores,
    shown.scores.map(([score]) => score),
  );
  expectSame(
    ranks,
    shown.scores.map(([, rank]) => rank),
  );
}
