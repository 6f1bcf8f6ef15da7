import type { Direction, Matrix } from '../../src/methods/matrix';
import { equalWeights, mixedDirections, randomTable } from '../samples';
import type { Budget, Subject } from '../subject';

export const columns = 20;
const weights = equalWeights(columns);
const directions = mixedDirections(columns);

export const everySize = [100, 10_000, 100_000];
/** For methods that compare every unit with every other one. */
export const pairSizes = [100, 300, 1000];

/** A method that reads a table of units by 20 indicators with weights and directions. */
export function onTables(
  family: string,
  method: string,
  run: (data: Matrix, weights: Float64Array, directions: Direction[]) => unknown,
  budget?: Budget,
  sizes = everySize,
): Subject {
  return {
    family,
    method,
    counted: `units × ${columns} indicators`,
    sizes,
    budget,
    prepare: (rows) => {
      const data = tableOf(rows);
      return { numbers: data.values, run: () => run(data, weights, directions) };
    },
  };
}

const tables = new Map<number, Matrix>();

/** Every method reads the same table, which takes longer to draw than many of them take to read it. */
function tableOf(rows: number): Matrix {
  const table = tables.get(rows) ?? randomTable(rows, columns);
  tables.set(rows, table);
  return table;
}
