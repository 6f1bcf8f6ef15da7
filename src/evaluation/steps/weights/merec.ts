import { merec } from '../../../methods/weighting/merec';
import { varyingColumns } from '../../../methods/weighting/variation';
import { both } from '../../analyses/columns';
import { where } from '../step-sheet';
import { byRow, type WeightSteps } from '../steps';
import { words } from '../words';

/** How far each value is from the extreme, each unit's performance, and what leaving out an indicator changes in it. */
export const merecSteps: WeightSteps = ({ sheet, data, directions, table }) => {
  const { weights, logarithms, performance, removalEffects } = merec(data, directions);
  const varies = sheet.rows(both('Does the indicator vary?', '指标是否有差异'), [
    {
      id: 'varies',
      label: both('1 = yes, 0 = no', '1 为有，0 为无'),
      formula: (indicator) => `IF(MAX(${table.column(indicator)})=MIN(${table.column(indicator)}),0,1)`,
      values: varyingColumns(data).map(Number),
      numberFormat: '0',
    },
  ]);
  const several = `SUM(${varies('varies')})`;
  const distances = sheet.byIndicator(
    both('|ln r|: r = min/x, or x/max where less is better', '|ln r|：r = min/x，越小越好者 r = x/max'),
    (indicator) => {
      const x = table.column(indicator);
      const extreme = directions[indicator] === 'cost' ? `MAX(${x})` : `MIN(${x})`;
      return where(x, `${varies('varies', indicator)}*ABS(LN(${x}/${extreme}))`);
    },
    logarithms,
  );
  const figure = sheet.figures(both('Performance of each unit', '各对象的综合表现'), [
    {
      id: 'sum',
      label: both('Σ|ln r|', 'Σ|ln r|'),
      formula: (unit) => `SUM(${distances.row(unit)})`,
      values: byRow(logarithms, (row) => row.reduce((sum, value) => sum + value, 0)),
    },
    {
      id: 'performance',
      label: both('S = ln(1 + Σ|ln r|/m)', 'S = ln(1 + Σ|ln r|/m)'),
      formula: (_, cell) => `LN(1+${cell('sum')}/${several})`,
      values: performance,
    },
  ]);
  sheet.rows(both('Removal effect and weight', '剔除影响与权重'), [
    {
      id: 'effect',
      label: both('E = Σ|S without the indicator − S|', 'E = Σ|剔除该指标后的 S − S|'),
      formula: (indicator) => {
        const own = distances.column(indicator);
        return `SUM(IF(ISNUMBER(${own}),${figure('performance')}-LN(1+(${figure('sum')}-${own})/${several}),0))`;
      },
      values: removalEffects,
    },
    {
      id: 'weight',
      label: words.weight,
      formula: (_, cell, all) => `${cell('effect')}/SUM(${all('effect')})`,
      values: weights,
    },
  ]);
};
