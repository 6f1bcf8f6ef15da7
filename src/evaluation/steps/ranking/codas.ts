import { codas } from '../../../methods/ranking/codas';
import { both } from '../../analyses/columns';
import { byColumn, normalised, weightedTable, type MethodSteps } from '../steps';

export const codasSteps: MethodSteps = (input) => {
  const { sheet, data, weights, directions } = input;
  const { weighted, euclidean, taxicab, scores } = codas(data, weights, directions);
  const { cells } = weightedTable(input, normalised(input, 'max'));
  const ends = sheet.rows(both('Negative-ideal point', '负理想解'), [
    {
      id: 'worst',
      label: both('Smallest', '最小值'),
      formula: (indicator) => `MIN(${cells.column(indicator)})`,
      values: byColumn(weighted, (column) => Math.min(...column)),
    },
  ]);
  return sheet.figures(both('Distances and assessment', '距离与评价值'), [
    {
      id: 'euclidean',
      label: both('E, Euclidean', 'E，欧氏距离'),
      formula: (unit) => `SQRT(SUMXMY2(${cells.row(unit)},${ends('worst')}))`,
      values: euclidean,
    },
    {
      id: 'taxicab',
      label: both('T, taxicab', 'T，出租车距离'),
      formula: (unit) => `SUM(${cells.row(unit)})-SUM(${ends('worst')})`,
      values: taxicab,
    },
    {
      id: 'score',
      label: both('Assessment, τ = 0.02', '评价值，τ = 0.02'),
      formula: (_, cell, column) => {
        const lead = `${cell('euclidean')}-${column('euclidean')}`;
        const sum = `(${lead})+(ABS(${lead})>=0.02)*(${cell('taxicab')}-${column('taxicab')})`;
        return `SUM(IF(ISNUMBER(${column('euclidean')}),${sum},0))`;
      },
      values: scores,
    },
  ])('score');
};
