import { readOption } from '../../cells/option';
import { readCutoffs, readLabels, readScores } from '../../cells/vector';
import { grade } from '../../methods/ranking/grade';
import { orders, rank, tieRules } from '../../methods/ranking/rank';
import { answer } from '../answer';
import { spillColumn } from '../spill';

/**
 * Places of scores, 1 = best. Missing scores stay blank.
 * @customfunction RANK RANK
 * @helpurl https://localhost:3000/help/RANK.html
 * @param {unknown[][]} scores One score per unit.
 * @param {unknown} [order] desc (default): the largest score is best; asc: the smallest.
 * @param {unknown} [ties] Equal scores share the mean place (mean, default), the best place (min) or leave no gap (dense).
 * @returns {unknown[][]} One column of ranks.
 */
export function ranks(scores: unknown[][], order?: unknown, ties?: unknown): unknown[][] {
  return answer(() => {
    const orderName = readOption(order, 'order', orders, 'desc');
    const tieName = readOption(ties, 'ties', tieRules, 'mean');
    return spillColumn(rank(readScores(scores, 'scores'), orderName, tieName));
  });
}

/**
 * The label of the class that each score falls into. Missing scores stay blank.
 * @customfunction GRADE GRADE
 * @helpurl https://localhost:3000/help/GRADE.html
 * @param {unknown[][]} scores One score per unit.
 * @param {unknown[][]} cutoffs Lowest score of each class but the last, descending.
 * @param {unknown[][]} labels Names of the classes from best to worst, one more than cutoffs.
 * @returns {unknown[][]} One column of labels.
 */
export function grades(scores: unknown[][], cutoffs: unknown[][], labels: unknown[][]): unknown[][] {
  return answer(() => {
    const names = readLabels(labels, 'labels');
    const limits = readCutoffs(cutoffs, 'cutoffs', names.length - 1);
    return grade(readScores(scores, 'scores'), limits, names).map((label) => [label ?? '']);
  });
}
