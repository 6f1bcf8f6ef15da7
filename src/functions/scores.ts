import { readOption, readShare, readSwitch } from '../cells/option';
import { readTable } from '../cells/table';
import { readCutoffs, readDirections, readLabels, readScores, readWeights } from '../cells/vector';
import { normalizationNames } from '../methods/normalization/normalize';
import { aggregate, means } from '../methods/ranking/aggregate';
import { grade } from '../methods/ranking/grade';
import { orders, rank, tieRules } from '../methods/ranking/rank';
import { saw } from '../methods/ranking/saw';
import { topsis, topsisNormalizations } from '../methods/ranking/topsis';
import { answer } from './answer';
import { underHeaders } from './headers';
import { placed } from './placed';
import { spillColumn, spillUnits } from './spill';

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
    const table = readTable(data, 'data');
    const shares = readWeights(weights, 'weights', table.matrix.columns);
    const turned = readDirections(directions, 'directions', table.matrix.columns);
    return spillUnits(table, [placed(table, () => saw(table.matrix, shares, turned, name))]);
  });
}

/**
 * TOPSIS: how close each unit is to the best and how far from the worst, 0 to 1, larger is better.
 * @customfunction TOPSIS TOPSIS
 * @helpurl https://localhost:3000/help/TOPSIS.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown} [normalization] vector (default), minmax, sum or max.
 * @param {unknown} [detail] TRUE shows the distance to the ideal and the anti-ideal, closeness and rank.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One column of closeness, or 4 columns with detail.
 */
export function closenessToIdeal(
  data: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  normalization?: unknown,
  detail?: unknown,
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const name = readOption(normalization, 'normalization', topsisNormalizations, 'vector');
    const withDetail = readSwitch(detail, 'detail');
    const withHeaders = readSwitch(headers, 'headers');
    const table = readTable(data, 'data');
    const shares = readWeights(weights, 'weights', table.matrix.columns);
    const turned = readDirections(directions, 'directions', table.matrix.columns);
    const result = placed(table, () => topsis(table.matrix, shares, turned, name));
    if (!withDetail) return underHeaders(withHeaders, ['closeness'], spillUnits(table, [result.closeness]));
    return underHeaders(
      withHeaders,
      ['distanceToIdeal', 'distanceToAntiIdeal', 'closeness', 'rank'],
      spillUnits(table, [result.distanceToIdeal, result.distanceToAntiIdeal, result.closeness, rank(result.closeness)]),
    );
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

/**
 * Places of scores, 1 = best. Missing scores stay blank.
 * @customfunction RANK RANK
 * @helpurl https://localhost:3000/help/RANK.html
 * @param {unknown[][]} scores One score per unit.
 * @param {unknown} [order] desc (default): the largest score is best; asc: the smallest.
 * @param {unknown} [ties] Equal scores share the mean place (mean, default), the best place (min) or leave no gap (dense).
 * @returns {unknown[][]} One column of ranks.
 */
export function ranks(scores: unknown[][], order?: unknown, ties?: unknown): unknown[][] {
  return answer(() => {
    const orderName = readOption(order, 'order', orders, 'desc');
    const tieName = readOption(ties, 'ties', tieRules, 'mean');
    return spillColumn(rank(readScores(scores, 'scores'), orderName, tieName));
  });
}

/**
 * The label of the class that each score falls into. Missing scores stay blank.
 * @customfunction GRADE GRADE
 * @helpurl https://localhost:3000/help/GRADE.html
 * @param {unknown[][]} scores One score per unit.
 * @param {unknown[][]} cutoffs Lowest score of each class but the last, descending.
 * @param {unknown[][]} labels Names of the classes from best to worst, one more than cutoffs.
 * @returns {unknown[][]} One column of labels.
 */
export function grades(scores: unknown[][], cutoffs: unknown[][], labels: unknown[][]): unknown[][] {
  return answer(() => {
    const names = readLabels(labels, 'labels');
    const limits = readCutoffs(cutoffs, 'cutoffs', names.length - 1);
    return grade(readScores(scores, 'scores'), limits, names).map((label) => [label ?? '']);
  });
}
