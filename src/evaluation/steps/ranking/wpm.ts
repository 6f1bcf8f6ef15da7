import { wpmSteps as productSteps } from '../../../methods/ranking/wpm';
import { words } from '../words';
import { normalised, type MethodSteps } from '../steps';
import { factorTable } from './factors';

export const wpmSteps: MethodSteps = (input) => {
  const { data, weights, directions, sheet } = input;
  const { scores } = productSteps(data, weights, directions);
  const factors = factorTable(input, normalised(input, 'max'));
  return sheet.figures(words.sums, [
    { id: 'product', label: words.product, formula: (unit) => `PRODUCT(${factors.row(unit)})`, values: scores },
  ])('product');
};
