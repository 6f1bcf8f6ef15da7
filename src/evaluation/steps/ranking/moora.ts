import { moora } from '../../../methods/ranking/moora';
import { both } from '../../analyses/columns';
import { where } from '../step-sheet';
import { weightedTable, type MethodSteps } from '../steps';
import { words } from '../words';

export const mooraSteps: MethodSteps = (input) => {
  const { sheet, data, weights, directions, table } = input;
  const { normalized, scores } = moora(data, weights, directions);
  const cells = sheet.matrix(
    both('Ratios x/‖x‖, costs not turned', '比率 x/‖x‖，成本型指标不转向'),
    where(table.all, `COOP.NORMALIZE(${table.all},,"vector")`),
    normalized,
  );
  const parts = weightedTable(input, { cells, numbers: normalized });
  const sign = (column: number): number => (directions[column] === 'benefit' ? 1 : -1);
  const added = sheet.byIndicator(
    both('Added for benefits, subtracted for costs', '效益型相加，成本型相减'),
    (indicator) => {
      const column = parts.cells.column(indicator);
      return where(column, sign(indicator) === 1 ? column : `-${column}`);
    },
    { ...data, values: parts.numbers.values.map((value, at) => sign(at % data.columns) * value) },
  );
  return sheet.figures(words.sums, [
    { id: 'score', label: words.score, formula: (unit) => `SUM(${added.row(unit)})`, values: scores },
  ])('score');
};
