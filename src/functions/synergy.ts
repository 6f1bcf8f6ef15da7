import { readOption, readSwitch } from '../cells/option';
import { seriesRows, tableRows } from '../cells/rows';
import { readTable } from '../cells/table';
import { readDirections, readNumbers, readScores, readWeights } from '../cells/vector';
import { compositeSynergy, synergyBases } from '../methods/synergy/composite-synergy';
import { coordinationClass } from '../methods/synergy/coordination-class';
import { couplingCoordination, couplingModels } from '../methods/synergy/coupling';
import { obstacleDegrees } from '../methods/synergy/obstacle';
import { orderDegree, orderMeans } from '../methods/synergy/order-degree';
import { tripleHelix } from '../methods/synergy/triple-helix';
import { answer } from './answer';
import { coordinationClassWord } from './coordination-classes';
import { underHeaders } from './headers';
import { placed } from './placed';
import { spillColumn, spillRow, spillTable, spillUnits } from './spill';

/**
 * Coupling coordination of systems: how much they act on each other (C), on what level (T), and both together (D).
 * @customfunction COUPLING COUPLING
 * @helpurl https://localhost:3000/help/COUPLING.html
 * @param {unknown[][]} systems Units or years in rows, the score of each system in columns, 0 to 1, no header row.
 * @param {unknown[][]} [weights] One per system, rescaled to sum 1; they act in T only. Omitted: equal.
 * @param {unknown} [model] traditional (default) or modified (spreads C over the whole of 0 to 1).
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} 3 columns: coupling degree C, development T, coordination degree D.
 */
export function couplingDegrees(
  systems: unknown[][],
  weights?: unknown[][],
  model?: unknown,
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const name = readOption(model, 'model', couplingModels, 'traditional');
    const withHeaders = readSwitch(headers, 'headers');
    const table = readTable(systems, 'systems');
    const shares = readWeights(weights, 'weights', table.matrix.columns);
    const degrees = placed(table, () => couplingCoordination(table.matrix, shares, name));
    return underHeaders(
      withHeaders,
      ['couplingDegree', 'development', 'coordinationDegree'],
      spillUnits(table, [degrees.coupling, degrees.development, degrees.coordination]),
    );
  });
}

/**
 * The class of each coordination degree, in ten steps from extreme disorder to quality coordination. Missing degrees stay blank.
 * @customfunction COUPLING.GRADE COUPLING.GRADE
 * @helpurl https://localhost:3000/help/COUPLING.GRADE.html
 * @param {unknown[][]} degrees One coordination degree D per unit, 0 to 1.
 * @returns {unknown[][]} One column of class names.
 */
export function coordinationClasses(degrees: unknown[][]): unknown[][] {
  return answer(() => {
    const scores = readScores(degrees, 'degrees');
    const present = Array.from(scores.keys()).filter((row) => !Number.isNaN(scores[row]));
    const classes = placed({ name: 'degrees', rowOf: present, items: true }, () =>
      coordinationClass(present.map((row) => scores[row])),
    );
    const spill = Array.from(scores, () => ['']);
    present.forEach((row, at) => (spill[row] = [coordinationClassWord(classes[at])]));
    return spill;
  });
}

/**
 * Order degree of a subsystem in each period: how far its indicators have come from their lower to their upper limit.
 * @customfunction ORDER ORDER
 * @helpurl https://localhost:3000/help/ORDER.html
 * @param {unknown[][]} values Periods in rows, order parameters in columns, no header row.
 * @param {unknown[][]} lower Lower limit of each order parameter.
 * @param {unknown[][]} upper Upper limit of each order parameter.
 * @param {unknown[][]} [directions] One per parameter: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown[][]} [weights] One per parameter, rescaled to sum 1; they act in the weighted mean only. Omitted: equal.
 * @param {unknown} [mean] weighted (default) or geometric.
 * @returns {unknown[][]} One column of order degrees, 0 to 1.
 */
export function orderDegrees(
  values: unknown[][],
  lower: unknown[][],
  upper: unknown[][],
  directions?: unknown[][],
  weights?: unknown[][],
  mean?: unknown,
): unknown[][] {
  return answer(() => {
    const name = readOption(mean, 'mean', orderMeans, 'weighted');
    const table = readTable(values, 'values');
    const { columns } = table.matrix;
    const lowest = readNumbers(lower, 'lower', columns);
    const highest = readNumbers(upper, 'upper', columns);
    const turned = readDirections(directions, 'directions', columns);
    const shares = readWeights(weights, 'weights', columns);
    return spillUnits(table, [
      placed(table, () => orderDegree(table.matrix, lowest, highest, turned, shares, name).degrees),
    ]);
  });
}

/**
 * Synergy of a composite system: above 0 where all subsystems have become more ordered together, otherwise 0 or below.
 * @customfunction SYNERGY SYNERGY
 * @helpurl https://localhost:3000/help/SYNERGY.html
 * @param {unknown[][]} orderDegrees Periods in rows, the order degree of each subsystem in columns, as from ORDER.
 * @param {unknown} [base] Changes are counted from the first period (first, default) or from the one before (previous).
 * @returns {unknown[][]} One column, a row for each period after the first.
 */
export function systemSynergy(orderDegrees: unknown[][], base?: unknown): unknown[][] {
  return answer(() => {
    const from = readOption(base, 'base', synergyBases, 'first');
    const rows = seriesRows(tableRows(orderDegrees, 'orderDegrees'), 2);
    const table = readTable(orderDegrees, 'orderDegrees', { missing: 'refused', rows });
    return spillColumn(placed(table, () => compositeSynergy(table.matrix, from).synergy));
  });
}

/**
 * Triple-helix indicator in millibits: how much university, industry and government work together; a negative T(uig) is synergy.
 * @customfunction TRIPLEHELIX TRIPLEHELIX
 * @helpurl https://localhost:3000/help/TRIPLEHELIX.html
 * @param {unknown[][]} counts 8 counts, each output in one of them: none, U, I, G, UI, UG, IG, UIG.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row: T(uig), T(ui), T(ug), T(ig).
 */
export function mutualInformation(counts: unknown[][], headers?: unknown): unknown[][] {
  return answer(() => {
    const withHeaders = readSwitch(headers, 'headers');
    const cells = readNumbers(counts, 'counts', 8);
    const { transmissions } = placed({ name: 'counts', rowOf: Array.from(cells.keys()), items: true }, () =>
      tripleHelix(cells),
    );
    return underHeaders(
      withHeaders,
      ['universityIndustryGovernment', 'universityIndustry', 'universityGovernment', 'industryGovernment'],
      spillRow(transmissions),
    );
  });
}

/**
 * Obstacle degrees: which indicators hold each unit back from the ideal, and by how much of its whole gap.
 * @customfunction OBSTACLE OBSTACLE
 * @helpurl https://localhost:3000/help/OBSTACLE.html
 * @param {unknown[][]} normalized Units in rows, normalised indicators in columns, 0 to 1 with 1 = ideal, as from NORMALIZE.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @returns {unknown[][]} As many rows and columns as the data; each row sums to 1, or is 0 where nothing is missing.
 */
export function obstacles(normalized: unknown[][], weights: unknown[][]): unknown[][] {
  return answer(() => {
    const table = readTable(normalized, 'normalized');
    const shares = readWeights(weights, 'weights', table.matrix.columns);
    return spillTable(
      table,
      placed(table, () => obstacleDegrees(table.matrix, shares)),
    );
  });
}
