import { columnOf, zeroMatrix, type Direction, type Matrix } from '../matrix';
import { rank } from '../ranking/rank';

/**
 * Rank normalisation: only the order of the units counts.
 *
 * Formula: (n − r) / (n − 1), r = rank with 1 = best, so the best unit gets 1 and the worst 0.
 * Convention: equal values share the mean rank; a constant indicator gives 0.5 to every unit.
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5.
 * Agrees: COINr n_rank up to the rescaling to 0–1.
 */
export function rankShare(data: Matrix, directions: readonly Direction[]): Matrix {
  const result = zeroMatrix(data.rows, data.columns);
  directions.forEach((direction, column) => {
    const ranks = rank(columnOf(data, column), direction === 'benefit' ? 'desc' : 'asc');
    ranks.forEach((place, row) => {
      result.values[row * data.columns + column] = data.rows === 1 ? 0.5 : (data.rows - place) / (data.rows - 1);
    });
  });
  return result;
}
