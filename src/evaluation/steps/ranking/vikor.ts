import { vikor } from '../../../methods/ranking/vikor';
import { both } from '../../analyses/columns';
import { vikorParts, type VikorPart } from '../../methods/vikor';
import { where } from '../step-sheet';
import { bestOf, worstOf, type MethodSteps } from '../steps';
import { words } from '../words';

export const vikorSteps: MethodSteps = ({ sheet, data, weights, directions, choice, table, weightCells }) => {
  const part = vikorParts[choice as VikorPart];
  const { best, worst, groupUtility, individualRegret, compromise } = vikor(data, weights, directions, part);
  const ends = sheet.rows(words.ends, [
    {
      id: 'best',
      label: words.best,
      formula: (indicator) => bestOf(directions[indicator], table.column(indicator)),
      values: best,
    },
    {
      id: 'worst',
      label: words.worst,
      formula: (indicator) => worstOf(directions[indicator], table.column(indicator)),
      values: worst,
    },
  ]);
  const values = data.values.map((value, at) => {
    const column = at % data.columns;
    const range = best[column] - worst[column];
    return range === 0 ? 0 : (weights[column] * (best[column] - value)) / range;
  });
  const gap = `IF(${ends('best')}=${ends('worst')},0,${weightCells}*(${ends('best')}-${table.all})/IF(${ends('best')}=${ends('worst')},1,${ends('best')}-${ends('worst')}))`;
  const gaps = sheet.matrix(
    both('Weighted gaps to the best, w·(best − x)/(best − worst)', '与最优值的加权差距 w·(最优−x)/(最优−最劣)'),
    where(table.all, gap),
    { ...data, values },
  );
  const relative = (cell: string, all: string): string =>
    `IF(MAX(${all})-MIN(${all})<=0.00000000000001*MAX(${all}),0,(${cell}-MIN(${all}))/(MAX(${all})-MIN(${all})))`;
  return sheet.figures(both('Group utility, regret and compromise', '群体效用、个体遗憾与折衷值'), [
    {
      id: 'utility',
      label: both('S, sum of the gaps', 'S，差距之和'),
      formula: (unit) => `SUM(${gaps.row(unit)})`,
      values: groupUtility,
    },
    {
      id: 'regret',
      label: both('R, largest gap', 'R，最大差距'),
      formula: (unit) => `MAX(${gaps.row(unit)})`,
      values: individualRegret,
    },
    {
      id: 'compromise',
      label: both(`Q, with v = ${part}`, `Q，v = ${part}`),
      formula: (_, cell, column) =>
        `${part}*${relative(cell('utility'), column('utility'))}+${1 - part}*${relative(cell('regret'), column('regret'))}`,
      values: compromise,
    },
  ])('compromise');
};
