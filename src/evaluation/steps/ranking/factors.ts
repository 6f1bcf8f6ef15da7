import { both } from '../../analyses/columns';
import { where, type StepMatrix } from '../step-sheet';
import type { Normalised, StepInput } from '../steps';

/** Each value raised to the weight of its indicator; an indicator of weight 0 changes nothing, whatever its value. */
export function factorTable({ sheet, weights, weightCells }: StepInput, { cells, numbers }: Normalised): StepMatrix {
  const values = numbers.values.map((value, at) => value ** weights[at % numbers.columns]);
  return sheet.matrix(
    both('Factors, value to the power of its weight', '因子：数值的权重次幂'),
    where(cells.all, `IF(${weightCells}=0,1,${cells.all}^IF(${weightCells}=0,1,${weightCells}))`),
    { ...numbers, values },
  );
}
