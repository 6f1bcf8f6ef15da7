import { columnDeviations } from '../columns';
import type { Matrix } from '../matrix';
import { NotDefined, OutOfDomain } from '../refusals';

export interface CronbachResult {
  readonly alpha: number;
  readonly itemVariances: Float64Array;
  readonly totalVariance: number;
}

/**
 * Cronbach's alpha: how far the items of a scale measure the same.
 *
 * Formula: α = k/(k − 1) · (1 − Σ s²ᵢ / s²_total).
 * Convention: respondents in rows, items in columns, none missing; raw items, none turned; variances with n − 1 (the
 * choice cancels); not defined where the total does not vary.
 * Source: Cronbach (1951), Psychometrika 16.
 * Agrees: R psych alpha()$total$raw_alpha. Differs: the standardised alpha, from correlations.
 */
export function cronbach(items: Matrix): CronbachResult {
  const { rows, columns, values } = items;
  if (columns < 2) throw new OutOfDomain('too-few-columns');
  if (rows < 2) throw new OutOfDomain('too-few-units');
  const totals = new Float64Array(rows);
  for (let at = 0; at < values.length; at++) totals[Math.floor(at / columns)] += values[at];
  const itemVariances = columnDeviations(items).map((s) => s * s);
  const [deviation] = columnDeviations({ rows, columns: 1, values: totals });
  const totalVariance = deviation * deviation;
  const sum = itemVariances.reduce((whole, variance) => whole + variance, 0);
  if (totalVariance <= 1e-14 * sum || totalVariance === 0) throw new NotDefined('no-variation');
  return { alpha: (columns / (columns - 1)) * (1 - sum / totalVariance), itemVariances, totalVariance };
}
