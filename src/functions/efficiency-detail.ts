import { readUnitNames } from '../cells/items';
import { readOption, readSwitch } from '../cells/option';
import { deaDetail, type DeaDetailResult } from '../methods/efficiency/dea-detail';
import { orientations } from '../methods/efficiency/radial-program';
import type { Peer } from '../methods/efficiency/slack-stage';
import { returnsToScale, rowOf } from '../methods/efficiency/technology';
import { answer } from './answer';
import { underHeaders, type HeaderWord, type NumberedWord } from './headers';
import { produced, readProduction } from './production';
import { shown, spillCells } from './spill';

/**
 * Data envelopment analysis with the reasons for each score: scale efficiency, returns to scale, peers and slacks.
 * @customfunction DEA.DETAIL DEA.DETAIL
 * @cancelable
 * @helpurl https://localhost:3000/help/DEA.DETAIL.html
 * @param {unknown[][]} inputs Units in rows, inputs in columns, no header row. All values above 0.
 * @param {unknown[][]} outputs The same units in rows, outputs in columns. All values above 0.
 * @param {unknown} [orientation] input (default): how far inputs could shrink; output: how far outputs could grow.
 * @param {unknown} [returns] Returns to scale: crs (default, constant), vrs (variable), drs (decreasing) or irs (increasing).
 * @param {unknown[][]} [names] Name of each unit, for the list of peers. Omitted: row numbers.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} Efficiency, factor, scale efficiency, returns to scale, peers, then a slack for each input and output.
 */
export function efficiencyDetail(
  inputs: unknown[][],
  outputs: unknown[][],
  orientation?: unknown,
  returns?: unknown,
  names?: unknown[][],
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const towards = readOption(orientation, 'orientation', orientations, 'input');
    const assumed = readOption(returns, 'returns', returnsToScale, 'crs');
    const withHeaders = readSwitch(headers, 'headers');
    const units = readProduction({ inputs, outputs });
    const nameOf = readUnitNames(names, 'names', units);
    const detail = produced(units, (of) => deaDetail(of.inputs, of.outputs, towards, assumed));
    const rows = Array.from(units.rowOf, (_, unit) => [
      shown(detail.efficiency[unit]),
      shown(detail.factor[unit]),
      shown(detail.scaleEfficiency[unit]),
      detail.scaleRegions[unit],
      peerList(detail.peers[unit], nameOf),
      ...slacksOf(detail, unit),
    ]);
    return underHeaders(
      withHeaders,
      [
        'efficiency',
        towards === 'input' ? 'inputFactor' : 'outputFactor',
        'scaleEfficiency',
        'returnsToScale',
        'peers',
        ...numbered('inputSlack', units.tables.inputs.columns),
        ...numbered('outputSlack', units.tables.outputs.columns),
      ],
      spillCells(units, rows),
    );
  });
}

function numbered(word: HeaderWord, count: number): NumberedWord[] {
  return Array.from({ length: count }, (_, at) => [word, at + 1]);
}

/** Peers that two decimals would show as 0.00 are left out. */
const leastIntensity = 0.005;

function peerList(peers: readonly Peer[], nameOf: readonly string[]): string {
  return peers
    .filter(({ intensity }) => intensity >= leastIntensity)
    .map(({ unit, intensity }) => `${nameOf[unit]} ${intensity.toFixed(2)}`)
    .join('; ');
}

function slacksOf({ inputSlacks, outputSlacks }: DeaDetailResult, unit: number): (number | string)[] {
  return Array.from([...rowOf(inputSlacks, unit), ...rowOf(outputSlacks, unit)], shown);
}
