import { columnMeans } from '../../../methods/columns';
import { columnOf, type Matrix } from '../../../methods/matrix';
import { principalComponentWeights } from '../../../methods/weighting/principal-component';
import type { WeightSteps } from '../steps';
import { byOneCall } from './by-one-call';
import { correlationRows } from './correlation-rows';

/** The correlations from which the first component is taken; an eigenvector has no formula of its own. */
export const pcaSteps: WeightSteps = (input) => {
  const { data, table } = input;
  correlationRows(input, {
    cells: table,
    isConstant: (indicator) => `(MAX(${table.column(indicator)})=MIN(${table.column(indicator)}))`,
    valueOf: (indicator, other) => (indicator === other ? 1 : correlation(data, indicator, other)),
  });
  byOneCall(input, 'pca', principalComponentWeights(data).weights);
};

/** Pearson's r of two indicators, 0 where one is constant. */
function correlation(data: Matrix, one: number, other: number): number {
  const means = columnMeans(data);
  const [x, y] = [one, other].map((column) => columnOf(data, column).map((value) => value - means[column]));
  const products = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, at) => sum + value * b[at], 0);
  const scale = Math.sqrt(products(x, x) * products(y, y));
  return scale < 1e-12 ? 0 : products(x, y) / scale;
}
