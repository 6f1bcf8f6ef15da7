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
  keepsShares: mean === 'arithmetic',
  needs: { everyValue: false, noNegative: false, ...needs },
  option: null,
  scorer: ({ points, dimensions, coverage }) => {
    const parts = dimensions.map((members) => matrixOf(points.map((row) => members.map((at) => row[at]))));
    return (weights) => {
      const own = dimensions.map((members) => members.map((at) => weights[at]));
      const means = parts.map((part, at) => aggregate(part, own[at], 'arithmetic', 0).scores);
      const whole = { rows: points.length, columns: parts.length, values: interleaved(means, points.length) };
      const ofDimensions = own.map((weights) => weights.reduce((sum, weight) => sum + weight, 0));
      return aggregate(whole, ofDimensions, mean, 0).scores.map((score, unit) =>
        isCovered(coverage[unit]) ? score : NaN,
      );
    };
  },
  formula: ({ dimensionPoints, dimensionWeights, coverage }) =>
    `IF(ROUND(${coverage},9)<${neededCoverage},"",COOP.AGGREGATE(${dimensionPoints},${dimensionWeights},"${mean}",0))`,
});

/** Columns, one array each, as the rows of a matrix. */
function interleaved(columns: readonly Float64Array[], rows: number): Float64Array {
  const values = new Float64Array(rows * columns.length);
  columns.forEach((column, at) => column.forEach((value, row) => (values[row * columns.length + at] = value)));
  return values;
}
