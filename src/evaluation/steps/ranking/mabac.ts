import { mabac } from '../../../methods/ranking/mabac';
import { both } from '../../analyses/columns';
import { where } from '../step-sheet';
import { normalised, type MethodSteps } from '../steps';

export const mabacSteps: MethodSteps = (input) => {
  const { sheet, data, weights, directions, weightCells, weightCell } = input;
  const { weighted, borderArea, scores } = mabac(data, weights, directions);
  const { cells } = normalised(input, 'minmax');
  const parts = sheet.matrix(
    both('Weighted values v = w·(r + 1)', '加权矩阵 v = w·(r + 1)'),
    where(cells.all, `${weightCells}*(${cells.all}+1)`),
    weighted,
  );
  const border = sheet.rows(both('Border approximation area', '边界近似区域'), [
    {
      id: 'border',
      label: both('Geometric mean of v', 'v 的几何平均'),
      formula: (indicator) => {
        const column = cells.column(indicator);
        return `${weightCell(indicator)}*EXP(SUM(IF(ISNUMBER(${column}),LN(IF(ISNUMBER(${column}),${column},0)+1),0))/COUNT(${column}))`;
      },
      values: borderArea,
    },
  ]);
  const distances = sheet.matrix(
    both('Distances from the border, v − g', '与边界的距离 v − g'),
    where(parts.all, `${parts.all}-${border('border')}`),
    { ...weighted, values: weighted.values.map((value, at) => value - borderArea[at % weighted.columns]) },
  );
  return sheet.figures(both('Sum of the distances', '距离之和'), [
    {
      id: 'score',
      label: both('Border distance', '边界距离'),
      formula: (unit) => `SUM(${distances.row(unit)})`,
      values: scores,
    },
  ])('score');
};
