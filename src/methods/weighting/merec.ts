import { columnRanges, findRow } from '../columns';
import { zeroMatrix, type Direction, type Matrix } from '../matrix';
import { OutOfDomain } from '../refusals';
import { sharesOfInformation, varyingColumns } from './variation';

export interface MerecResult {
  readonly weights: Float64Array;
  /** |ln| of the normalised values: how far each value is from the extreme it is compared with. */
  readonly logarithms: Matrix;
  /** Overall performance of each unit. */
  readonly performance: Float64Array;
  /** Sum over the units of what removing the indicator changes. */
  readonly removalEffects: Float64Array;
}

/**
 * MEREC weights: an indicator counts by how much the units' performance changes when it is left out.
 *
 * Formula: r = min/x (benefit) or x/max (cost); Sᵢ = ln(1 + Σⱼ|ln rᵢⱼ|/m); Sᵢⱼ the same without j, still over m;
 * Eⱼ = Σᵢ|Sᵢⱼ − Sᵢ|; w = E / ΣE.
 * Convention: all values positive; a constant indicator gets 0 and does not count in m.
 * Source: Keshavarz-Ghorabaee et al. (2021), Symmetry 13, 525.
 * Agrees: pymcdm, pyrepo-mcda, pyDecision, scikit-criteria, JMcDM.
 */
export function merec(data: Matrix, directions: readonly Direction[]): MerecResult {
  const { rows, columns, values } = data;
  const varying = varyingColumns(data);
  const several = varying.filter(Boolean).length;
  const { minimum, maximum } = columnRanges(data);
  requirePositive(data, minimum);

  const logarithms = zeroMatrix(rows, columns);
  for (let column = 0; column < columns; column++) {
    if (!varying[column]) continue;
    const extreme = directions[column] === 'benefit' ? minimum[column] : maximum[column];
    for (let at = column; at < values.length; at += columns) {
      logarithms.values[at] = Math.abs(Math.log(values[at] / extreme));
    }
  }

  const performance = new Float64Array(rows);
  const removalEffects = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    const own = logarithms.values.subarray(row * columns, (row + 1) * columns);
    const sum = own.reduce((total, part) => total + part, 0);
    performance[row] = Math.log1p(sum / several);
    for (let column = 0; column < columns; column++) {
      removalEffects[column] += performance[row] - Math.log1p(Math.max(0, sum - own[column]) / several);
    }
  }
  return { weights: sharesOfInformation(removalEffects, varying), logarithms, performance, removalEffects };
}

export function requirePositive(data: Matrix, minimum: Float64Array): void {
  minimum.forEach((low, column) => {
    if (low <= 0) {
      throw new OutOfDomain(
        'not-positive',
        findRow(data, column, (value) => value <= 0),
        column,
      );
    }
  });
}
