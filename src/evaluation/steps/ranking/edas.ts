import { edas } from '../../../methods/ranking/edas';
import { both } from '../../analyses/columns';
import { where } from '../step-sheet';
import type { MethodSteps } from '../steps';

export const edasSteps: MethodSteps = ({ sheet, data, weights, directions, table, weightCells }) => {
  const { means, positive, negative, appraisal } = edas(data, weights, directions);
  const mean = sheet.rows(both('Average unit', '平均解'), [
    {
      id: 'mean',
      label: both('Mean', '均值'),
      formula: (indicator) => `AVERAGE(${table.column(indicator)})`,
      values: means,
    },
  ]);
  const varies = directions.map((_, column) =>
    data.values.some((value, at) => at % data.columns === column && value !== data.values[column]),
  );
  const values = data.values.map((value, at) => {
    const column = at % data.columns;
    if (!varies[column]) return 0;
    return ((directions[column] === 'benefit' ? 1 : -1) * (value - means[column])) / Math.abs(means[column]);
  });
  const distances = sheet.byIndicator(
    both('Relative distances from the mean, above it when positive', '与均值的相对距离，正值为优于均值'),
    (indicator) => {
      const cells = table.column(indicator);
      const ahead =
        directions[indicator] === 'benefit'
          ? `${cells}-${mean('mean', indicator)}`
          : `${mean('mean', indicator)}-${cells}`;
      return where(cells, `IF(MAX(${cells})=MIN(${cells}),0,(${ahead})/ABS(${mean('mean', indicator)}))`);
    },
    { ...data, values },
  );
  const sum = (unit: number, side: '>' | '<'): string =>
    `SUMPRODUCT((${distances.row(unit)}${side}0)*ABS(${distances.row(unit)})*${weightCells})`;
  const most = (sums: Float64Array): number => sums.reduce((largest, value) => Math.max(largest, value), 0);
  const [mostPositive, mostNegative] = [most(positive), most(negative)];
  return sheet.figures(both('Sums and appraisal', '加权和与评价值'), [
    { id: 'above', label: both('SP, above', 'SP，高于均值'), formula: (unit) => sum(unit, '>'), values: positive },
    { id: 'below', label: both('SN, below', 'SN，低于均值'), formula: (unit) => sum(unit, '<'), values: negative },
    {
      id: 'nsp',
      label: both('NSP = SP/max SP', 'NSP = SP/max SP'),
      formula: (_, cell, column) => `${cell('above')}/MAX(${column('above')})`,
      values: positive.map((value) => value / mostPositive),
    },
    {
      id: 'nsn',
      label: both('NSN = 1 − SN/max SN', 'NSN = 1 − SN/max SN'),
      formula: (_, cell, column) => `1-${cell('below')}/MAX(${column('below')})`,
      values: negative.map((value) => 1 - value / mostNegative),
    },
    {
      id: 'appraisal',
      label: both('Appraisal (NSP + NSN)/2', '评价值 (NSP + NSN)/2'),
      formula: (_, cell) => `(${cell('nsp')}+${cell('nsn')})/2`,
      values: appraisal,
    },
  ])('appraisal');
};
