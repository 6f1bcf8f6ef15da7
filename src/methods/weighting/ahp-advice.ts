import type { Matrix } from '../matrix';
import { ahp } from './ahp';
import { ahpCheck } from './ahp-check';

export interface AhpAdvice {
  /** The pair, counted from 0, row < column. */
  readonly row: number;
  readonly column: number;
  readonly given: number;
  /** wᵢ/wⱼ, the judgement that the weights imply. */
  readonly implied: number;
  /** Consistency ratio if only this judgement were changed to the implied one. */
  readonly consistencyRatio: number;
}

/**
 * Which judgements to reconsider: the pairs that deviate most from what all judgements together imply.
 *
 * Formula: pairs in the order of |ln(aᵢⱼ·wⱼ/wᵢ)|, largest first; CR recomputed with aᵢⱼ = wᵢ/wⱼ and its reciprocal.
 * Convention: eigenvector weights; no pair for consistent judgements; pairs that deviate equally stay in reading order.
 * Source: Saaty (2003), EJOR 145, on the most inconsistent judgement; ordering as in BPMSG's AHP-OS.
 */
export function ahpAdvice(judgements: Matrix, count = 3): AhpAdvice[] {
  const size = judgements.rows;
  const weights = ahp(judgements, 'eigenvector');
  const pairs: { row: number; column: number; given: number; implied: number; deviation: number }[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) {
      const given = judgements.values[row * size + column];
      const implied = weights[row] / weights[column];
      // What lies behind nine decimals is rounding in the weights and must neither advise nor order.
      const deviation = Math.round(1e9 * Math.abs(Math.log(given / implied)));
      if (deviation > 0) pairs.push({ row, column, given, implied, deviation });
    }
  }
  pairs.sort((one, other) => other.deviation - one.deviation);
  return pairs.slice(0, count).map(({ row, column, given, implied }) => ({
    row,
    column,
    given,
    implied,
    consistencyRatio: ahpCheck(replaced(judgements, row, column, implied)).consistencyRatio,
  }));
}

function replaced({ rows, columns, values }: Matrix, row: number, column: number, judgement: number): Matrix {
  const changed = values.slice();
  changed[row * columns + column] = judgement;
  changed[column * columns + row] = 1 / judgement;
  return { rows, columns, values: changed };
}
