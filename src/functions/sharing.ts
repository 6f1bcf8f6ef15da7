import { readItems, readItemWeights } from '../cells/items';
import { readRequiredNumber, readSwitch } from '../cells/option';
import { isOmitted } from '../cells/range';
import { sharedRows, tableRows, vectorRows } from '../cells/rows';
import { readTable } from '../cells/table';
import { readWeights } from '../cells/vector';
import { coalitionName } from '../methods/sharing/coalitions';
import { blockingCoalitions } from '../methods/sharing/core';
import { correctedShapley } from '../methods/sharing/corrected-shapley';
import { nash } from '../methods/sharing/nash';
import { shapley } from '../methods/sharing/shapley';
import { weightedShapley } from '../methods/sharing/weighted-shapley';
import { answer } from './answer';
import { readGame } from './game';
import { underHeaders } from './headers';
import { placed } from './placed';
import { spillUnits } from './spill';

/**
 * Shapley value: each player's fair share of what the consortium earns, by what the player adds to every coalition.
 * @customfunction SHAPLEY SHAPLEY
 * @helpurl https://localhost:3000/help/SHAPLEY.html
 * @param {unknown[][]} players Names of the players, at most 20.
 * @param {unknown[][]} coalitions Every non-empty coalition once: names joined by +, in any order.
 * @param {unknown[][]} values What each coalition is worth.
 * @param {unknown[][]} [weights] One positive weight per player, for the weighted value of Kalai and Samet. Omitted: equal.
 * @returns {unknown[][]} One column, a share per player; together what all are worth.
 */
export function shapleyShares(
  players: unknown[][],
  coalitions: unknown[][],
  values: unknown[][],
  weights?: unknown[][],
): unknown[][] {
  return answer(() => {
    const named = vectorRows(players, 'players');
    if (isOmitted(weights)) {
      const { rows, worth } = readGame(players, coalitions, values, sharedRows(named));
      return spillUnits(rows, [shapley(worth)]);
    }
    const { rows, worth } = readGame(players, coalitions, values, sharedRows(named, vectorRows(weights, 'weights')));
    const given = readItems(weights, 'weights', rows);
    return spillUnits(rows, [
      placed({ name: 'weights', rowOf: rows.rowOf, items: true }, () => weightedShapley(worth, given)),
    ]);
  });
}

/**
 * Shapley value corrected for what contributions to coalitions do not show, such as risk, effort or innovation.
 * @customfunction SHAPLEY.CORRECTED SHAPLEY.CORRECTED
 * @helpurl https://localhost:3000/help/SHAPLEY.CORRECTED.html
 * @param {unknown[][]} players Names of the players, at most 20.
 * @param {unknown[][]} coalitions Every non-empty coalition once: names joined by +, in any order.
 * @param {unknown[][]} values What each coalition is worth.
 * @param {unknown[][]} factors Players in rows, factors in columns, no header row; more is worth more.
 * @param {unknown[][]} factorWeights One per factor, rescaled to sum 1. Left empty: equal.
 * @returns {unknown[][]} One column, a share per player; together what all are worth.
 */
export function correctedShapleyShares(
  players: unknown[][],
  coalitions: unknown[][],
  values: unknown[][],
  factors: unknown[][],
  factorWeights: unknown[][],
): unknown[][] {
  return answer(() => {
    const both = sharedRows(vectorRows(players, 'players'), tableRows(factors, 'factors'));
    const { rows, worth } = readGame(players, coalitions, values, both);
    const table = readTable(factors, 'factors', { missing: 'refused', rows });
    const shares = readWeights(factorWeights, 'factorWeights', table.matrix.columns);
    return spillUnits(rows, [placed(table, () => correctedShapley(worth, table.matrix, shares).shares)]);
  });
}

/**
 * Nash bargaining: each party gets what it would have without agreement, and its part of the rest by its power.
 * @customfunction NASH NASH
 * @helpurl https://localhost:3000/help/NASH.html
 * @param {unknown} total What there is to share.
 * @param {unknown[][]} disagreement What each party gets without an agreement.
 * @param {unknown[][]} [power] Bargaining power of each party, rescaled to sum 1. Omitted: equal.
 * @returns {unknown[][]} One column, a share per party; together the total.
 */
export function nashShares(total: unknown, disagreement: unknown[][], power?: unknown[][]): unknown[][] {
  return answer(() => {
    const whole = readRequiredNumber(total, 'total');
    const parties = vectorRows(disagreement, 'disagreement');
    const rows = isOmitted(power) ? sharedRows(parties) : sharedRows(parties, vectorRows(power, 'power'));
    const payoffs = readItems(disagreement, 'disagreement', rows);
    const shares = isOmitted(power) ? payoffs.map(() => 1 / payoffs.length) : readItemWeights(power, 'power', rows);
    return spillUnits(rows, [
      placed({ name: 'disagreement', rowOf: rows.rowOf, items: true }, () => nash(whole, payoffs, shares).shares),
    ]);
  });
}

/**
 * Which coalitions would do better alone than under an allocation; in the core if there is none.
 * @customfunction CORE CORE
 * @helpurl https://localhost:3000/help/CORE.html
 * @param {unknown[][]} players Names of the players, at most 20.
 * @param {unknown[][]} coalitions Every non-empty coalition once: names joined by +, in any order.
 * @param {unknown[][]} values What each coalition is worth.
 * @param {unknown[][]} allocation What each player is to get; together what all are worth.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row per blocking coalition, worst first: coalition, gets, could get, shortfall.
 */
export function blockedBy(
  players: unknown[][],
  coalitions: unknown[][],
  values: unknown[][],
  allocation: unknown[][],
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const withHeaders = readSwitch(headers, 'headers');
    const both = sharedRows(vectorRows(players, 'players'), vectorRows(allocation, 'allocation'));
    const game = readGame(players, coalitions, values, both);
    const shares = readItems(allocation, 'allocation', game.rows);
    const blocking = placed({ name: 'allocation', rowOf: game.rows.rowOf, items: true }, () =>
      blockingCoalitions(game.worth, shares),
    );
    if (blocking.length === 0) return [['in the core']];
    return underHeaders(
      withHeaders,
      ['coalition', 'gets', 'couldGet', 'shortfall'],
      blocking.map(({ members, gets, couldGet, shortfall }) => [
        coalitionName(game.players, members),
        gets,
        couldGet,
        shortfall,
      ]),
    );
  });
}
