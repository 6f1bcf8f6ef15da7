import { both } from '../../analyses/columns';
import type { DataWeighting } from '../../weight-origins';
import type { TableInput } from '../steps';
import { words } from '../words';

/** Weights that an iteration or a system of equations gives: one call computes them, and the sheet says so. */
export function byOneCall(
  { sheet, table, directionCells }: TableInput,
  weighting: DataWeighting,
  weights: ArrayLike<number>,
): (id: string, indicator?: number) => string {
  const call = `COOP.WEIGHTS(${table.all},"${weighting}"${directionCells ? `,${directionCells}` : ''})`;
  return sheet.rows(both(`Weights by COOP.WEIGHTS, ${weighting}`, `COOP.WEIGHTS 计算的权重，${weighting}`), [
    {
      id: 'weight',
      label: words.weight,
      formula: (indicator) => `INDEX(${call},1,${indicator + 1})`,
      values: weights,
    },
  ]);
}
