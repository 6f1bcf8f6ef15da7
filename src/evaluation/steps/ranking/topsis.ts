import { topsis, type TopsisNormalization } from '../../../methods/ranking/topsis';
import { both } from '../../analyses/columns';
import { normalised, weightedTable, type MethodSteps } from '../steps';

export const topsisSteps: MethodSteps = (input) => {
  const { sheet, data, weights, directions, choice } = input;
  const name = choice as TopsisNormalization;
  const { ideal, antiIdeal, distanceToIdeal, distanceToAntiIdeal, closeness } = topsis(data, weights, directions, name);
  const { cells } = weightedTable(input, normalised(input, name));
  const ideals = sheet.rows(both('Ideal points', '理想解'), [
    {
      id: 'ideal',
      label: both('Ideal', '正理想解'),
      formula: (indicator) => `MAX(${cells.column(indicator)})`,
      values: ideal,
    },
    {
      id: 'anti',
      label: both('Anti-ideal', '负理想解'),
      formula: (indicator) => `MIN(${cells.column(indicator)})`,
      values: antiIdeal,
    },
  ]);
  return sheet.figures(both('Distances and closeness', '距离与贴近度'), [
    {
      id: 'near',
      label: both('d⁺, to the ideal', 'd⁺，到正理想解'),
      formula: (unit) => `SQRT(SUMXMY2(${cells.row(unit)},${ideals('ideal')}))`,
      values: distanceToIdeal,
    },
    {
      id: 'far',
      label: both('d⁻, to the anti-ideal', 'd⁻，到负理想解'),
      formula: (unit) => `SQRT(SUMXMY2(${cells.row(unit)},${ideals('anti')}))`,
      values: distanceToAntiIdeal,
    },
    {
      id: 'closeness',
      label: both('Closeness d⁻/(d⁺+d⁻)', '贴近度 d⁻/(d⁺+d⁻)'),
      formula: (_, cell) => `${cell('far')}/(${cell('near')}+${cell('far')})`,
      values: closeness,
    },
  ])('closeness');
};
