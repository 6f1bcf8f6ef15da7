import { marcos } from '../../../methods/ranking/marcos';
import { both } from '../../analyses/columns';
import { byColumn, normalised, weightedTable, type MethodSteps } from '../steps';
import { words } from '../words';

export const marcosSteps: MethodSteps = (input) => {
  const { sheet, data, weights, directions } = input;
  const { sums, ideal, antiIdeal, utility } = marcos(data, weights, directions);
  const { cells, numbers } = weightedTable(input, normalised(input, 'max'));
  const ends = sheet.rows(both('Ideal and anti-ideal unit', '理想对象与反理想对象'), [
    {
      id: 'ideal',
      label: both('Ideal', '理想'),
      formula: (indicator) => `MAX(${cells.column(indicator)})`,
      values: byColumn(numbers, (column) => Math.max(...column)),
    },
    {
      id: 'anti',
      label: both('Anti-ideal', '反理想'),
      formula: (indicator) => `MIN(${cells.column(indicator)})`,
      values: byColumn(numbers, (column) => Math.min(...column)),
    },
  ]);
  const [top, bottom] = [`SUM(${ends('ideal')})`, `SUM(${ends('anti')})`];
  return sheet.figures(both('Utility degrees and function', '效用度与效用函数'), [
    { id: 'sum', label: words.sum, formula: (unit) => `SUM(${cells.row(unit)})`, values: sums },
    {
      id: 'plus',
      label: both('K⁺ = S/S ideal', 'K⁺ = S/S理想'),
      formula: (_, cell) => `${cell('sum')}/${top}`,
      values: sums.map((sum) => sum / ideal),
    },
    {
      id: 'minus',
      label: both('K⁻ = S/S anti-ideal', 'K⁻ = S/S反理想'),
      formula: (_, cell) => `IF(${bottom}=0,"",${cell('sum')}/${bottom})`,
      values: sums.map((sum) => (antiIdeal === 0 ? NaN : sum / antiIdeal)),
    },
    {
      id: 'utility',
      label: both('Utility f(K)', '效用函数 f(K)'),
      formula: (_, cell) => `${cell('sum')}*(${top}+${bottom})/(${top}^2+${top}*${bottom}+${bottom}^2)`,
      values: utility,
    },
  ])('utility');
};
