import { readItemGroups, readItems } from '../cells/items';
import { readCount, readSwitch } from '../cells/option';
import { seriesRows, sharedRows, vectorRows } from '../cells/rows';
import { fewestPeriods, gm11 } from '../methods/forecasting/gm11';
import { gm11Check } from '../methods/forecasting/gm11-check';
import { match } from '../methods/forecasting/match';
import { answer } from './answer';
import { underHeaders } from './headers';
import { placed } from './placed';
import { shown, spillColumn, spillUnits } from './spill';

/** A grey forecast further ahead says nothing. */
const furthestHorizon = 100;

/**
 * Grey forecast GM(1,1): the next values of a short, steadily growing or falling series.
 * @customfunction GM11 GM11
 * @helpurl https://localhost:3000/help/GM11.html
 * @param {unknown[][]} series One value per period, oldest first, at least 4, 0 or more. Blank cells at the end are left out.
 * @param {unknown} [horizon] How many periods to forecast. Default 3.
 * @returns {unknown[][]} One column of forecasts.
 */
export function greyForecast(series: unknown[][], horizon?: unknown): unknown[][] {
  return answer(() => {
    const periods = readCount(horizon, 'horizon', 3, furthestHorizon);
    const rows = seriesRows(vectorRows(series, 'series'), fewestPeriods);
    const values = readItems(series, 'series', rows);
    const origin = { name: 'series', rowOf: rows.rowOf, items: true };
    return spillColumn(placed(origin, () => gm11(values, periods).forecast));
  });
}

/**
 * Whether a series suits GM(1,1) and how well the model fits it: coefficients, posterior error ratio C, small-error probability P and a verdict.
 * @customfunction GM11.CHECK GM11.CHECK
 * @helpurl https://localhost:3000/help/GM11.CHECK.html
 * @param {unknown[][]} series The series as for GM11, all values above 0.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row: a, b, C, P, mean relative error, class ratios inside (TRUE or FALSE), verdict.
 */
export function greyForecastCheck(series: unknown[][], headers?: unknown): unknown[][] {
  return answer(() => {
    const withHeaders = readSwitch(headers, 'headers');
    const rows = seriesRows(vectorRows(series, 'series'), fewestPeriods);
    const values = readItems(series, 'series', rows);
    const check = placed({ name: 'series', rowOf: rows.rowOf, items: true }, () => gm11Check(values));
    return underHeaders(
      withHeaders,
      [
        'developmentCoefficient',
        'greyInput',
        'posteriorErrorRatio',
        'smallErrorProbability',
        'meanRelativeError',
        'classRatiosInside',
        'verdict',
      ],
      [
        [
          shown(check.model.a),
          shown(check.model.b),
          shown(check.posteriorErrorRatio),
          shown(check.smallErrorProbability),
          shown(check.meanRelativeError),
          check.classRatiosInside,
          check.verdict,
        ],
      ],
    );
  });
}

/**
 * Whether those who contribute more also receive more: each unit's place in both and how near the two are.
 * @customfunction MATCH MATCH
 * @helpurl https://localhost:3000/help/MATCH.html
 * @param {unknown[][]} contribution What each unit contributes.
 * @param {unknown[][]} compensation What the same unit receives.
 * @param {unknown[][]} [groups] The peer group of each unit. Omitted: all units are one group.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} 3 columns: percentile of contribution, of compensation, match (100 = the same place).
 */
export function contributionMatch(
  contribution: unknown[][],
  compensation: unknown[][],
  groups?: unknown[][],
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const withHeaders = readSwitch(headers, 'headers');
    const rows = sharedRows(vectorRows(contribution, 'contribution'), vectorRows(compensation, 'compensation'));
    const given = readItems(contribution, 'contribution', rows);
    const received = readItems(compensation, 'compensation', rows);
    const result = match(given, received, readItemGroups(groups, 'groups', rows));
    return underHeaders(
      withHeaders,
      ['contribution', 'compensation', 'match'],
      spillUnits(rows, [result.contribution, result.compensation, result.match]),
    );
  });
}
