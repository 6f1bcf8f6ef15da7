import { aras } from '../../methods/ranking/aras';
import { codas } from '../../methods/ranking/codas';
import { copras } from '../../methods/ranking/copras';
import { edas } from '../../methods/ranking/edas';
import { mabac } from '../../methods/ranking/mabac';
import { mairca } from '../../methods/ranking/mairca';
import { marcos } from '../../methods/ranking/marcos';
import { moora } from '../../methods/ranking/moora';
import { ranking } from './units';

/**
 * COPRAS: what speaks for a unit plus its share of what low costs gain, relative to the best, 0 to 1, larger is better.
 * @customfunction COPRAS COPRAS
 * @helpurl https://localhost:3000/help/COPRAS.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @returns {unknown[][]} One column of scores.
 */
export function proportionalAssessment(data: unknown[][], weights: unknown[][], directions?: unknown[][]): unknown[][] {
  return ranking(data, weights, directions, (...given) => [copras(...given).utility]);
}

/**
 * EDAS: how far each unit is above and below the average unit, 0 to 1, larger is better.
 * @customfunction EDAS EDAS
 * @helpurl https://localhost:3000/help/EDAS.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @returns {unknown[][]} One column of scores.
 */
export function distanceFromAverage(data: unknown[][], weights: unknown[][], directions?: unknown[][]): unknown[][] {
  return ranking(data, weights, directions, (...given) => [edas(...given).appraisal]);
}

/**
 * MOORA, ratio system: weighted benefits minus weighted costs, larger is better.
 * @customfunction MOORA MOORA
 * @helpurl https://localhost:3000/help/MOORA.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @returns {unknown[][]} One column of scores.
 */
export function ratioSystem(data: unknown[][], weights: unknown[][], directions?: unknown[][]): unknown[][] {
  return ranking(data, weights, directions, (...given) => [moora(...given).scores]);
}

/**
 * ARAS: each unit compared with a unit that has the best value of every indicator, 0 to 1, larger is better.
 * @customfunction ARAS ARAS
 * @helpurl https://localhost:3000/help/ARAS.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @returns {unknown[][]} One column of scores.
 */
export function additiveRatio(data: unknown[][], weights: unknown[][], directions?: unknown[][]): unknown[][] {
  return ranking(data, weights, directions, (...given) => [aras(...given).utility]);
}

/**
 * CODAS: how far each unit is from the worst, compared with all others, larger is better.
 * @customfunction CODAS CODAS
 * @helpurl https://localhost:3000/help/CODAS.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @returns {unknown[][]} One column of scores.
 */
export function distanceFromWorst(data: unknown[][], weights: unknown[][], directions?: unknown[][]): unknown[][] {
  return ranking(data, weights, directions, (...given) => [codas(...given).scores]);
}

/**
 * MABAC: how far each unit lies above or below the border of what is usual, larger is better.
 * @customfunction MABAC MABAC
 * @helpurl https://localhost:3000/help/MABAC.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @returns {unknown[][]} One column of scores.
 */
export function borderDistance(data: unknown[][], weights: unknown[][], directions?: unknown[][]): unknown[][] {
  return ranking(data, weights, directions, (...given) => [mabac(...given).scores]);
}

/**
 * MARCOS: each unit's utility between the ideal and the anti-ideal unit, larger is better.
 * @customfunction MARCOS MARCOS
 * @helpurl https://localhost:3000/help/MARCOS.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @returns {unknown[][]} One column of scores.
 */
export function utilityBetweenIdeals(data: unknown[][], weights: unknown[][], directions?: unknown[][]): unknown[][] {
  return ranking(data, weights, directions, (...given) => [marcos(...given).utility]);
}

/**
 * MAIRCA: what each unit misses of the rating it would have if it were best in everything, smaller is better.
 * @customfunction MAIRCA MAIRCA
 * @helpurl https://localhost:3000/help/MAIRCA.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @returns {unknown[][]} One column of gaps.
 */
export function gapToTheory(data: unknown[][], weights: unknown[][], directions?: unknown[][]): unknown[][] {
  return ranking(data, weights, directions, (...given) => [mairca(...given).scores]);
}
