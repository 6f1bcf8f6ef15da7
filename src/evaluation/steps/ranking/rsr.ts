import { rsr, type RsrRanking } from '../../../methods/ranking/rsr';
import { both } from '../../analyses/columns';
import { where } from '../step-sheet';
import { type MethodSteps } from '../steps';

export const rsrSteps: MethodSteps = (input) => {
  const { sheet, data, weights, directions, choice, table, weightCells, directionCells } = input;
  const ranking = choice as RsrRanking;
  const { ranks, ratios, cumulativeFrequencies, probits, fitted } = rsr(data, weights, directions, ranking);
  const shares = `COOP.NORMALIZE(${table.all},${directionCells ?? ''},"${ranking === 'integer' ? 'rank' : 'minmax'}")`;
  const places = sheet.matrix(
    both('Ranks R, 1 = worst', '秩 R，1 为最差'),
    where(table.all, `1+(${sheet.count}-1)*${shares}`),
    ranks,
  );
  const all = `COOP.RSR(${table.all},${weightCells},${directionCells ?? ''},"${ranking}")`;
  return sheet.figures(both('Rank-sum ratio and its distribution', '秩和比及其分布'), [
    {
      id: 'ratio',
      // Rank sums that are equal but for the last digits of binary arithmetic share a rank.
      label: both('RSR = Σ w·R / n', 'RSR = Σ w·R / n'),
      formula: (unit) => `ROUND(SUMPRODUCT(${places.row(unit)},${weightCells})/${sheet.count},12)`,
      values: ratios,
    },
    {
      id: 'place',
      label: both('Mean rank of RSR', 'RSR 的平均秩'),
      formula: (_, cell, column) => `RANK.AVG(${cell('ratio')},${column('ratio')},1)`,
      values: cumulativeFrequencies.map((frequency) =>
        frequency === 1 - 1 / (4 * data.rows) ? data.rows : frequency * data.rows,
      ),
      numberFormat: '0.0',
    },
    {
      id: 'frequency',
      label: both('Cumulative frequency', '累计频率'),
      formula: (_, cell) =>
        `IF(${cell('place')}=${sheet.count},1-1/(4*${sheet.count}),${cell('place')}/${sheet.count})`,
      values: cumulativeFrequencies,
    },
    {
      id: 'probit',
      label: both('Probit', '概率单位'),
      formula: (_, cell) => `5+NORM.S.INV(${cell('frequency')})`,
      values: probits,
    },
    {
      id: 'fitted',
      label: both('Fitted RSR', '拟合 RSR'),
      formula: (unit) => `INDEX(${all},${unit + 1},3)`,
      values: fitted,
    },
  ])('ratio');
};
