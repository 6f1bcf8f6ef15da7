import { readOption, readPositiveShare, readShare, readSwitch } from '../../cells/option';
import { gra } from '../../methods/ranking/gra';
import { rank } from '../../methods/ranking/rank';
import { topsis, topsisNormalizations } from '../../methods/ranking/topsis';
import { vikor } from '../../methods/ranking/vikor';
import { answer } from '../answer';
import { underHeaders } from '../headers';
import { readWeightedUnits, scored } from './units';

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
    const units = readWeightedUnits(data, weights, directions);
    if (!withDetail) {
      return underHeaders(
        withHeaders,
        ['closeness'],
        scored(units, (...given) => [topsis(...given, name).closeness]),
      );
    }
    return underHeaders(
      withHeaders,
      ['distanceToIdeal', 'distanceToAntiIdeal', 'closeness', 'rank'],
      scored(units, (...given) => {
        const { distanceToIdeal, distanceToAntiIdeal, closeness } = topsis(...given, name);
        return [distanceToIdeal, distanceToAntiIdeal, closeness, rank(closeness)];
      }),
    );
  });
}

/**
 * VIKOR: a compromise between the gap on the whole and the worst single gap, smaller is better.
 * @customfunction VIKOR VIKOR
 * @helpurl https://localhost:3000/help/VIKOR.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown} [v] Part of the gap on the whole, 0 to 1; the rest is the worst gap's. Default 0.5.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} 3 columns: S, R and Q.
 */
export function compromiseRanking(
  data: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  v?: unknown,
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const part = readShare(v, 'v', 0.5);
    const withHeaders = readSwitch(headers, 'headers');
    const figures = ['groupUtility', 'individualRegret', 'compromise'] as const;
    return underHeaders(
      withHeaders,
      figures,
      scored(readWeightedUnits(data, weights, directions), (...given) => {
        const result = vikor(...given, part);
        return figures.map((figure) => result[figure]);
      }),
    );
  });
}

/**
 * Grey relational analysis: how closely each unit follows the unit that is best in everything, larger is better.
 * @customfunction GRA GRA
 * @helpurl https://localhost:3000/help/GRA.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown} [rho] Distinguishing coefficient, above 0 and at most 1. Default 0.5.
 * @returns {unknown[][]} One column of grades.
 */
export function greyRelationalGrade(
  data: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  rho?: unknown,
): unknown[][] {
  return answer(() => {
    const coefficient = readPositiveShare(rho, 'rho', 0.5);
    return scored(readWeightedUnits(data, weights, directions), (...given) => [gra(...given, coefficient)]);
  });
}
