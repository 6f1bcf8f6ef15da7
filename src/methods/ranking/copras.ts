import { columnRanges, columnSums, findRow } from '../columns';
import type { Direction, Matrix } from '../matrix';
import { NotDefined, OutOfDomain } from '../refusals';

export interface CoprasResult {
  /** S⁺ and S⁻: weighted shares on the benefit and on the cost indicators. */
  readonly benefitSums: Float64Array;
  readonly costSums: Float64Array;
  /** Q. */
  readonly significance: Float64Array;
  /** Q relative to the best, 0–1. */
  readonly utility: Float64Array;
}

/**
 * COPRAS: what speaks for a unit plus its share of what is gained by low costs.
 *
 * Formula: r = x/Σx; S± = Σ wⱼ·rᵢⱼ over benefit and cost; Q = S⁺ + ΣS⁻ / (S⁻·Σ(1/S⁻)); utility = Q / max Q.
 * Convention: utility 0–1, larger is better; without a cost indicator that carries weight Q = S⁺; negative values and
 * costs of 0 are refused.
 * Source: Zavadskas and Kaklauskas (1996); Podvezko (2011), Inzinerine Ekonomika 22.
 * Agrees: pyrepo-mcda, pyDecision, scikit-criteria (as percent). Differs: pymcdm 1.4 adds S⁺ + S⁻.
 */
export function copras(data: Matrix, weights: ArrayLike<number>, directions: readonly Direction[]): CoprasResult {
  const { rows, columns, values } = data;
  requireShares(data, directions);
  const sums = columnSums(data);
  const benefitSums = new Float64Array(rows);
  const costSums = new Float64Array(rows);
  let costs = false;
  for (let column = 0; column < columns; column++) {
    if (sums[column] === 0 || weights[column] === 0) continue;
    const target = directions[column] === 'benefit' ? benefitSums : costSums;
    costs ||= directions[column] === 'cost';
    for (let row = 0; row < rows; row++)
      target[row] += (weights[column] * values[row * columns + column]) / sums[column];
  }

  const total = costSums.reduce((sum, cost) => sum + cost, 0);
  const reciprocals = costs ? costSums.reduce((sum, cost) => sum + 1 / cost, 0) : 1;
  const significance = benefitSums.map((benefit, row) => benefit + (costs ? total / (costSums[row] * reciprocals) : 0));
  const largest = significance.reduce((most, value) => Math.max(most, value), 0);
  if (largest === 0) throw new NotDefined('zero-total');
  return { benefitSums, costSums, significance, utility: significance.map((value) => value / largest) };
}

function requireShares(data: Matrix, directions: readonly Direction[]): void {
  columnRanges(data).minimum.forEach((low, column) => {
    const cost = directions[column] === 'cost';
    if (cost ? low > 0 : low >= 0) return;
    const row = findRow(data, column, (value) => (cost ? value <= 0 : value < 0));
    throw new OutOfDomain(cost ? 'inverted-not-positive' : 'negative-share', row, column);
  });
}
