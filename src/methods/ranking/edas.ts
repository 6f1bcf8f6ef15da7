import { columnMeans, columnRanges } from '../columns';
import type { Direction, Matrix } from '../matrix';
import { NotDefined } from '../refusals';

export interface EdasResult {
  readonly means: Float64Array;
  /** SP and SN: weighted relative distances above and below the mean. */
  readonly positive: Float64Array;
  readonly negative: Float64Array;
  /** Appraisal score, 0–1, larger is better. */
  readonly appraisal: Float64Array;
}

/**
 * EDAS: how far a unit is above and below the average unit.
 *
 * Formula: e = (x − mean)/|mean|, turned for cost; SP = Σ wⱼ·max(0, e), SN = Σ wⱼ·max(0, −e);
 * score = (SP/max SP + 1 − SN/max SN) / 2.
 * Convention: larger is better; a constant indicator adds nothing; not defined where the mean of one that varies is 0
 * or where no indicator that carries weight varies.
 * Source: Keshavarz Ghorabaee, Zavadskas, Olfat and Turskis (2015), Informatica 26.
 * Agrees: pymcdm, pyrepo-mcda, pyDecision for positive means.
 */
export function edas(data: Matrix, weights: ArrayLike<number>, directions: readonly Direction[]): EdasResult {
  const { rows, columns, values } = data;
  const { minimum, maximum } = columnRanges(data);
  const means = columnMeans(data);
  const factor = means.map((mean, column) => {
    if (minimum[column] === maximum[column]) return 0;
    const size = Math.max(Math.abs(minimum[column]), Math.abs(maximum[column]));
    // A mean within rounding of 0 would make every distance endless.
    if (Math.abs(mean) <= 1e-12 * size) throw new NotDefined('zero-mean', column);
    return ((directions[column] === 'benefit' ? 1 : -1) * weights[column]) / Math.abs(mean);
  });

  const positive = new Float64Array(rows);
  const negative = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const distance = (values[at] - means[column]) * factor[column];
      if (distance > 0) positive[row] += distance;
      else negative[row] -= distance;
    }
  }
  const mostPositive = positive.reduce((most, sum) => Math.max(most, sum), 0);
  const mostNegative = negative.reduce((most, sum) => Math.max(most, sum), 0);
  if (mostPositive === 0 || mostNegative === 0) throw new NotDefined('no-variation');
  const appraisal = positive.map((sum, row) => (sum / mostPositive + 1 - negative[row] / mostNegative) / 2);
  return { means, positive, negative, appraisal };
}
