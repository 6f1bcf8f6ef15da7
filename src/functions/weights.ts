import { readJudgements } from '../cells/judgements';
import { readOption, readSwitch } from '../cells/option';
import { readTable } from '../cells/table';
import { readDirections } from '../cells/vector';
import { ahp, ahpMethods } from '../methods/weighting/ahp';
import { ahpCheck } from '../methods/weighting/ahp-check';
import { weights, weightingNames } from '../methods/weighting/weights';
import { answer } from './answer';
import { underHeaders, type HeaderWord } from './headers';
import { placed } from './placed';
import { spillColumn, spillRow } from './spill';

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
    const origin = { name: 'matrix', rowOf: judgements.values.map((_, row) => row) };
    const check = placed(origin, () => ahpCheck(judgements));
    return underHeaders(withHeaders, checkFigures, spillRow(checkFigures.map((figure) => check[figure])));
  });
}

/**
 * Weights of the indicators taken from the data itself.
 * @customfunction WEIGHTS WEIGHTS
 * @helpurl https://localhost:3000/help/WEIGHTS.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown} method equal, entropy, entropy-minmax, critic, sd or cv.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @returns {unknown[][]} One row of weights that sum to 1.
 */
export function dataWeights(data: unknown[][], method: unknown, directions?: unknown[][]): unknown[][] {
  return answer(() => {
    const name = readOption(method, 'method', weightingNames, null);
    const table = readTable(data, 'data');
    const turned = readDirections(directions, 'directions', table.matrix.columns);
    return spillRow(placed(table, () => weights(table.matrix, name, turned)));
  });
}
