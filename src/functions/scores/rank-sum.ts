import { readOption, readSwitch } from '../../cells/option';
import { rsr, rsrRankings } from '../../methods/ranking/rsr';
import { answer } from '../answer';
import { underHeaders } from '../headers';
import { readWeightedUnits, scored } from './units';

/**
 * Rank-sum ratio: units by the weighted sum of their ranks, with a distribution fitted for grading, larger is better.
 * @customfunction RSR RSR
 * @helpurl https://localhost:3000/help/RSR.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown} [ranking] integer (default): ranks; noninteger: ranks in proportion to the values.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} 3 columns: rank-sum ratio, probit and fitted ratio.
 */
export function rankSumRatio(
  data: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  ranking?: unknown,
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const name = readOption(ranking, 'ranking', rsrRankings, 'integer');
    const withHeaders = readSwitch(headers, 'headers');
    return underHeaders(
      withHeaders,
      ['rankSumRatio', 'probit', 'fitted'],
      scored(readWeightedUnits(data, weights, directions), (...given) => {
        const { ratios, probits, fitted } = rsr(...given, name);
        return [ratios, probits, fitted];
      }),
    );
  });
}
