import { readUnitGroups } from '../cells/groups';
import { readNumberOption, readOption, readSwitch, readWhole } from '../cells/option';
import { readTable } from '../cells/table';
import { readDirections, readGroups, readScores } from '../cells/vector';
import { normalizationNames, normalize } from '../methods/normalization/normalize';
import { imputations, impute } from '../methods/preparing/impute';
import { rate, ratingRules } from '../methods/preparing/rate';
import { screen } from '../methods/preparing/screen';
import { treat } from '../methods/preparing/treat';
import { answer } from './answer';
import { underHeaders, type HeaderWord } from './headers';
import { placed } from './placed';
import { shown, spillColumn, spillTable } from './spill';

const screenFigures = [
  'count',
  'missing',
  'zeros',
  'distinct',
  'minimum',
  'maximum',
  'mean',
  'median',
  'deviation',
  'skewness',
  'kurtosis',
] as const satisfies readonly HeaderWord[];

/**
 * Looks at each indicator before it is used: count, shares of missing and zero values, distinct, min, max, mean, median, standard deviation, skewness, excess kurtosis and a flag.
 * @customfunction SCREEN SCREEN
 * @helpurl https://localhost:3000/help/SCREEN.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row. Values may be missing.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row per indicator, 12 columns.
 */
export function screenIndicators(data: unknown[][], headers?: unknown): unknown[][] {
  return answer(() => {
    const withHeaders = readSwitch(headers, 'headers');
    const table = readTable(data, 'data', { missing: 'allowed' });
    const spill = screen(table.matrix).map((indicator) => [
      ...screenFigures.map((figure) => shown(indicator[figure])),
      indicator.flags.join('; ') || 'ok',
    ]);
    return underHeaders(withHeaders, [...screenFigures, 'flag'], spill);
  });
}

/**
 * Fills in missing values from the values present of the same indicator, inside the unit's group where there are groups.
 * @customfunction IMPUTE IMPUTE
 * @helpurl https://localhost:3000/help/IMPUTE.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row. Values may be missing.
 * @param {unknown} [method] mean (default), median, min or zero.
 * @param {unknown[][]} [groups] The group of each unit. Omitted: all units are one group.
 * @returns {unknown[][]} As many rows and columns as the data.
 */
export function imputeValues(data: unknown[][], method?: unknown, groups?: unknown[][]): unknown[][] {
  return answer(() => {
    const name = readOption(method, 'method', imputations, 'mean');
    const table = readTable(data, 'data', { missing: 'allowed' });
    const groupOf = readUnitGroups(groups, 'groups', table);
    return spillTable(table, placed(table, () => impute(table.matrix, name, groupOf)).imputed);
  });
}

/** No range has more points. */
const sheetRows = 2 ** 20;

/**
 * Treats outliers: pulls the most extreme points of a skewed indicator in; where that does not cure it, takes logarithms.
 * @customfunction TREAT TREAT
 * @helpurl https://localhost:3000/help/TREAT.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown} [maxWinsor] How many points of an indicator may be pulled in. Default 5; 0: logarithms only.
 * @returns {unknown[][]} As many rows and columns as the data.
 */
export function treatOutliers(data: unknown[][], maxWinsor?: unknown): unknown[][] {
  return answer(() => {
    const limit = readWhole(maxWinsor, 'maxWinsor', 5, 0, sheetRows);
    const table = readTable(data, 'data');
    return spillTable(table, treat(table.matrix, limit).treated);
  });
}

/**
 * Makes indicators comparable: each value becomes a number without unit, larger always better.
 * @customfunction NORMALIZE NORMALIZE
 * @helpurl https://localhost:3000/help/NORMALIZE.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown} [method] minmax (default), vector, sum, max, maxcomplement, zscore, rank or percentile.
 * @returns {unknown[][]} As many rows and columns as the data.
 */
export function normalizeData(data: unknown[][], directions?: unknown[][], method?: unknown): unknown[][] {
  return answer(() => {
    const name = readOption(method, 'method', normalizationNames, 'minmax');
    const table = readTable(data, 'data');
    const turned = readDirections(directions, 'directions', table.matrix.columns);
    return spillTable(
      table,
      placed(table, () => normalize(table.matrix, turned, name)),
    );
  });
}

/**
 * Turns one indicator's values into points from 0 to 100 by a scoring rule. Missing values stay blank.
 * @customfunction RATE RATE
 * @helpurl https://localhost:3000/help/RATE.html
 * @param {unknown[][]} values One value per unit.
 * @param {unknown} rule linear, goalpost, log, target, percentile or anchor.
 * @param {unknown} [low] Value worth 0 points, or start of the target. Above high: less is better. Omitted: the smallest value.
 * @param {unknown} [high] Value worth 100 points, or end of the target. Omitted: the largest value.
 * @param {unknown[][]} [groups] The peer group of each unit, for percentile.
 * @returns {unknown[][]} One column of points.
 */
export function rateValues(
  values: unknown[][],
  rule: unknown,
  low?: unknown,
  high?: unknown,
  groups?: unknown[][],
): unknown[][] {
  return answer(() => {
    const name = readOption(rule, 'rule', ratingRules, null);
    const scores = readScores(values, 'values');
    const options = {
      low: readNumberOption(low, 'low', null),
      high: readNumberOption(high, 'high', null),
      groups: readGroups(groups, 'groups', scores),
    };
    const origin = { name: 'values', rowOf: scores.map((_, item) => item), items: true };
    return spillColumn(placed(origin, () => rate(scores, name, options)));
  });
}
