import { normalize } from '../../../methods/normalization/normalize';
import { copras } from '../../../methods/ranking/copras';
import { both } from '../../analyses/columns';
import { weightedTable, type MethodSteps } from '../steps';
import type { UnitFigure } from '../step-sheet';

export const coprasSteps: MethodSteps = (input) => {
  const { sheet, data, weights, directions, table } = input;
  const { benefitSums, costSums, significance, utility } = copras(data, weights, directions);
  const numbers = normalize(
    data,
    directions.map(() => 'benefit'),
    'sum',
  );
  const shares = sheet.matrix(
    both('Shares of the total, x/Σx', '占总量的比重 x/Σx'),
    `COOP.NORMALIZE(${table.all},,"sum")`,
    numbers,
  );
  const { cells } = weightedTable(input, { cells: shares, numbers });
  const sumOver = (unit: number, direction: 'benefit' | 'cost'): string => {
    const parts = directions.flatMap((one, indicator) => (one === direction ? [cells.cell(unit, indicator)] : []));
    return `SUM(${parts.join(',')})`;
  };
  const weighsCosts = directions.some((direction, column) => direction === 'cost' && weights[column] > 0);
  const costs: UnitFigure[] = weighsCosts
    ? [
        {
          id: 'costs',
          label: both('S⁻, costs', 'S⁻，成本型'),
          formula: (unit) => sumOver(unit, 'cost'),
          values: costSums,
        },
      ]
    : [];
  return sheet.figures(both('Sums, significance and utility', '求和、相对重要度与效用度'), [
    {
      id: 'benefits',
      label: both('S⁺, benefits', 'S⁺，效益型'),
      formula: (unit) => (directions.includes('benefit') ? sumOver(unit, 'benefit') : '0'),
      values: benefitSums,
    },
    ...costs,
    {
      id: 'significance',
      label: both('Q, significance', 'Q，相对重要度'),
      formula: (_, cell, column) => {
        if (!weighsCosts) return cell('benefits');
        const all = column('costs');
        return `${cell('benefits')}+SUM(${all})/(${cell('costs')}*SUM(IF(ISNUMBER(${all}),1/IF(ISNUMBER(${all}),${all},1),0)))`;
      },
      values: significance,
    },
    {
      id: 'utility',
      label: both('Utility Q/max Q', '效用度 Q/max Q'),
      formula: (_, cell, column) => `${cell('significance')}/MAX(${column('significance')})`,
      values: utility,
    },
  ])('utility');
};
