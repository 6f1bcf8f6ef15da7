import { readCategories } from '../cells/categories';
import { readOption, readSwitch } from '../cells/option';
import { readItems } from '../cells/items';
import { sharedRows, vectorRows } from '../cells/rows';
import { readTable, requireColumns } from '../cells/table';
import { cronbach } from '../methods/agreement/cronbach';
import { fleiss } from '../methods/agreement/fleiss';
import { icc, iccTypes } from '../methods/agreement/icc';
import { kappa, kappaWeightings } from '../methods/agreement/kappa';
import { kendallW } from '../methods/agreement/kendall-w';
import { krippendorff, measurementLevels } from '../methods/agreement/krippendorff';
import { spearman } from '../methods/agreement/spearman';
import { answer } from './answer';
import { underHeaders } from './headers';
import { placed } from './placed';
import { spillRow } from './spill';

/**
 * Krippendorff's alpha: how far raters agree beyond chance, 1 = fully. Ratings may be missing.
 * @customfunction KRIPPENDORFF KRIPPENDORFF
 * @helpurl https://localhost:3000/help/KRIPPENDORFF.html
 * @param {unknown[][]} ratings Things rated in rows, raters in columns, no header row. Words are read for the nominal level.
 * @param {unknown} [level] What the ratings are: nominal (default), ordinal, interval or ratio.
 * @returns {unknown[][]} One value, at most 1; 0 = as by chance.
 */
export function krippendorffAlpha(ratings: unknown[][], level?: unknown): unknown[][] {
  return answer(() => {
    const measured = readOption(level, 'level', measurementLevels, 'nominal');
    const read = measured === 'nominal' ? readCategories : readTable;
    const table = read(ratings, 'ratings', { missing: 'allowed' });
    return spillRow([placed(table, () => krippendorff(table.matrix, measured).alpha)]);
  });
}

/**
 * Cohen's kappa: how far two raters agree beyond chance, 1 = fully.
 * @customfunction KAPPA KAPPA
 * @helpurl https://localhost:3000/help/KAPPA.html
 * @param {unknown[][]} ratings Things rated in rows, the two raters in columns, no header row. Words are read without weighting.
 * @param {unknown} [weighting] none (default): categories differ or not; linear or quadratic: near categories count as half right.
 * @returns {unknown[][]} One value, at most 1; 0 = as by chance.
 */
export function cohenKappa(ratings: unknown[][], weighting?: unknown): unknown[][] {
  return answer(() => {
    const name = readOption(weighting, 'weighting', kappaWeightings, 'none');
    const read = name === 'none' ? readCategories : readTable;
    const table = requireColumns(read(ratings, 'ratings'), 2);
    return spillRow([placed(table, () => kappa(table.matrix, name).kappa)]);
  });
}

/**
 * Fleiss' kappa: how far several raters who sort things into categories agree beyond chance, 1 = fully.
 * @customfunction FLEISS FLEISS
 * @helpurl https://localhost:3000/help/FLEISS.html
 * @param {unknown[][]} ratings Things rated in rows, raters in columns, no header row; categories as words or numbers.
 * @returns {unknown[][]} One value, at most 1; 0 = as by chance.
 */
export function fleissKappa(ratings: unknown[][]): unknown[][] {
  return answer(() => {
    const table = readCategories(ratings, 'ratings');
    return spillRow([placed(table, () => fleiss(table.matrix).kappa)]);
  });
}

/**
 * Kendall's W: how far several raters rank things in the same order, 0 to 1, with a test.
 * @customfunction KENDALLW KENDALLW
 * @helpurl https://localhost:3000/help/KENDALLW.html
 * @param {unknown[][]} ratings Things rated in rows, raters in columns, no header row; ranks or scores.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row: W, chi-square, p.
 */
export function kendallConcordance(ratings: unknown[][], headers?: unknown): unknown[][] {
  return answer(() => {
    const withHeaders = readSwitch(headers, 'headers');
    const table = readTable(ratings, 'ratings');
    const { w, chiSquare, p } = placed(table, () => kendallW(table.matrix));
    return underHeaders(withHeaders, ['concordance', 'chiSquare', 'p'], spillRow([w, chiSquare, p]));
  });
}

/**
 * Cronbach's alpha: how far the items of a questionnaire measure the same, 1 = fully.
 * @customfunction CRONBACH CRONBACH
 * @helpurl https://localhost:3000/help/CRONBACH.html
 * @param {unknown[][]} items Respondents in rows, items of one scale in columns, no header row.
 * @returns {unknown[][]} One value, at most 1.
 */
export function cronbachAlpha(items: unknown[][]): unknown[][] {
  return answer(() => {
    const table = readTable(items, 'items');
    return spillRow([placed(table, () => cronbach(table.matrix).alpha)]);
  });
}

/**
 * Spearman's rank correlation: how far two rankings agree, 1 = the same order, -1 = the opposite.
 * @customfunction SPEARMAN SPEARMAN
 * @helpurl https://localhost:3000/help/SPEARMAN.html
 * @param {unknown[][]} x One score or rank per unit.
 * @param {unknown[][]} y The other score or rank of the same units.
 * @returns {unknown[][]} One value, -1 to 1.
 */
export function spearmanCorrelation(x: unknown[][], y: unknown[][]): unknown[][] {
  return answer(() => {
    const rows = sharedRows(vectorRows(x, 'x'), vectorRows(y, 'y'));
    const [first, second] = [readItems(x, 'x', rows), readItems(y, 'y', rows)];
    return spillRow([placed({ name: 'x, y', rowOf: rows.rowOf }, () => spearman(first, second).rho)]);
  });
}

/**
 * Intraclass correlation: the share of the ratings' variance that lies between the things rated, with its 95 % interval and a test.
 * @customfunction ICC ICC
 * @helpurl https://localhost:3000/help/ICC.html
 * @param {unknown[][]} ratings Things rated in rows, raters in columns, no header row.
 * @param {unknown} [type] 1,1, 1,k, 2,1, 2,k (default), 3,1 or 3,k: the model, and one rater or the mean of all.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row: ICC, lower and upper bound, F, df1, df2, p.
 */
export function intraclassCorrelation(ratings: unknown[][], type?: unknown, headers?: unknown): unknown[][] {
  return answer(() => {
    const name = readOption(type, 'type', iccTypes, '2,k');
    const withHeaders = readSwitch(headers, 'headers');
    const table = readTable(ratings, 'ratings');
    const { icc: correlation, lower, upper, f, df1, df2, p } = placed(table, () => icc(table.matrix, name));
    return underHeaders(
      withHeaders,
      ['intraclassCorrelation', 'lowerBound', 'upperBound', 'fStatistic', 'df1', 'df2', 'p'],
      spillRow([correlation, lower, upper, f, df1, df2, p]),
    );
  });
}
