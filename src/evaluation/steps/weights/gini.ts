import { normalize } from '../../../methods/normalization/normalize';
import { giniWeights } from '../../../methods/weighting/gini';
import { both } from '../../analyses/columns';
import { where } from '../step-sheet';
import type { WeightSteps } from '../steps';
import { words } from '../words';

/** Ranks of each indicator, its Gini coefficient by them, and that as a share of all. */
export const giniSteps: WeightSteps = ({ sheet, data, directions, directionCells, table }) => {
  const { weights, coefficients } = giniWeights(data);
  const shares = normalize(data, directions, 'rank');
  const ranks = sheet.matrix(
    both('Ranks R, 1 = smallest', '秩 R，1 为最小'),
    where(table.all, `1+(${sheet.count}-1)*COOP.NORMALIZE(${table.all},${directionCells ?? ''},"rank")`),
    { ...shares, values: shares.values.map((share) => 1 + (data.rows - 1) * share) },
    '0.0',
  );
  sheet.rows(both('Gini coefficient and weight', '基尼系数与权重'), [
    {
      id: 'coefficient',
      label: both('Gini coefficient G = Σ(2R − 1 − n)·x / (n·Σx)', '基尼系数 G = Σ(2R − 1 − n)·x / (n·Σx)'),
      formula: (indicator) => {
        const [x, rank] = [table.column(indicator), ranks.column(indicator)];
        const sum = `SUM(IF(ISNUMBER(${x}),(2*${rank}-1-COUNT(${x}))*${x},0))`;
        return `IF(MAX(${x})=MIN(${x}),0,${sum}/(COUNT(${x})*SUM(${x})))`;
      },
      values: coefficients,
    },
    {
      id: 'weight',
      label: words.weight,
      formula: (_, cell, all) => `${cell('coefficient')}/SUM(${all('coefficient')})`,
      values: weights,
    },
  ]);
};
