import { rank } from '../../methods/ranking/rank';
import type { RankedScorer } from './scorer';

export interface CriticalWeight {
  readonly indicator: number;
  readonly weight: number;
  /** The nearest share at which another unit is first, or shares the place. */
  readonly critical: number;
  /** Position of that unit among the scorer's rows. */
  readonly newFirst: number;
}

const steps = 50;
const halvings = 30;

/**
 * For each indicator the nearest weight at which the first place changes, the other weights scaled along: searched in
 * steps of 2 % of the way to 0 and to 1, then halved. Pauses after each indicator. Nothing for a shared first place.
 */
export function* criticalWeights(
  scorer: RankedScorer,
  weights: readonly number[],
): Generator<undefined, CriticalWeight[]> {
  const firstUnder = (indicator: number, share: number): number => {
    const rest = 1 - weights[indicator];
    const changed = weights.map((weight, at) => (at === indicator ? share : (weight * (1 - share)) / rest));
    return rank(scorer.score(changed), scorer.order).indexOf(1);
  };
  const base = rank(scorer.score(weights), scorer.order).indexOf(1);
  const found: CriticalWeight[] = [];
  if (base === -1) return found;
  for (const [indicator, weight] of weights.entries()) {
    if (weight <= 0 || weight >= 1) continue;
    const ends = [0, 1].flatMap((end) => crossing(end) ?? []);
    const nearest = ends.sort((one, other) => Math.abs(one - weight) - Math.abs(other - weight))[0];
    if (nearest !== undefined) {
      const past = nearest + Math.sign(nearest - weight) * 1e-6;
      const newFirst = firstUnder(indicator, Math.min(1, Math.max(0, past)));
      found.push({ indicator, weight, critical: nearest, newFirst });
    }
    yield;

    function crossing(end: number): number | null {
      let inside = weight;
      for (let step = 1; step <= steps; step++) {
        const share = weight + ((end - weight) * step) / steps;
        if (firstUnder(indicator, share) === base) {
          inside = share;
          continue;
        }
        let outside = share;
        for (let halving = 0; halving < halvings; halving++) {
          const middle = (inside + outside) / 2;
          if (firstUnder(indicator, middle) === base) inside = middle;
          else outside = middle;
        }
        return outside;
      }
      return null;
    }
  }
  return found;
}
