import { readOption, readSwitch } from '../cells/option';
import { sharedRows, vectorRows } from '../cells/rows';
import { readItems } from '../cells/items';
import { readTable } from '../cells/table';
import { readColumnLabels } from '../cells/vector';
import { inequality, inequalityMeasures } from '../methods/policy/inequality';
import { pmc, type PmcResult } from '../methods/policy/pmc';
import { answer } from './answer';
import { placed } from './placed';
import { spillRow, spillTable, spillUnits } from './spill';

/**
 * PMC index of policies: how completely each policy covers what policies of its kind can contain.
 * @customfunction PMC PMC
 * @helpurl https://localhost:3000/help/PMC.html
 * @param {unknown[][]} codes Policies in rows, variables in columns, 1 where the policy contains it and 0 where not, no header row.
 * @param {unknown[][]} groups The primary variable that each column belongs to.
 * @returns {unknown[][]} One column, 0 to the number of primary variables.
 */
export function policyIndex(codes: unknown[][], groups: unknown[][]): unknown[][] {
  return answer(() => {
    const table = readTable(codes, 'codes');
    const labels = readColumnLabels(groups, 'groups', table.matrix.columns);
    return spillUnits(table, [placed(table, () => pmc(table.matrix, labels).index)]);
  });
}

/**
 * PMC surface of policies: the share of each primary variable that each policy covers.
 * @customfunction PMC.SURFACE PMC.SURFACE
 * @helpurl https://localhost:3000/help/PMC.SURFACE.html
 * @param {unknown[][]} codes Policies in rows, variables in columns, 1 where the policy contains it and 0 where not, no header row.
 * @param {unknown[][]} groups The primary variable that each column belongs to.
 * @param {unknown} [headers] TRUE puts the names of the primary variables on top.
 * @returns {unknown[][]} Policies × primary variables in order of first appearance, 0 to 1.
 */
export function policySurface(codes: unknown[][], groups: unknown[][], headers?: unknown): unknown[][] {
  return answer(() => {
    const withHeaders = readSwitch(headers, 'headers');
    const table = readTable(codes, 'codes');
    const labels = readColumnLabels(groups, 'groups', table.matrix.columns);
    const { primaries, surface }: PmcResult = placed(table, () => pmc(table.matrix, labels));
    const spill = spillTable(table, surface);
    return withHeaders ? [[...primaries], ...spill] : spill;
  });
}

/**
 * How unequally something is spread over units; 0 = equally.
 * @customfunction INEQUALITY INEQUALITY
 * @helpurl https://localhost:3000/help/INEQUALITY.html
 * @param {unknown[][]} values One value per unit, 0 or more. Blank cells are left out.
 * @param {unknown} [measure] gini (default), gini-unbiased, theil, theil-l, atkinson, hhi or cv.
 * @returns {unknown[][]} One value.
 */
export function inequalityOf(values: unknown[][], measure?: unknown): unknown[][] {
  return answer(() => {
    const name = readOption(measure, 'measure', inequalityMeasures, 'gini');
    const { rowOf, rangeRows } = sharedRows(vectorRows(values, 'values'));
    const amounts = readItems(values, 'values', { rowOf, rangeRows });
    return spillRow([placed({ name: 'values', rowOf, items: true }, () => inequality(amounts, name))]);
  });
}
