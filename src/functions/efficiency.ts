import { readOption, readSwitch } from '../cells/option';
import { formulations, crossEfficiency } from '../methods/efficiency/cross-efficiency';
import { dea } from '../methods/efficiency/dea';
import { malmquist } from '../methods/efficiency/malmquist';
import { orientations } from '../methods/efficiency/radial-program';
import { slacksBased, slacksBasedOrientations } from '../methods/efficiency/slacks-based';
import { superEfficiency } from '../methods/efficiency/super-efficiency';
import { returnsToScale } from '../methods/efficiency/technology';
import { twoStage } from '../methods/efficiency/two-stage';
import { answer } from './answer';
import { underHeaders } from './headers';
import { produced, readProduction, requireSameColumns } from './production';
import { spillUnits } from './spill';

/**
 * Data envelopment analysis: how efficiently each unit turns inputs into outputs, against the best units; 1 = on the frontier.
 * @customfunction DEA DEA
 * @cancelable
 * @helpurl https://localhost:3000/help/DEA.html
 * @param {unknown[][]} inputs Units in rows, inputs in columns, no header row. All values above 0.
 * @param {unknown[][]} outputs The same units in rows, outputs in columns. All values above 0.
 * @param {unknown} [orientation] input (default): how far inputs could shrink; output: how far outputs could grow.
 * @param {unknown} [returns] Returns to scale: crs (default, constant), vrs (variable), drs (decreasing) or irs (increasing).
 * @returns {unknown[][]} One column of efficiencies.
 */
export function efficiencies(
  inputs: unknown[][],
  outputs: unknown[][],
  orientation?: unknown,
  returns?: unknown,
): unknown[][] {
  return answer(() => {
    const towards = readOption(orientation, 'orientation', orientations, 'input');
    const assumed = readOption(returns, 'returns', returnsToScale, 'crs');
    const units = readProduction({ inputs, outputs });
    return spillUnits(units, [produced(units, (of) => dea(of.inputs, of.outputs, towards, assumed).efficiency)]);
  });
}

/**
 * Super-efficiency: each unit against all others, so that efficient units can be told apart; infeasible where the others cannot make what it makes.
 * @customfunction DEA.SUPER DEA.SUPER
 * @cancelable
 * @helpurl https://localhost:3000/help/DEA.SUPER.html
 * @param {unknown[][]} inputs Units in rows, inputs in columns, no header row. All values above 0.
 * @param {unknown[][]} outputs The same units in rows, outputs in columns. All values above 0.
 * @param {unknown} [orientation] input (default): θ, more than 1 is better than efficient; output: φ, less than 1 is.
 * @param {unknown} [returns] Returns to scale: crs (default, constant), vrs (variable), drs (decreasing) or irs (increasing).
 * @returns {unknown[][]} One column, θ or φ as solved.
 */
export function superEfficiencies(
  inputs: unknown[][],
  outputs: unknown[][],
  orientation?: unknown,
  returns?: unknown,
): unknown[][] {
  return answer(() => {
    const towards = readOption(orientation, 'orientation', orientations, 'input');
    const assumed = readOption(returns, 'returns', returnsToScale, 'crs');
    const units = readProduction({ inputs, outputs });
    const factors = produced(units, (of) => superEfficiency(of.inputs, of.outputs, towards, assumed));
    const spill = spillUnits(units, [factors]);
    units.rowOf.forEach((row, unit) => {
      if (Number.isNaN(factors[unit])) spill[row] = ['infeasible'];
    });
    return spill;
  });
}

/**
 * Cross-efficiency: each unit's mean score when every unit judges it with the prices that suit the judge best.
 * @customfunction DEA.CROSS DEA.CROSS
 * @cancelable
 * @helpurl https://localhost:3000/help/DEA.CROSS.html
 * @param {unknown[][]} inputs Units in rows, inputs in columns, no header row. All values above 0.
 * @param {unknown[][]} outputs The same units in rows, outputs in columns. All values above 0.
 * @param {unknown} [formulation] Where a judge has a choice of prices: aggressive (default) takes the worst for the others, benevolent the best.
 * @returns {unknown[][]} One column of mean cross-efficiencies.
 */
export function crossEfficiencies(inputs: unknown[][], outputs: unknown[][], formulation?: unknown): unknown[][] {
  return answer(() => {
    const name = readOption(formulation, 'formulation', formulations, 'aggressive');
    const units = readProduction({ inputs, outputs });
    return spillUnits(units, [produced(units, (of) => crossEfficiency(of.inputs, of.outputs, name).efficiency)]);
  });
}

