import { columnOf, type Direction, type Matrix } from '../matrix';
import { NotDefined } from '../refusals';
import { flowsByPairs, flowsBySorting } from './preference-flows';
import { checkedThresholds, type PreferenceName, type Thresholds } from './preferences';

export interface PrometheeResult {
  /** φ⁺: how much a unit is preferred to the others, 0–1. */
  readonly positive: Float64Array;
  /** φ⁻: how much the others are preferred to it, 0–1. */
  readonly negative: Float64Array;
  /** φ = φ⁺ − φ⁻, larger is better. */
  readonly net: Float64Array;
}

/**
 * PROMETHEE II: each pair of units is compared indicator by indicator; the flows are the mean weighted preferences.
 *
 * Formula: φ⁺ᵢ = Σₖ Σⱼ wⱼ·Pⱼ(xᵢⱼ − xₖⱼ) / (n − 1); φ⁻ with the difference turned; cost differences are turned too.
 * Convention: larger net flow is better; preference functions and their limits as in `preferences`; equal values are
 * not preferred to each other; not defined for a single unit.
 * Source: Brans, Vincke and Mareschal (1986), EJOR 24.
 * Agrees: pymcdm, pyDecision. Differs: pymcdm builds an n × n table, here piecewise linear preferences are summed over
 * sorted values and only `gaussian` visits the pairs.
 */
export function promethee(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  preference: PreferenceName = 'usual',
  thresholds: Thresholds = {},
): PrometheeResult {
  const { rows, columns } = data;
  if (rows < 2) throw new NotDefined('single-unit');
  const limits = checkedThresholds(preference, thresholds, columns);
  const positive = new Float64Array(rows);
  const negative = new Float64Array(rows);
  for (let column = 0; column < columns; column++) {
    const values = columnOf(data, column);
    if (directions[column] === 'cost') values.forEach((value, row) => (values[row] = -value));
    const flows =
      preference === 'gaussian'
        ? flowsByPairs(values, limits[column])
        : flowsBySorting(values, preference, limits[column]);
    const share = weights[column] / (rows - 1);
    for (let row = 0; row < rows; row++) {
      positive[row] += share * flows.positive[row];
      negative[row] += share * flows.negative[row];
    }
  }
  return { positive, negative, net: positive.map((flow, row) => flow - negative[row]) };
}
