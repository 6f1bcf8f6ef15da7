import { readItemWeights } from '../../cells/items';
import { readOption } from '../../cells/option';
import { isOmitted } from '../../cells/range';
import { sharedRows, tableRows, vectorRows } from '../../cells/rows';
import { readTable, type Table } from '../../cells/table';
import { readNumbers } from '../../cells/vector';
import { fuzzyEvaluation, fuzzyOperators, fuzzyScore, type FuzzyResult } from '../../methods/ranking/fuzzy';
import { answer } from '../answer';
import { placed } from '../placed';
import { spillRow } from '../spill';

/**
 * Fuzzy comprehensive evaluation: how far the whole belongs to each grade, from the memberships of its indicators.
 * @customfunction FCE FCE
 * @helpurl https://localhost:3000/help/FCE.html
 * @param {unknown[][]} membership Indicators in rows, grades in columns, values 0 to 1, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown} [operator] weighted (default), minmax, productmax or boundedsum.
 * @returns {unknown[][]} One row of memberships that sum to 1, one per grade.
 */
export function fuzzyMembership(membership: unknown[][], weights: unknown[][], operator?: unknown): unknown[][] {
  return answer(() => spillRow(evaluated(membership, weights, operator).membership));
}

/**
 * Score of a fuzzy comprehensive evaluation: the grades' values weighted by how far the whole belongs to them.
 * @customfunction FCE.SCORE FCE.SCORE
 * @helpurl https://localhost:3000/help/FCE.SCORE.html
 * @param {unknown[][]} membership Indicators in rows, grades in columns, values 0 to 1, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} gradeValues What each grade is worth, one per column of membership.
 * @param {unknown} [operator] weighted (default), minmax, productmax or boundedsum.
 * @returns {unknown[][]} One figure.
 */
export function fuzzyGradeScore(
  membership: unknown[][],
  weights: unknown[][],
  gradeValues: unknown[][],
  operator?: unknown,
): unknown[][] {
  return answer(() => {
    const result = evaluated(membership, weights, operator);
    return spillRow([fuzzyScore(result, readNumbers(gradeValues, 'gradeValues', result.membership.length))]);
  });
}

function evaluated(membership: unknown, weights: unknown, operator: unknown): FuzzyResult {
  const name = readOption(operator, 'operator', fuzzyOperators, 'weighted');
  const table = readMembership(membership, weights);
  const count = table.matrix.rows;
  const shares = isOmitted(weights)
    ? new Float64Array(count).fill(1 / count)
    : readItemWeights(weights, 'weights', table);
  return placed(table, () => fuzzyEvaluation(table.matrix, shares, name));
}

/** An indicator is left out where its memberships and its weight are both blank. */
function readMembership(membership: unknown, weights: unknown): Table {
  if (isOmitted(weights)) return readTable(membership, 'membership');
  const rows = sharedRows(tableRows(membership, 'membership'), vectorRows(weights, 'weights'));
  return readTable(membership, 'membership', { missing: 'refused', rows });
}
