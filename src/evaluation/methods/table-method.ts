import type { Direction, Matrix } from '../../methods/matrix';
import { backToUnits, completeRows } from '../complete-rows';
import type { MethodChoiceKey, RankingMethod } from './method';

interface TableMethod<Id extends string> {
  readonly id: Id;
  readonly scale: RankingMethod['scale'];
  readonly order?: RankingMethod['order'];
  readonly digits?: number;
  readonly noNegative?: boolean;
  readonly option?: RankingMethod['option'];
  /** Excel's function; of several columns that it spills, the one with the score. */
  readonly call: { readonly name: string; readonly column?: number; readonly argument?: Argument };
  readonly compute: (
    data: Matrix,
    weights: ArrayLike<number>,
    directions: readonly Direction[],
    choice: MethodChoiceKey | undefined,
  ) => ArrayLike<number>;
}

/** The option's argument as it stands in the formula. */
type Argument = (choice: MethodChoiceKey) => string;

/** A method that looks at a whole table of units by indicators and takes no gaps in it. */
export const tableMethod = <Id extends string>(declared: TableMethod<Id>): RankingMethod<Id> => {
  const { id, scale, order = 'desc', digits = 3, noNegative = false, option = null, call, compute } = declared;
  return {
    id,
    order,
    scale,
    digits,
    inPoints: false,
    keepsShares: false,
    needs: { everyValue: true, noNegative, dimensions: false },
    option,
    scorer: ({ table, directions }, choice = option?.choices[0]) => {
      const { matrix, rows } = completeRows(table);
      return (weights) => backToUnits(compute(matrix, weights, directions, choice), rows, table.length);
    },
    formula: ({ table, weights, directions }, choice = option?.choices[0]) => {
      const extra = choice && call.argument ? `,${call.argument(choice)}` : '';
      const turned = directions ?? '';
      const given = extra || turned ? `,${turned}${extra}` : '';
      const spilled = `COOP.${call.name}(${table},${weights}${given})`;
      return call.column === undefined ? spilled : `INDEX(${spilled},0,${call.column})`;
    },
  };
};
