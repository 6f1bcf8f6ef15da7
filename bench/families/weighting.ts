import { ahp } from '../../src/methods/weighting/ahp';
import { ahpConsensus } from '../../src/methods/weighting/ahp-consensus';
import { ahpGroup } from '../../src/methods/weighting/ahp-group';
import { bestWorst } from '../../src/methods/weighting/best-worst';
import { cilos } from '../../src/methods/weighting/cilos';
import { combineWeights } from '../../src/methods/weighting/combine';
import { critic } from '../../src/methods/weighting/critic';
import { coefficientOfVariationWeights, standardDeviationWeights } from '../../src/methods/weighting/deviation';
import { entropy, entropyMinMax } from '../../src/methods/weighting/entropy';
import { giniWeights } from '../../src/methods/weighting/gini';
import { idocriw } from '../../src/methods/weighting/idocriw';
import { merec } from '../../src/methods/weighting/merec';
import { minMaxDeviationWeights } from '../../src/methods/weighting/min-max-deviation';
import { principalComponentWeights } from '../../src/methods/weighting/principal-component';
import type { Matrix } from '../../src/methods/matrix';
import { equalWeights, randomNumbers } from '../samples';
import type { Subject } from '../subject';
import { onTables } from './tables';

const family = 'Weights from data';

export const dataWeights: Subject[] = [
  onTables(family, 'entropy', (data) => entropy(data), { passes: 60 }),
  onTables(family, 'entropy of min–max values', (data, _, directions) => entropyMinMax(data, directions)),
  onTables(family, 'CRITIC', (data, _, directions) => critic(data, directions), { passes: 40 }),
  onTables(family, 'standard deviation', (data) => standardDeviationWeights(data)),
  onTables(family, 'coefficient of variation', (data) => coefficientOfVariationWeights(data)),
  onTables(family, 'min–max deviation', (data) => minMaxDeviationWeights(data)),
  onTables(family, 'Gini', (data) => giniWeights(data)),
  onTables(family, 'MEREC', (data, _, directions) => merec(data, directions)),
  onTables(family, 'CILOS', (data, _, directions) => cilos(data, directions)),
  onTables(family, 'IDOCRIW', (data, _, directions) => idocriw(data, directions)),
  onTables(family, 'principal components', (data) => principalComponentWeights(data)),
];

const elicited = 'Weights from judgements';
const elementCounts = [5, 9, 15];
const expertCounts = [3, 10, 50];

export const judgementWeights: Subject[] = [
  ...(['eigenvector', 'geometric'] as const).map((method): Subject => ({
    family: elicited,
    method: `AHP ${method}`,
    counted: 'elements compared',
    sizes: elementCounts,
    prepare: (count) => {
      const [judgements] = experts(1, count);
      return { numbers: judgements.values, run: () => ahp(judgements, method) };
    },
  })),
  ofExperts('AHP of a group', (matrices) => ahpGroup(matrices, equalWeights(matrices.length))),
  ofExperts('AHP consensus', (matrices) => ahpConsensus(matrices)),
  {
    family: elicited,
    method: 'best-worst',
    counted: 'criteria',
    sizes: elementCounts,
    prepare: (count) => {
      const steps = randomNumbers(count, 2, 9).map(Math.floor);
      const toOthers = steps.map((step, at) => (at === 0 ? 1 : at === 1 ? 9 : step));
      const toWorst = steps.map((step, at) => (at === 0 ? 9 : at === 1 ? 1 : 10 - step));
      return { numbers: Float64Array.of(...toOthers, ...toWorst), run: () => bestWorst(toOthers, toWorst) };
    },
  },
  {
    family: elicited,
    method: 'combined by game',
    counted: 'indicators',
    sizes: [5, 20, 100],
    prepare: (count) => {
      const subjective = randomNumbers(count, 1, 2);
      const objective = subjective.slice().reverse();
      return { numbers: subjective, run: () => combineWeights(subjective, objective, 'game') };
    },
  },
];

function ofExperts(method: string, run: (matrices: Matrix[]) => unknown): Subject {
  return {
    family: elicited,
    method,
    counted: 'experts × 9 elements',
    sizes: expertCounts,
    prepare: (count) => {
      const matrices = experts(count, 9);
      return { numbers: Float64Array.from(matrices.flatMap(({ values }) => [...values])), run: () => run(matrices) };
    },
  };
}

/** Reciprocal judgements of elements whose true weights are 1, 2, 3 …, each a little off. */
function experts(count: number, elements: number): Matrix[] {
  const noise = randomNumbers(count * elements * elements, 0.7, 1.4);
  return Array.from({ length: count }, (_, expert) => {
    const values = new Float64Array(elements * elements).fill(1);
    for (let row = 0; row < elements; row++) {
      for (let column = row + 1; column < elements; column++) {
        const judgement = ((row + 1) / (column + 1)) * noise[(expert * elements + row) * elements + column];
        values[row * elements + column] = judgement;
        values[column * elements + row] = 1 / judgement;
      }
    }
    return { rows: elements, columns: elements, values };
  });
}
