import { idocriw } from '../../../methods/weighting/idocriw';
import { both } from '../../analyses/columns';
import type { WeightSteps } from '../steps';
import { words } from '../words';
import { drawCilos } from './cilos';
import { drawEntropy } from './entropy';

/** The steps of entropy, those of CILOS, and the product of both weights. */
export const idocriwSteps: WeightSteps = (input) => {
  const { weights, entropy, cilos } = idocriw(input.data, input.directions);
  const byEntropy = drawEntropy(input, false);
  const byLoss = drawCilos(input);
  input.sheet.rows(both('Entropy times CILOS, and weight', '熵权乘以 CILOS 权重，及最终权重'), [
    {
      id: 'product',
      label: both('Product', '乘积'),
      formula: (indicator) => `${byEntropy(indicator)}*${byLoss(indicator)}`,
      values: entropy.weights.map((weight, at) => weight * cilos.weights[at]),
    },
    {
      id: 'weight',
      label: words.weight,
      formula: (_, cell, all) => `${cell('product')}/SUM(${all('product')})`,
      values: weights,
    },
  ]);
};
