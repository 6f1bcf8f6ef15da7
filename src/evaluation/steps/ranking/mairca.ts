import { mairca } from '../../../methods/ranking/mairca';
import { both } from '../../analyses/columns';
import { where } from '../step-sheet';
import { normalised, type MethodSteps } from '../steps';

export const maircaSteps: MethodSteps = (input) => {
  const { sheet, data, weights, directions, weightCell } = input;
  const { gaps, scores } = mairca(data, weights, directions);
  const { cells, numbers } = normalised(input, 'minmax');
  const theory = sheet.rows(both('Theoretical ratings', '理论评价'), [
    {
      id: 'theory',
      label: both('w / n', 'w / n'),
      formula: (indicator) => `${weightCell(indicator)}/${sheet.count}`,
      values: weights.map((weight) => weight / data.rows),
      numberFormat: '0.000000',
    },
  ]);
  const real = sheet.matrix(
    both('Real ratings, w/n·r', '实际评价 w/n·r'),
    where(cells.all, `${theory('theory')}*${cells.all}`),
    { ...numbers, values: numbers.values.map((value, at) => (weights[at % data.columns] / data.rows) * value) },
    '0.000000',
  );
  const differences = sheet.matrix(
    both('Gaps between theory and reality', '理论与实际的差距'),
    where(real.all, `${theory('theory')}-${real.all}`),
    gaps,
    '0.000000',
  );
  return sheet.figures(both('Sum of the gaps', '差距之和'), [
    {
      id: 'score',
      label: both('Gap, smaller is better', '差距，越小越好'),
      formula: (unit) => `SUM(${differences.row(unit)})`,
      values: scores,
      numberFormat: '0.000000',
    },
  ])('score');
};
