import { columnOf } from '../../../methods/matrix';
import { aras } from '../../../methods/ranking/aras';
import { both } from '../../analyses/columns';
import { where } from '../step-sheet';
import { bestOf, weightedTable, type MethodSteps } from '../steps';

export const arasSteps: MethodSteps = (input) => {
  const { sheet, data, weights, directions, table, weightCells } = input;
  const { normalized, optimality, utility } = aras(data, weights, directions);
  const { columns } = data;
  const optimalShares = normalized.values.subarray(0, columns);
  const numbers = { ...data, values: normalized.values.slice(columns) };
  const isCost = (indicator: number): boolean => directions[indicator] === 'cost';
  const columnsOfData = directions.map((_, indicator) => columnOf(data, indicator));
  const bestIn = (column: Float64Array, indicator: number): number =>
    isCost(indicator) ? Math.min(...column) : Math.max(...column);
  const total = (column: Float64Array, indicator: number): number =>
    column.reduce(
      (sum, value) => sum + (isCost(indicator) ? 1 / value : value),
      isCost(indicator) ? 1 / bestIn(column, indicator) : bestIn(column, indicator),
    );
  const optimal = sheet.rows(both('Optimal unit', '最优对象'), [
    {
      id: 'best',
      label: both('Best value', '最优值'),
      formula: (indicator) => bestOf(directions[indicator], table.column(indicator)),
      values: columnsOfData.map((column, indicator) => bestIn(column, indicator)),
    },
    {
      id: 'total',
      label: both('Sum with the optimal unit', '含最优对象的总和'),
      formula: (indicator, cell) => {
        const cells = table.column(indicator);
        return isCost(indicator)
          ? `SUM(IF(ISNUMBER(${cells}),1/IF(ISNUMBER(${cells}),${cells},1),0))+1/${cell('best')}`
          : `SUM(${cells})+${cell('best')}`;
      },
      values: columnsOfData.map(total),
    },
    {
      id: 'share',
      label: both('Its share', '其规范化值'),
      formula: (indicator, cell) =>
        isCost(indicator)
          ? `1/${cell('best')}/${cell('total')}`
          : `IF(${cell('total')}=0,0,${cell('best')}/${cell('total')})`,
      values: optimalShares,
    },
  ]);
  const shares = sheet.byIndicator(
    both('Shares of the sum', '占总和的比重'),
    (indicator) => {
      const cells = table.column(indicator);
      const whole = optimal('total', indicator);
      return where(cells, isCost(indicator) ? `1/${cells}/${whole}` : `IF(${whole}=0,0,${cells}/${whole})`);
    },
    numbers,
  );
  const parts = weightedTable(input, { cells: shares, numbers });
  return sheet.figures(both('Optimality and utility', '最优性与效用度'), [
    {
      id: 'optimality',
      label: both('S, weighted sum', 'S，加权和'),
      formula: (unit) => `SUM(${parts.cells.row(unit)})`,
      values: optimality,
    },
    {
      id: 'utility',
      label: both('Utility S/S₀', '效用度 S/S₀'),
      formula: (_, cell) => `${cell('optimality')}/SUMPRODUCT(${optimal('share')},${weightCells})`,
      values: utility,
    },
  ])('utility');
};
