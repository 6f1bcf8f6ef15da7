import { readNumberOption, readSwitch } from '../cells/option';
import { sharedRows, tableRows, vectorRows } from '../cells/rows';
import { readTable, requireColumns } from '../cells/table';
import { readScores } from '../cells/vector';
import { bothSatisfied } from '../methods/agreement/both-satisfied';
import { importancePerformance } from '../methods/agreement/importance-performance';
import { kano, kanoCategories } from '../methods/agreement/kano';
import { answer } from './answer';
import { underHeaders } from './headers';
import { placed } from './placed';
import { shown, spillCells, spillRow } from './spill';

/**
 * Share of university–enterprise pairs in which both sides are satisfied, with its 95 % interval.
 * @customfunction BOTHSATISFIED BOTHSATISFIED
 * @helpurl https://localhost:3000/help/BOTHSATISFIED.html
 * @param {unknown[][]} university The university's rating of each cooperation. Ratings may be missing.
 * @param {unknown[][]} enterprise The enterprise's rating of the same cooperations.
 * @param {unknown} [threshold] The lowest rating that counts as satisfied. Default 4.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row: share, lower and upper bound, pairs counted, one-sided pairs left out.
 */
export function satisfiedPairs(
  university: unknown[][],
  enterprise: unknown[][],
  threshold?: unknown,
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const atLeast = readNumberOption(threshold, 'threshold', 4);
    const withHeaders = readSwitch(headers, 'headers');
    const { rowOf } = sharedRows(vectorRows(university, 'university'), vectorRows(enterprise, 'enterprise'));
    const [one, other] = [readScores(university, 'university'), readScores(enterprise, 'enterprise')];
    const { share, lower, upper, pairs, oneSided } = placed({ name: 'university', rowOf }, () =>
      bothSatisfied(one, other, atLeast),
    );
    return underHeaders(
      withHeaders,
      ['satisfiedShare', 'lowerBound', 'upperBound', 'pairs', 'oneSided'],
      spillRow([share, lower, upper, pairs, oneSided]),
    );
  });
}

/**
 * Importance–performance analysis: which items matter more to the respondents than they satisfy.
 * @customfunction IPA IPA
 * @helpurl https://localhost:3000/help/IPA.html
 * @param {unknown[][]} importance Respondents in rows, how important each item is to them in columns, no header row.
 * @param {unknown[][]} performance How well each item performs for the same respondents.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row per item: importance, performance, gap, t, p and quadrant (I keep, II concentrate, III low priority, IV overkill).
 */
export function importanceGaps(importance: unknown[][], performance: unknown[][], headers?: unknown): unknown[][] {
  return answer(() => {
    const withHeaders = readSwitch(headers, 'headers');
    const rows = sharedRows(tableRows(importance, 'importance'), tableRows(performance, 'performance'));
    const wanted = readTable(importance, 'importance', { missing: 'refused', rows });
    const given = requireColumns(
      readTable(performance, 'performance', { missing: 'refused', rows }),
      wanted.matrix.columns,
    );
    const items = placed(wanted, () => importancePerformance(wanted.matrix, given.matrix));
    return underHeaders(
      withHeaders,
      ['importance', 'performance', 'gap', 't', 'p', 'quadrant'],
      items.map((item) => [
        shown(item.importance),
        shown(item.performance),
        shown(item.gap),
        shown(item.t),
        shown(item.p),
        item.quadrant,
      ]),
    );
  });
}

/**
 * Kano analysis: what having or lacking a feature does to satisfaction, and the feature's category.
 * @customfunction KANO KANO
 * @helpurl https://localhost:3000/help/KANO.html
 * @param {unknown[][]} counts Features in rows, 6 counts of answers in columns: A, O, M, I, R, Q, no header row.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row per feature: better, worse, category letter.
 */
export function kanoFeatures(counts: unknown[][], headers?: unknown): unknown[][] {
  return answer(() => {
    const withHeaders = readSwitch(headers, 'headers');
    const table = requireColumns(readTable(counts, 'counts'), kanoCategories.length);
    const features = placed(table, () => kano(table.matrix));
    return underHeaders(
      withHeaders,
      ['better', 'worse', 'category'],
      spillCells(
        table,
        features.map(({ better, worse, category }) => [shown(better), shown(worse), category ?? '']),
      ),
    );
  });
}
