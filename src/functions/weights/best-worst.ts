import { readSwitch } from '../../cells/option';
import { readNumbers } from '../../cells/vector';
import { bestWorst } from '../../methods/weighting/best-worst';
import { bestWorstCheck } from '../../methods/weighting/best-worst-check';
import { answer } from '../answer';
import { underHeaders } from '../headers';
import { placed } from '../placed';
import { spillColumn, spillRow } from '../spill';

/**
 * Weights of the best–worst method: the best criterion is compared with all others, and all others with the worst.
 * @customfunction BWM BWM
 * @helpurl https://localhost:3000/help/BWM.html
 * @param {unknown[][]} bestToOthers How many times the best criterion is as important as each, 1 to 9; itself 1.
 * @param {unknown[][]} othersToWorst How many times each criterion is as important as the worst, 1 to 9; itself 1.
 * @returns {unknown[][]} One column of weights that sum to 1.
 */
export function bestWorstWeights(bestToOthers: unknown[][], othersToWorst: unknown[][]): unknown[][] {
  return answer(() => spillColumn(compared(bestToOthers, othersToWorst, bestWorst).weights));
}

/**
 * Tells whether best–worst judgements agree with each other: the deviation ξ and the consistency ratio, 0 = fully.
 * @customfunction BWM.CHECK BWM.CHECK
 * @helpurl https://localhost:3000/help/BWM.CHECK.html
 * @param {unknown[][]} bestToOthers How many times the best criterion is as important as each, 1 to 9; itself 1.
 * @param {unknown[][]} othersToWorst How many times each criterion is as important as the worst, 1 to 9; itself 1.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row of 2 figures.
 */
export function bestWorstConsistency(
  bestToOthers: unknown[][],
  othersToWorst: unknown[][],
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const withHeaders = readSwitch(headers, 'headers');
    const { deviation, consistencyRatio } = compared(bestToOthers, othersToWorst, bestWorstCheck);
    return underHeaders(withHeaders, ['deviationXi', 'inputConsistencyRatio'], spillRow([deviation, consistencyRatio]));
  });
}

function compared<Result>(
  bestToOthers: unknown,
  othersToWorst: unknown,
  compare: (best: Float64Array, worst: Float64Array) => Result,
): Result {
  const best = readNumbers(bestToOthers, 'bestToOthers');
  const worst = readNumbers(othersToWorst, 'othersToWorst', best.length);
  const origin = { name: 'bestToOthers', rowOf: best.map((_, item) => item), items: true };
  return placed(origin, () => compare(best, worst));
}