/**
 * Slacks-based measure: an efficiency in which every single input excess and output shortfall counts; 1 = no slack at all.
 * @customfunction DEA.SBM DEA.SBM
 * @cancelable
 * @helpurl https://localhost:3000/help/DEA.SBM.html
 * @param {unknown[][]} inputs Units in rows, inputs in columns, no header row. All values above 0.
 * @param {unknown[][]} outputs The same units in rows, outputs in columns. All values above 0.
 * @param {unknown} [orientation] none (default): excesses and shortfalls; input: excesses only; output: shortfalls only.
 * @param {unknown} [returns] Returns to scale: crs (default, constant), vrs (variable), drs (decreasing) or irs (increasing).
 * @returns {unknown[][]} One column of efficiencies.
 */
export function slacksBasedEfficiencies(
  inputs: unknown[][],
  outputs: unknown[][],
  orientation?: unknown,
  returns?: unknown,
): unknown[][] {
  return answer(() => {
    const towards = readOption(orientation, 'orientation', slacksBasedOrientations, 'none');
    const assumed = readOption(returns, 'returns', returnsToScale, 'crs');
    const units = readProduction({ inputs, outputs });
    return spillUnits(units, [
      produced(units, (of) => slacksBased(of.inputs, of.outputs, towards, assumed).efficiency),
    ]);
  });
}

/**
 * Two-stage efficiency: how well inputs become intermediate results (research), and these become outputs (transfer).
 * @customfunction DEA.TWOSTAGE DEA.TWOSTAGE
 * @cancelable
 * @helpurl https://localhost:3000/help/DEA.TWOSTAGE.html
 * @param {unknown[][]} inputs Units in rows, inputs in columns, no header row. All values above 0.
 * @param {unknown[][]} intermediates The same units in rows, intermediate results in columns. All values above 0.
 * @param {unknown[][]} outputs The same units in rows, outputs in columns. All values above 0.
 * @param {unknown} [returns] Returns to scale: vrs (default, variable), crs (constant), drs (decreasing) or irs (increasing).
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} 3 columns: first stage, second stage, their product.
 */
export function twoStageEfficiencies(
  inputs: unknown[][],
  intermediates: unknown[][],
  outputs: unknown[][],
  returns?: unknown,
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const assumed = readOption(returns, 'returns', returnsToScale, 'vrs');
    const withHeaders = readSwitch(headers, 'headers');
    const units = readProduction({ inputs, intermediates, outputs });
    const stages = produced(units, (of) => twoStage(of.inputs, of.intermediates, of.outputs, assumed));
    return underHeaders(
      withHeaders,
      ['firstStage', 'secondStage', 'bothStages'],
      spillUnits(units, [stages.first, stages.second, stages.overall]),
    );
  });
}

/**
 * Malmquist index: how each unit's productivity changed from one period to the next, and why; above 1 = progress.
 * @customfunction MALMQUIST MALMQUIST
 * @cancelable
 * @helpurl https://localhost:3000/help/MALMQUIST.html
 * @param {unknown[][]} inputs1 First period: units in rows, inputs in columns, no header row. All values above 0.
 * @param {unknown[][]} outputs1 First period: the same units in rows, outputs in columns.
 * @param {unknown[][]} inputs2 Second period: the same units and inputs.
 * @param {unknown[][]} outputs2 Second period: the same units and outputs.
 * @param {unknown} [orientation] input (default) or output.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} 5 columns: Malmquist index, efficiency, technical, pure efficiency and scale change.
 */
export function productivityChange(
  inputs1: unknown[][],
  outputs1: unknown[][],
  inputs2: unknown[][],
  outputs2: unknown[][],
  orientation?: unknown,
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const towards = readOption(orientation, 'orientation', orientations, 'input');
    const withHeaders = readSwitch(headers, 'headers');
    const units = readProduction({ inputs1, outputs1, inputs2, outputs2 });
    requireSameColumns(units, 'inputs1', 'inputs2');
    requireSameColumns(units, 'outputs1', 'outputs2');
    const change = produced(units, (of) => malmquist(of.inputs1, of.outputs1, of.inputs2, of.outputs2, towards));
    return underHeaders(
      withHeaders,
      ['malmquist', 'efficiencyChange', 'technicalChange', 'pureEfficiencyChange', 'scaleChange'],
      spillUnits(units, [
        change.malmquist,
        change.efficiencyChange,
        change.technicalChange,
        change.pureEfficiencyChange,
        change.scaleChange,
      ]),
    );
  });
}
