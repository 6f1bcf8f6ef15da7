import type { Direction, Matrix } from '../matrix';
import { normalize } from '../normalization/normalize';
import { reportProgress } from '../progress';
import { greyCoefficients } from '../ranking/gra';
import { logarithms, relativeGaps, scorerOf, squaredGaps, type ScoredMethod } from './scorer';
import { compromiseTies } from './compromise-ties';
import { additiveTies, closenessTies, type NearestTie } from './ties';

export interface IndicatorSensitivity {
  readonly weight: number;
  /** Smallest relative change of the weight at which the first place ties; NaN where no weight from 0 to 1 does it. */
  readonly firstChange: number;
  /** The same for any rank. */
  readonly anyChange: number;
  /** The unit that would be first, counted from 0; −1 where there is none. */
  readonly newFirst: number;
}

/**
 * Sensitivity of a ranking to each weight: how far one weight can change before the order does.
 *
 * Formula: the weight goes to t, the others to wₖ·(1 − t)/(1 − w); the nearest t at which two scores are equal; change
 * (t − w)/w.
 * Convention: a tie that is there already is a change of 0; no change can be told for a weight of 0 or of 1. Exact for
 * `saw`, `wpm`, `gra` (linear in t) and `topsis` (quadratic in (t/(1 − t))²); `vikor` is searched, and
 * the change is where its order turns, which where all regrets meet happens without a tie.
 * Source: Triantaphyllou and Sánchez (1997), Decision Sciences 28.
 */
export function sensitivity(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  method: ScoredMethod = 'saw',
): IndicatorSensitivity[] {
  const scorer = scorerOf(method, data, directions);
  const scores = scorer.score(weights);
  const better = scorer.order === 'desc' ? 1 : -1;
  const ranking = Array.from(scores.keys()).sort((one, other) => better * (scores[other] - scores[one]) || one - other);
  const tied = (one: number, other: number) =>
    scores[one] === scores[other] ||
    Math.abs(scores[one] - scores[other]) <= 1e-12 * Math.max(Math.abs(scores[one]), Math.abs(scores[other]));
  const nearestTie = tiesOf(method, data, weights, directions);

  const sensitivityTo = (column: number): IndicatorSensitivity => {
    const weight = weights[column];
    const nowhere = { weight, firstChange: NaN, anyChange: NaN, newFirst: -1 };
    if (weight <= 0 || weight >= 1 - 1e-12) return nowhere;
    const tie = nearestTie(column);
    let firstTie = NaN;
    let anyTie = NaN;
    let newFirst = -1;
    // On the way to the first tie the order stands, so only neighbours can meet; the leader is watched against all.
    ranking.slice(1).forEach((unit, at) => {
      const neighbour = ranking[at];
      anyTie = nearer(anyTie, tied(neighbour, unit) ? weight : tie(neighbour, unit, distance(anyTie, weight)), weight);
      const challenge = tied(ranking[0], unit) ? weight : tie(ranking[0], unit, distance(firstTie, weight));
      if (distance(challenge, weight) >= distance(firstTie, weight)) return;
      firstTie = challenge;
      newFirst = unit;
    });
    return { weight, firstChange: (firstTie - weight) / weight, anyChange: (anyTie - weight) / weight, newFirst };
  };
  return directions.map((_, column) => {
    const found = sensitivityTo(column);
    reportProgress(column + 1, directions.length);
    return found;
  });
}

function nearer(one: number, other: number, weight: number): number {
  return distance(other, weight) < distance(one, weight) ? other : one;
}

/** How far a tie is from the weight; endlessly far where there is none. */
function distance(tie: number, weight: number): number {
  return Number.isNaN(tie) ? Infinity : Math.abs(tie - weight);
}

function tiesOf(
  method: ScoredMethod,
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
): (column: number) => NearestTie {
  switch (method) {
    case 'saw':
      return additiveTies(normalize(data, directions, 'minmax'), weights);
    case 'gra':
      return additiveTies(greyCoefficients(data, directions), weights);
    case 'wpm':
      return additiveTies(logarithms(data, directions), weights);
    case 'topsis':
      return closenessTies(squaredGaps(data, directions), weights);
    case 'vikor':
      return compromiseTies(relativeGaps(data, directions), weights);
  }
}
