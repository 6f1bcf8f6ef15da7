import cdf from '@stdlib/stats-base-dists-t-cdf';
import { columnDeviations, columnMeans } from '../columns';
import type { Matrix } from '../matrix';
import { OutOfDomain } from '../refusals';

/** I keep up the good work, II concentrate here, III low priority, IV possible overkill. */
export type Quadrant = 'I' | 'II' | 'III' | 'IV';

export interface ImportancePerformance {
  readonly importance: number;
  readonly performance: number;
  /** Performance − importance. */
  readonly gap: number;
  /** Paired t test of the gap; NaN where every respondent has the same gap. */
  readonly t: number;
  readonly p: number;
  readonly quadrant: Quadrant;
}

/**
 * Importance–performance analysis: which items matter more than they satisfy.
 *
 * Formula: means over respondents; t = mean gap / (s/√n), n − 1 degrees of freedom, two-sided; cross-hair at the grand
 * means of importance and of performance.
 * Convention: respondents in rows, items in columns, none missing; an item on the cross-hair counts as high.
 * Source: Martilla and James (1977), Journal of Marketing 41.
 * Agrees: scipy ttest_rel. Differs: programs that put the cross-hair at the middle of the scale.
 */
export function importancePerformance(importance: Matrix, performance: Matrix): ImportancePerformance[] {
  const { rows, columns } = importance;
  if (rows < 2) throw new OutOfDomain('too-few-units');
  const gaps = { rows, columns, values: performance.values.map((value, at) => value - importance.values[at]) };
  const importanceMeans = columnMeans(importance);
  const performanceMeans = columnMeans(performance);
  const gapMeans = columnMeans(gaps);
  const deviations = columnDeviations(gaps, gapMeans);
  const importanceLine = grandMean(importanceMeans);
  const performanceLine = grandMean(performanceMeans);
  return Array.from(gapMeans, (gap, item) => {
    const t = deviations[item] === 0 ? NaN : gap / (deviations[item] / Math.sqrt(rows));
    const important = importanceMeans[item] >= importanceLine - 1e-12 * Math.abs(importanceLine);
    const performing = performanceMeans[item] >= performanceLine - 1e-12 * Math.abs(performanceLine);
    return {
      importance: importanceMeans[item],
      performance: performanceMeans[item],
      gap,
      t,
      p: Number.isNaN(t) ? NaN : 2 * cdf(-Math.abs(t), rows - 1),
      quadrant: important ? (performing ? 'I' : 'II') : performing ? 'IV' : 'III',
    };
  });
}

function grandMean(means: Float64Array): number {
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}
