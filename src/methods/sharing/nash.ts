import { NotDefined } from '../refusals';

export interface NashResult {
  /** What there is to share beyond the disagreement payoffs. */
  readonly surplus: number;
  readonly shares: Float64Array;
}

/**
 * Asymmetric Nash bargaining over a transferable benefit: each party gets its disagreement payoff and its part of the
 * surplus.
 *
 * Formula: xᵢ = dᵢ + pᵢ·(total − Σd), which maximises ∏(xᵢ − dᵢ)^pᵢ.
 * Convention: power sums to 1; not defined where the total is below the disagreement payoffs.
 * Source: Nash (1950), Econometrica 18; Kalai (1977) for unequal power.
 */
export function nash(total: number, disagreement: ArrayLike<number>, power: ArrayLike<number>): NashResult {
  const payoffs = Float64Array.from(disagreement);
  const claimed = payoffs.reduce((sum, payoff) => sum + payoff, 0);
  const difference = total - claimed;
  // 0.3 − (0.1 + 0.2) is nothing to share, and nothing missing either.
  const surplus = Math.abs(difference) <= 1e-12 * Math.max(Math.abs(total), Math.abs(claimed)) ? 0 : difference;
  if (surplus < 0) throw new NotDefined('no-surplus');
  return { surplus, shares: payoffs.map((payoff, party) => payoff + power[party] * surplus) };
}
