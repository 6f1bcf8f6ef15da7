import { graSteps as greySteps } from '../../../methods/ranking/gra';
import { both } from '../../analyses/columns';
import { graCoefficients, type GraCoefficient } from '../../methods/gra';
import { where } from '../step-sheet';
import { normalised, weightedTable, type MethodSteps } from '../steps';

export const graSteps: MethodSteps = (input) => {
  const { sheet, data, weights, directions, choice } = input;
  const rho = graCoefficients[choice as GraCoefficient];
  const { coefficients, grades } = greySteps(data, weights, directions, rho);
  const { cells, numbers } = normalised(input, 'minmax');
  const gaps = sheet.matrix(
    both('Gaps to the reference, Δ = 1 − r', '与参考序列的差 Δ = 1 − r'),
    where(cells.all, `1-${cells.all}`),
    { ...numbers, values: numbers.values.map((value) => 1 - value) },
  );
  const relations = sheet.matrix(
    both(`Relational coefficients ξ = ρ/(Δ + ρ), ρ = ${rho}`, `关联系数 ξ = ρ/(Δ + ρ)，ρ = ${rho}`),
    where(gaps.all, `${rho}/(${gaps.all}+${rho})`),
    coefficients,
  );
  const parts = weightedTable(
    input,
    { cells: relations, numbers: coefficients },
    both('Weighted coefficients', '加权关联系数'),
  );
  return sheet.figures(both('Grades', '关联度'), [
    {
      id: 'grade',
      label: both('Relational grade', '灰色关联度'),
      formula: (unit) => `SUM(${parts.cells.row(unit)})`,
      values: grades,
    },
  ])('grade');
};
