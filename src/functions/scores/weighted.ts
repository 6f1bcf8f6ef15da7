import { readOption, readShare } from '../../cells/option';
import { readTable } from '../../cells/table';
import { readWeights } from '../../cells/vector';
import { normalizationNames } from '../../methods/normalization/normalize';
import { aggregate, means } from '../../methods/ranking/aggregate';
import { saw } from '../../methods/ranking/saw';
import { waspas } from '../../methods/ranking/waspas';
import { wpm } from '../../methods/ranking/wpm';
import { answer } from '../answer';
import { placed } from '../placed';
import { spillUnits } from '../spill';
import { readWeightedUnits, scored } from './units';

/**
 * Simple additive weighting: each unit's weighted sum of normalised values, larger is better.
 * @customfunction SAW SAW
 * @helpurl https://localhost:3000/help/SAW.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown} [normalization] minmax (default), vector, sum, max, maxcomplement, zscore, rank or percentile.
 * @returns {unknown[][]} One column of scores.
 */
export function weightedSum(
  data: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  normalization?: unknown,
): unknown[][] {
  return answer(() => {
    const name = readOption(normalization, 'normalization', normalizationNames, 'minmax');
    return scored(readWeightedUnits(data, weights, directions), (...given) => [saw(...given, name)]);
  });
}

/**
 * Weighted product: each unit's product of normalised values raised to their weights, larger is better.
 * @customfunction WPM WPM
 * @helpurl https://localhost:3000/help/WPM.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown} [normalization] max (default), vector, minmax, sum, maxcomplement, zscore, rank or percentile.
 * @returns {unknown[][]} One column of scores.
 */
export function weightedProduct(
  data: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  normalization?: unknown,
): unknown[][] {
  return answer(() => {
    const name = readOption(normalization, 'normalization', normalizationNames, 'max');
    return scored(readWeightedUnits(data, weights, directions), (...given) => [wpm(...given, name)]);
  });
}

/**
 * WASPAS: a mixture of the weighted sum and the weighted product, larger is better.
 * @customfunction WASPAS WASPAS
 * @helpurl https://localhost:3000/help/WASPAS.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown} [lambda] Part of the sum, 0 to 1; the rest is the product's. Default 0.5.
 * @returns {unknown[][]} One column of scores.
 */
export function weightedSumAndProduct(
  data: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  lambda?: unknown,
): unknown[][] {
  return answer(() => {
    const part = readShare(lambda, 'lambda', 0.5);
    return scored(readWeightedUnits(data, weights, directions), (...given) => [waspas(...given, part).scores]);
  });
}

/**
 * Each unit's weighted mean over the indicators for which it has values.
 * @customfunction AGGREGATE AGGREGATE
 * @helpurl https://localhost:3000/help/AGGREGATE.html
 * @param {unknown[][]} data Units in rows, indicators or points in columns, no header row. Values may be missing.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown} [mean] arithmetic (default), geometric, harmonic or minimum.
 * @param {unknown} [minCoverage] Share of the weight, 0 to 1, for which a unit needs values to get a score. Default 1.
 * @returns {unknown[][]} One column of means.
 */
export function weightedMean(
  data: unknown[][],
  weights: unknown[][],
  mean?: unknown,
  minCoverage?: unknown,
): unknown[][] {
  return answer(() => {
    const name = readOption(mean, 'mean', means, 'arithmetic');
    const needed = readShare(minCoverage, 'minCoverage', 1);
    const table = readTable(data, 'data', { missing: 'allowed' });
    const shares = readWeights(weights, 'weights', table.matrix.columns);
    return spillUnits(table, [placed(table, () => aggregate(table.matrix, shares, name, needed)).scores]);
  });
}
