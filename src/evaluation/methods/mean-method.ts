import { matrixOf } from '../../methods/matrix';
import { aggregate, type Mean } from '../../methods/ranking/aggregate';
import { isCovered, neededCoverage } from '../../models/score/coverage';
import type { RankingMethod } from './method';

/** A weighted mean of the dimensions' points, for units with data for enough of the weight. */
export const meanMethod = <Id extends string>(
  id: Id,
  mean: Mean,
  needs: Pick<RankingMethod['needs'], 'dimensions'>,
): RankingMethod<Id> => ({
  id,
  order: 'desc',
  scale: [0, 100],
  digits: 1,
  inPoints: true,
  needs: { everyValue: false, noNegative: false, ...needs },
  option: null,
  scores: ({ dimensionPoints, dimensionWeights, coverage }) =>
    aggregate(matrixOf(dimensionPoints), dimensionWeights, mean, 0).scores.map((score, unit) =>
      isCovered(coverage[unit]) ? score : NaN,
    ),
  formula: ({ dimensionPoints, dimensionWeights, coverage }) =>
    `IF(ROUND(${coverage},9)<${neededCoverage},"",COOP.AGGREGATE(${dimensionPoints},${dimensionWeights},"${mean}",0))`,
});
