import { readJudgements, readJudgementsOfExperts } from '../../cells/judgements';
import { readCount, readOption, readSwitch } from '../../cells/option';
import { readWeights } from '../../cells/vector';
import { ahp, ahpMethods } from '../../methods/weighting/ahp';
import { ahpAdvice } from '../../methods/weighting/ahp-advice';
import { ahpCheck } from '../../methods/weighting/ahp-check';
import { ahpConsensus } from '../../methods/weighting/ahp-consensus';
import { ahpAggregations, ahpGroup } from '../../methods/weighting/ahp-group';
import { answer } from '../answer';
import { underHeaders, type HeaderWord } from '../headers';
import { placed } from '../placed';
import { shown, spillColumn, spillRow } from '../spill';

/**
 * Weights from pairwise judgements of importance (analytic hierarchy process).
 * @customfunction AHP AHP
 * @helpurl https://localhost:3000/help/AHP.html
 * @param {unknown[][]} matrix Square table: how many times the row is as important as the column. One half may be blank; 1/3 may be typed as text.
 * @param {unknown} [method] eigenvector (default), geometric or columnmean.
 * @returns {unknown[][]} One column of weights that sum to 1.
 */
export function ahpWeights(matrix: unknown[][], method?: unknown): unknown[][] {
  return answer(() => {
    const name = readOption(method, 'method', ahpMethods, 'eigenvector');
    return spillColumn(ahp(readJudgements(matrix, 'matrix'), name));
  });
}

const checkFigures = [
  'lambdaMax',
  'consistencyIndex',
  'randomIndex',
  'consistencyRatio',
  'geometricConsistencyIndex',
] as const satisfies readonly HeaderWord[];

/**
 * Tells whether pairwise judgements agree with each other: λmax, CI, RI, CR and GCI. A CR below 0.10 is usually accepted.
 * @customfunction AHP.CHECK AHP.CHECK
 * @helpurl https://localhost:3000/help/AHP.CHECK.html
 * @param {unknown[][]} matrix Square table of judgements as for AHP, at most 15 elements.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row of 5 figures.
 */
export function ahpConsistency(matrix: unknown[][], headers?: unknown): unknown[][] {
  return answer(() => {
    const withHeaders = readSwitch(headers, 'headers');
    const judgements = readJudgements(matrix, 'matrix');
    const check = placed(originOf(judgements.rows), () => ahpCheck(judgements));
    return underHeaders(withHeaders, checkFigures, spillRow(checkFigures.map((figure) => check[figure])));
  });
}

/** More rows than a sheet has can never be shown. */
const sheetRows = 2 ** 20;

/**
 * The pairwise judgements to reconsider first: those farthest from what all judgements together imply.
 * @customfunction AHP.ADVICE AHP.ADVICE
 * @helpurl https://localhost:3000/help/AHP.ADVICE.html
 * @param {unknown[][]} matrix Square table of judgements as for AHP, at most 15 elements.
 * @param {unknown} [count] How many judgements to show at most. Default 3.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} Per judgement: row, column, the judgement given, the one implied, CR if it were changed.
 */
export function ahpAdvised(matrix: unknown[][], count?: unknown, headers?: unknown): unknown[][] {
  return answer(() => {
    const most = readCount(count, 'count', 3, sheetRows);
    const withHeaders = readSwitch(headers, 'headers');
    const judgements = readJudgements(matrix, 'matrix');
    const advice = placed(originOf(judgements.rows), () => ahpAdvice(judgements, most));
    if (advice.length === 0) return [['consistent']];
    return underHeaders(
      withHeaders,
      ['row', 'column', 'given', 'implied', 'changedConsistencyRatio'],
      advice.map(({ row, column, given, implied, consistencyRatio }) =>
        [row + 1, column + 1, given, implied, consistencyRatio].map(shown),
      ),
    );
  });
}

/**
 * Weights of a group of experts from the pairwise judgements of each.
 * @customfunction AHP.GROUP AHP.GROUP
 * @helpurl https://localhost:3000/help/AHP.GROUP.html
 * @param {unknown[][]} matrices The experts' square tables of judgements, all of one size, one below the other.
 * @param {unknown[][]} [expertWeights] One per expert, rescaled to sum 1. Omitted: equal.
 * @param {unknown} [aggregation] judgements (default), priorities or prioritiesmean.
 * @returns {unknown[][]} One column of weights that sum to 1.
 */
export function ahpGroupWeights(
  matrices: unknown[][],
  expertWeights?: unknown[][],
  aggregation?: unknown,
): unknown[][] {
  return answer(() => {
    const name = readOption(aggregation, 'aggregation', ahpAggregations, 'judgements');
    const experts = readJudgementsOfExperts(matrices, 'matrices');
    const shares = readWeights(expertWeights, 'expertWeights', experts.length);
    return spillColumn(ahpGroup(experts, shares, name).weights);
  });
}

/**
 * How far the experts' weights agree: 0 = not at all, 1 = the same weights (Goepel's consensus).
 * @customfunction AHP.CONSENSUS AHP.CONSENSUS
 * @helpurl https://localhost:3000/help/AHP.CONSENSUS.html
 * @param {unknown[][]} matrices The experts' square tables of judgements, all of one size, one below the other.
 * @returns {unknown[][]} One figure.
 */
export function ahpGroupConsensus(matrices: unknown[][]): unknown[][] {
  return answer(() => spillRow([ahpConsensus(readJudgementsOfExperts(matrices, 'matrices')).consensus]));
}

function originOf(elements: number): { name: string; rowOf: number[] } {
  return { name: 'matrix', rowOf: Array.from({ length: elements }, (_, row) => row) };
}
