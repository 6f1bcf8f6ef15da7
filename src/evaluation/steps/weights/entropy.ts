import { entropy, entropyMinMax } from '../../../methods/weighting/entropy';
import { both } from '../../analyses/columns';
import { where } from '../step-sheet';
import { byColumn, normalised, type TableInput, type WeightSteps } from '../steps';
import { words } from '../words';

/** Shares of each indicator, their entropy, what it lacks of the largest possible, and that as a share of all. */
export function drawEntropy(input: TableInput, scaled: boolean): (indicator: number) => string {
  const { sheet, data, directions, table } = input;
  const { weights, entropies, divergences } = scaled ? entropyMinMax(data, directions) : entropy(data);
  const { cells, numbers } = scaled ? normalised(input, 'minmax') : { cells: table, numbers: data };
  const sums = byColumn(numbers, (column) => column.reduce((sum, value) => sum + value, 0));
  const shares = sheet.byIndicator(
    both('Proportions p = x/Σx', '比重 p = x/Σx'),
    (indicator) => {
      const column = cells.column(indicator);
      return where(column, `IF(SUM(${column})=0,0,${column}/SUM(${column}))`);
    },
    {
      ...numbers,
      values: numbers.values.map((value, at) => {
        const sum = sums[at % numbers.columns];
        return sum === 0 ? 0 : value / sum;
      }),
    },
    '0.000000',
  );
  const figures = sheet.rows(both('Entropy, divergence and weight', '熵值、差异系数与权重'), [
    {
      id: 'entropy',
      label: both('Entropy e = −Σ p·ln p / ln n', '熵值 e = −Σ p·ln p / ln n'),
      formula: (indicator) => {
        const column = shares.column(indicator);
        const raw = cells.column(indicator);
        return `IF(MAX(${raw})=MIN(${raw}),1,-SUM(IF(ISNUMBER(${column}),IF(${column}>0,${column}*LN(IF(${column}>0,${column},1)),0),0))/LN(COUNT(${column})))`;
      },
      values: entropies,
      numberFormat: '0.000000',
    },
    {
      id: 'divergence',
      label: both('Divergence d = 1 − e', '差异系数 d = 1 − e'),
      formula: (_, cell) => `1-${cell('entropy')}`,
      values: divergences,
    },
    {
      id: 'weight',
      label: words.weight,
      formula: (_, cell, all) => `${cell('divergence')}/SUM(${all('divergence')})`,
      values: weights,
    },
  ]);
  return (indicator) => figures('weight', indicator);
}

export const entropySteps =
  (scaled: boolean): WeightSteps =>
  (input) =>
    void drawEntropy(input, scaled);
