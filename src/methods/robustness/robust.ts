import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { completed } from '../completed';
import type { Direction, Matrix } from '../matrix';
import { reportProgress } from '../progress';
import { rank } from '../ranking/rank';
import { placesInto } from './places';
import { scorerOf, type ScoredMethod, type Scorer } from './scorer';

export interface RobustOptions {
  readonly method?: ScoredMethod;
  /** Largest relative change of a weight, 0–1. */
  readonly spread?: number;
  readonly runs?: number;
  readonly seed?: number;
}

/** One entry a unit. */
export interface RobustResult {
  readonly baseRanks: Float64Array;
  readonly medianRanks: Float64Array;
  /** The ranks that 5 % and 95 % of the runs reach. */
  readonly lowRanks: Float64Array;
  readonly highRanks: Float64Array;
  /** Share of the runs in which the unit keeps its rank, and in which it alone is first. */
  readonly stability: Float64Array;
  readonly firstShare: Float64Array;
}

/**
 * Robustness of a ranking to the weights: how ranks move when every weight is somewhat uncertain.
 *
 * Formula: each run multiplies every weight by its own uniform factor in 1 ± spread and rescales.
 * Convention: ties share the mean rank, so a shared first place is not first; the p % rank is the smallest that at least
 * p % of the runs reach; numbers are drawn run by run, indicator by indicator, from xoroshiro128+ with the seed.
 * Source: Saisana, Saltelli and Tarantola (2005), Journal of the Royal Statistical Society A 168.
 */
export function robust(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  { method = 'saw', spread = 0.2, runs = 1000, seed = 1 }: RobustOptions = {},
): RobustResult {
  return completed(robustUnder(scorerOf(method, data, directions), weights, { spread, runs, seed }));
}

/**
 * The same for any way of scoring, a little at a time: it pauses after each run and after each unit that it sums up, so
 * that whoever waits can paint, tell or stop.
 */
export function* robustUnder(
  scorer: Scorer,
  weights: ArrayLike<number>,
  { spread, runs, seed }: Required<Omit<RobustOptions, 'method'>>,
): Generator<undefined, RobustResult> {
  const columns = weights.length;
  const baseRanks = rank(scorer.score(weights), scorer.order);
  const units = baseRanks.length;
  const random = xoroshiro128plus(seed);
  const drawn = new Float64Array(columns);
  const first = new Float64Array(units);
  const last = new Float64Array(units);
  // Ranks are halves at most, which single precision holds exactly. One row a unit, so that it can be sorted in place.
  const ranks = new Float32Array(units * runs);
  for (let run = 0; run < runs; run++) {
    let whole = 0;
    for (let column = 0; column < columns; column++) {
      drawn[column] = weights[column] * (1 + spread * (2 * uniformFloat64(random) - 1));
      whole += drawn[column];
    }
    for (let column = 0; column < columns; column++) drawn[column] /= whole;
    placesInto(scorer.score(drawn), scorer.order, first, last);
    for (let unit = 0; unit < units; unit++) ranks[unit * runs + run] = (first[unit] + last[unit]) / 2;
    reportProgress(run + 1, runs);
    yield;
  }
  return yield* summarised(ranks, runs, baseRanks);
}

function* summarised(ranks: Float32Array, runs: number, baseRanks: Float64Array): Generator<undefined, RobustResult> {
  const reached = (share: number) => Math.max(0, Math.ceil(share * runs) - 1);
  const result = {
    baseRanks,
    medianRanks: baseRanks.slice(),
    lowRanks: baseRanks.slice(),
    highRanks: baseRanks.slice(),
    stability: new Float64Array(baseRanks.length),
    firstShare: new Float64Array(baseRanks.length),
  };
  for (const [unit, base] of baseRanks.entries()) {
    const own = ranks.subarray(unit * runs, (unit + 1) * runs).sort();
    result.medianRanks[unit] = own[reached(0.5)];
    result.lowRanks[unit] = own[reached(0.05)];
    result.highRanks[unit] = own[reached(0.95)];
    result.stability[unit] = own.filter((place) => place === base).length / runs;
    result.firstShare[unit] = own.filter((place) => place === 1).length / runs;
    yield;
  }
  return result;
}
