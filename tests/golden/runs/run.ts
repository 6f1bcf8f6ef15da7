import { rank } from '../../../src/methods/ranking/rank';
import { column, type Argument } from '../../functions/excel';
import type { GoldenCase } from '../cases';

/** How one figure of a golden case is computed, through Excel's function and by the method itself. */
export interface GoldenRun {
  readonly function: string;
  /** What is compared, where a case holds several figures. */
  readonly of: string;
  readonly arguments: Argument[];
  /** The figure in the spill, where it is not the whole of it. */
  readonly read?: (spill: (string | number | boolean)[][]) => unknown;
  readonly method: () => unknown;
  readonly expected: unknown;
}

/** The runs of a golden case; one without runs must stand in `keptOut`. */
export type Runs = (golden: GoldenCase) => GoldenRun[];

export const benefits = (count: number) => Array.from({ length: count }, () => 'benefit' as const);
export const shares = (weights: number[]) => weights.map((weight) => weight / weights.reduce((sum, one) => sum + one, 0));
export const gaps = (values: (number | null)[]) => values.map((value) => value ?? NaN);

/** Columns of a data frame as rows of a table. */
export const frame = (columns: Record<string, (number | null)[]>, names: string[]) =>
  columns[names[0]].map((_, at) => names.map((name) => columns[name][at]));

export const ranked = (scores: number[], expected: number[]): GoldenRun => ({
  function: 'RANK',
  of: 'rank',
  arguments: [column(scores), null, null],
  method: () => rank(scores),
  expected,
});
