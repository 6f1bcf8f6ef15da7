import type { Matrix } from '../matrix';
import { OutOfDomain } from '../refusals';

/** Attractive, one-dimensional, must-be, indifferent, reverse, questionable: the columns of the counts. */
export const kanoCategories = ['A', 'O', 'M', 'I', 'R', 'Q'] as const;
export type KanoCategory = (typeof kanoCategories)[number];

/** Which category wins a tie, first to last. */
const tieOrder: readonly KanoCategory[] = ['M', 'O', 'A', 'I', 'R', 'Q'];

export interface KanoFeature {
  /** How much having the feature satisfies, 0–1, and lacking it dissatisfies, −1–0; NaN where nobody took a stand. */
  readonly better: number;
  readonly worse: number;
  /** Null where nobody answered. */
  readonly category: KanoCategory | null;
}

/**
 * Kano analysis: what having or lacking a feature does to satisfaction.
 *
 * Formula: better (A + O)/(A + O + M + I); worse −(O + M)/(A + O + M + I); category of the largest count.
 * Convention: features in rows, counts A O M I R Q in columns; ties go to M, O, A, I, R, Q in this order.
 * Source: Berger et al. (1993), Center for Quality of Management Journal 2.
 */
export function kano(counts: Matrix): KanoFeature[] {
  return Array.from({ length: counts.rows }, (_, row) => {
    const own = counts.values.subarray(row * counts.columns, (row + 1) * counts.columns);
    const negative = own.findIndex((count) => count < 0);
    if (negative !== -1) throw new OutOfDomain('negative-value', row, negative);
    const count = (category: KanoCategory) => own[kanoCategories.indexOf(category)];
    const [a, o, m, i] = own;
    const largest = own.reduce((most, value) => Math.max(most, value), 0);
    return {
      better: (a + o) / (a + o + m + i),
      worse: -(o + m) / (a + o + m + i),
      category: largest === 0 ? null : tieOrder.find((category) => count(category) === largest)!,
    };
  });
}
