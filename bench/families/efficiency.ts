import { crossEfficiency } from '../../src/methods/efficiency/cross-efficiency';
import { dea } from '../../src/methods/efficiency/dea';
import { deaDetail } from '../../src/methods/efficiency/dea-detail';
import { malmquist } from '../../src/methods/efficiency/malmquist';
import { slacksBased } from '../../src/methods/efficiency/slacks-based';
import { superEfficiency } from '../../src/methods/efficiency/super-efficiency';
import { twoStage } from '../../src/methods/efficiency/two-stage';
import { benefitOfTheDoubt } from '../../src/methods/ranking/benefit-of-the-doubt';
import type { Matrix } from '../../src/methods/matrix';
import { randomTable } from '../samples';
import type { Subject } from '../subject';

const family = 'Efficiency';
const sizes = [50, 200, 1000];

export interface Units {
  readonly inputs: Matrix;
  readonly outputs: Matrix;
}

/** Units with three inputs and three outputs, all uniform. */
export function randomUnits(count: number): Units {
  const { values } = randomTable(count, 6);
  const half = (first: number): Matrix => ({
    rows: count,
    columns: 3,
    values: values.filter((_, at) => Math.floor((at % 6) / 3) === first),
  });
  return { inputs: half(0), outputs: half(1) };
}

/** Units that all lie on one sphere, so that under constant returns nobody makes more of one unit of input. */
function unitsOnTheFrontier(count: number): Units {
  const { inputs, outputs } = randomUnits(count);
  const values = outputs.values.map((value, at) => {
    const first = at - (at % 3);
    return value / Math.hypot(...outputs.values.subarray(first, first + 3));
  });
  return { inputs: { ...inputs, values: new Float64Array(3 * count).fill(1) }, outputs: { ...outputs, values } };
}

export const efficiency: Subject[] = [
  onUnits('DEA crs', ({ inputs, outputs }) => dea(inputs, outputs), [100, 1000, 5000]),
  onUnits('DEA vrs', ({ inputs, outputs }) => dea(inputs, outputs, 'input', 'vrs'), [100, 1000, 5000]),
  onUnits('DEA crs, all on the frontier', ({ inputs, outputs }) => dea(inputs, outputs), sizes, unitsOnTheFrontier),
  onUnits('DEA in detail', ({ inputs, outputs }) => deaDetail(inputs, outputs), sizes),
  onUnits('super-efficiency', ({ inputs, outputs }) => superEfficiency(inputs, outputs), sizes),
  onUnits('slacks-based', ({ inputs, outputs }) => slacksBased(inputs, outputs), sizes),
  onUnits('cross-efficiency', ({ inputs, outputs }) => crossEfficiency(inputs, outputs), sizes),
  onUnits('two stages', ({ inputs, outputs }) => twoStage(inputs, outputs, inputs), sizes),
  onUnits('Malmquist', ({ inputs, outputs }) => malmquist(inputs, outputs, outputs, inputs), sizes),
  onUnits('benefit of the doubt', ({ outputs }) => benefitOfTheDoubt(outputs), sizes),
];

function onUnits(
  method: string,
  run: (units: Units) => unknown,
  counts: readonly number[],
  unitsOf: (count: number) => Units = randomUnits,
): Subject {
  return {
    family,
    method,
    counted: 'units, 3 inputs, 3 outputs',
    sizes: counts,
    prepare: (count) => {
      const units = unitsOf(count);
      return { numbers: Float64Array.of(...units.inputs.values, ...units.outputs.values), run: () => run(units) };
    },
  };
}
