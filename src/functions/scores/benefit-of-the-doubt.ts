import { readShare } from '../../cells/option';
import { readTable } from '../../cells/table';
import { benefitOfTheDoubt } from '../../methods/ranking/benefit-of-the-doubt';
import { answer } from '../answer';
import { placed } from '../placed';
import { spillUnits } from '../spill';

/**
 * Benefit of the doubt: each unit scored with the weights that suit it best, 0 to 1, larger is better.
 * @customfunction BOD BOD
 * @cancelable
 * @helpurl https://localhost:3000/help/BOD.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row; none negative, larger always better.
 * @param {unknown} [minShare] Least part of a unit's score that each indicator contributes, 0 to 1. Default 0.
 * @returns {unknown[][]} One column of scores.
 */
export function bestWeightsScore(data: unknown[][], minShare?: unknown): unknown[][] {
  return answer(() => {
    const share = readShare(minShare, 'minShare', 0);
    const table = readTable(data, 'data');
    return spillUnits(table, [placed(table, () => benefitOfTheDoubt(table.matrix, share)).scores]);
  });
}
