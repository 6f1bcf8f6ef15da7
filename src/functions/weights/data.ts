import { readOption, readShare } from '../../cells/option';
import { rangeOf } from '../../cells/range';
import { readTable } from '../../cells/table';
import { readDirections, readGivenWeights } from '../../cells/vector';
import { combinations, combineWeights } from '../../methods/weighting/combine';
import { weightingNames, weights } from '../../methods/weighting/weights';
import { answer } from '../answer';
import { placed } from '../placed';
import { spillColumn, spillRow } from '../spill';

/**
 * Weights of the indicators taken from the data itself.
 * @customfunction WEIGHTS WEIGHTS
 * @helpurl https://localhost:3000/help/WEIGHTS.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown} method equal, entropy, entropy-minmax, critic, merec, sd, sd-minmax, cv, gini, cilos, idocriw or pca.
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

/**
 * Weights of experts and weights from data combined into one set.
 * @customfunction WEIGHTS.COMBINE WEIGHTS.COMBINE
 * @helpurl https://localhost:3000/help/WEIGHTS.COMBINE.html
 * @param {unknown[][]} subjective Weights given by people, one per indicator, rescaled to sum 1.
 * @param {unknown[][]} objective Weights from data, one per indicator, rescaled to sum 1.
 * @param {unknown} [method] linear (default), multiplicative, geometric or game.
 * @param {unknown} [alpha] Part of the subjective weights in linear, 0 to 1. Default 0.5.
 * @returns {unknown[][]} Weights that sum to 1, in a row or column like the subjective ones.
 */
export function combinedWeights(
  subjective: unknown[][],
  objective: unknown[][],
  method?: unknown,
  alpha?: unknown,
): unknown[][] {
  return answer(() => {
    const name = readOption(method, 'method', combinations, 'linear');
    const part = readShare(alpha, 'alpha', 0.5);
    const given = readGivenWeights(subjective, 'subjective');
    const found = readGivenWeights(objective, 'objective', given.length);
    const origin = { name: 'subjective, objective', rowOf: given.map((_, item) => item), items: true };
    const combined = placed(origin, () => combineWeights(given, found, name, part)).weights;
    return rangeOf(subjective).length === 1 ? spillRow(combined) : spillColumn(combined);
  });
}
