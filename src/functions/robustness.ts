import { readCount, readOption, readShare, readSeed, readSwitch } from '../cells/option';
import { readTable, requireFewRows, type Table } from '../cells/table';
import { readDirections, readWeights } from '../cells/vector';
import { robust } from '../methods/robustness/robust';
import { scoredMethods } from '../methods/robustness/scorer';
import { sensitivity } from '../methods/robustness/sensitivity';
import { smaa, smaaNormalizations } from '../methods/robustness/smaa';
import { answer } from './answer';
import { underHeaders } from './headers';
import { placed } from './placed';
import { shown, spillTable, spillUnits } from './spill';

/** More runs only sharpen digits that nobody reads. */
const mostRuns = 100_000;

/** So many ranks, of all runs and units together, are kept in memory. */
const mostRanks = 1e8;

/** The table of ranks has as many columns as units. */
const mostRankedUnits = 2000;

/**
 * How a ranking moves when every weight is somewhat uncertain: ranks reached, and how often each unit keeps its place or comes first.
 * @customfunction ROBUST ROBUST
 * @cancelable
 * @helpurl https://localhost:3000/help/ROBUST.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown} [method] saw (default), wpm, topsis, vikor or gra.
 * @param {unknown} [spread] Largest relative change of a weight, 0 to 1. Default 0.2.
 * @param {unknown} [runs] How often the weights are drawn. Default 1000.
 * @param {unknown} [seed] A whole number that fixes the draws; the same seed gives the same result. Default 1.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} 6 columns: rank, median, 5 % and 95 % rank, share of runs at this rank, share of runs first.
 */
export function robustRanks(
  data: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  method?: unknown,
  spread?: unknown,
  runs?: unknown,
  seed?: unknown,
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const name = readOption(method, 'method', scoredMethods, 'saw');
    const widest = readShare(spread, 'spread', 0.2);
    const withHeaders = readSwitch(headers, 'headers');
    const table = readTable(data, 'data');
    const options = {
      method: name,
      spread: widest,
      runs: readCount(runs, 'runs', 1000, Math.min(mostRuns, Math.floor(mostRanks / table.matrix.rows))),
      seed: readSeed(seed, 'seed'),
    };
    const shares = readWeights(weights, 'weights', table.matrix.columns);
    const turned = readDirections(directions, 'directions', table.matrix.columns);
    const result = placed(table, () => robust(table.matrix, shares, turned, options));
    return underHeaders(
      withHeaders,
      ['rank', 'medianRank', 'lowRank', 'highRank', 'sameRankShare', 'firstShare'],
      spillUnits(table, [
        result.baseRanks,
        result.medianRanks,
        result.lowRanks,
        result.highRanks,
        result.stability,
        result.firstShare,
      ]),
    );
  });
}

/**
 * Rank acceptability: under what share of all possible weights each unit takes each rank, where nobody can name weights.
 * @customfunction SMAA SMAA
 * @cancelable
 * @helpurl https://localhost:3000/help/SMAA.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown} [runs] How often weights are drawn. Default 10000.
 * @param {unknown} [seed] A whole number that fixes the draws; the same seed gives the same result. Default 1.
 * @param {unknown} [normalization] minmax (default), vector, sum, max, maxcomplement, zscore, rank, percentile, or none.
 * @returns {unknown[][]} Units × ranks: column r is the share of weights that give rank r.
 */
export function rankAcceptability(
  data: unknown[][],
  directions?: unknown[][],
  runs?: unknown,
  seed?: unknown,
  normalization?: unknown,
): unknown[][] {
  return answer(() => {
    const options = {
      runs: readCount(runs, 'runs', 10_000, mostRuns),
      seed: readSeed(seed, 'seed'),
      normalization: readOption(normalization, 'normalization', smaaNormalizations, 'minmax'),
    };
    const table = requireFewRows(readTable(data, 'data'), mostRankedUnits);
    const turned = readDirections(directions, 'directions', table.matrix.columns);
    return spillTable(
      table,
      placed(table, () => smaa(table.matrix, turned, options)),
    );
  });
}

/**
 * How far each weight can change before the ranking does: before the first place ties, and before any rank does.
 * @customfunction SENSITIVITY SENSITIVITY
 * @cancelable
 * @helpurl https://localhost:3000/help/SENSITIVITY.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown} [method] saw (default), wpm, topsis, vikor or gra.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row per indicator: weight, relative change for the first place, for any rank, row of the new first.
 */
export function weightSensitivity(
  data: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  method?: unknown,
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const name = readOption(method, 'method', scoredMethods, 'saw');
    const withHeaders = readSwitch(headers, 'headers');
    const table = readTable(data, 'data');
    const shares = readWeights(weights, 'weights', table.matrix.columns);
    const turned = readDirections(directions, 'directions', table.matrix.columns);
    const indicators = placed(table, () => sensitivity(table.matrix, shares, turned, name));
    return underHeaders(
      withHeaders,
      ['weight', 'firstPlaceChange', 'anyRankChange', 'newFirst'],
      indicators.map(({ weight, firstChange, anyChange, newFirst }) => [
        shown(weight),
        shown(firstChange),
        shown(anyChange),
        rowNumber(table, newFirst),
      ]),
    );
  });
}

/** Rows are counted inside the range, as in messages. */
function rowNumber({ rowOf }: Table, unit: number): number | string {
  return unit === -1 ? '' : rowOf[unit] + 1;
}
