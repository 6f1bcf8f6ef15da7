import { waspas } from '../../../methods/ranking/waspas';
import { both } from '../../analyses/columns';
import { waspasParts, type WaspasPart } from '../../methods/waspas';
import { normalised, weightedTable, type MethodSteps } from '../steps';
import { words } from '../words';
import { factorTable } from './factors';

export const waspasSteps: MethodSteps = (input) => {
  const { sheet, data, weights, directions, choice } = input;
  const lambda = waspasParts[choice as WaspasPart];
  const { sums, products, scores } = waspas(data, weights, directions, lambda);
  const values = normalised(input, 'max');
  const parts = weightedTable(input, values);
  const factors = factorTable(input, values);
  return sheet.figures(words.sums, [
    { id: 'sum', label: words.sum, formula: (unit) => `SUM(${parts.cells.row(unit)})`, values: sums },
    { id: 'product', label: words.product, formula: (unit) => `PRODUCT(${factors.row(unit)})`, values: products },
    {
      id: 'score',
      label: both(`Score, λ = ${lambda}`, `得分，λ = ${lambda}`),
      formula: (_, cell) => `${lambda}*${cell('sum')}+${1 - lambda}*${cell('product')}`,
      values: scores,
    },
  ])('score');
};
