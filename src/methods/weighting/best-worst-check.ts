import { bestAndWorst, bestWorst } from './best-worst';

export interface BestWorstCheckResult {
  /** ξ of the linear model. */
  readonly deviation: number;
  readonly consistencyRatio: number;
  /** The ratio of each criterion; the largest is the consistency ratio. */
  readonly ratios: Float64Array;
}

/**
 * Consistency of best–worst judgements.
 *
 * Formula: ξ of `bestWorst`; input-based ratio = maxⱼ |a_Bj·a_jW − a_BW| / (a_BW² − a_BW).
 * Convention: 0 where a_BW = 1; needs no weights, so it is known while judgements are being given.
 * Source: Liang, Brunelli and Rezaei (2020), Omega 96.
 */
export function bestWorstCheck(
  bestToOthers: ArrayLike<number>,
  othersToWorst: ArrayLike<number>,
): BestWorstCheckResult {
  const { bestToWorst } = bestAndWorst(bestToOthers, othersToWorst);
  const most = bestToWorst * bestToWorst - bestToWorst;
  const ratios = Float64Array.from(bestToOthers, (judgement, criterion) =>
    most === 0 ? 0 : Math.abs(judgement * othersToWorst[criterion] - bestToWorst) / most,
  );
  return {
    deviation: bestWorst(bestToOthers, othersToWorst).deviation,
    consistencyRatio: ratios.reduce((largest, ratio) => Math.max(largest, ratio), 0),
    ratios,
  };
}
