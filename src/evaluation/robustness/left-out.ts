import { rank } from '../../methods/ranking/rank';
import type { RankedScorer } from './scorer';

export interface LeftOut {
  readonly indicator: number;
  /** Position of the unit that moves most among the scorer's rows, with its ranks before and without the indicator. */
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

/** The ranking without each indicator in turn: its dimension keeps its weight while others of it are left. */
export function* leavingOneOut(
  scorer: RankedScorer,
  weights: readonly number[],
  dimensions: readonly (readonly number[])[],
): Generator<undefined, LeftOut[]> {
  const base = rank(scorer.score(weights), scorer.order);
  const found: LeftOut[] = [];
  for (const [indicator, weight] of weights.entries()) {
    const rest = without(indicator, weights, dimensions);
    if (weight === 0 || !rest) continue;
    const ranks = rank(scorer.score(rest), scorer.order);
    let unit = 0;
    ranks.forEach((place, at) => {
      if (Math.abs(place - base[at]) > Math.abs(ranks[unit] - base[unit])) unit = at;
    });
    found.push({ indicator, unit, from: base[unit], to: ranks[unit] });
    yield;
  }
  return found.sort((one, other) => Math.abs(other.to - other.from) - Math.abs(one.to - one.from));
}

function without(
  indicator: number,
  weights: readonly number[],
  dimensions: readonly (readonly number[])[],
): number[] | null {
  const own = dimensions.find((members) => members.includes(indicator)) ?? [];
  const others = own.filter((at) => at !== indicator && weights[at] > 0);
  const whole = own.reduce((sum, at) => sum + weights[at], 0);
  const left = others.reduce((sum, at) => sum + weights[at], 0);
  const changed = weights.map((weight, at) =>
    at === indicator ? 0 : others.includes(at) ? (weight / left) * whole : weight,
  );
  const total = changed.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? null : changed.map((weight) => weight / total);
}
