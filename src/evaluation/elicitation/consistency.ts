import type { Matrix } from '../../methods/matrix';
import { ahpAdvice } from '../../methods/weighting/ahp-advice';
import { ahpCheck } from '../../methods/weighting/ahp-check';
import { matrixOf, timesOf, type Judgement } from './judgements';
import type { Element, Level } from './levels';

/** Up to this consistency ratio answers are usually accepted. */
export const acceptedRatio = 0.1;

/** Saaty's random index is known up to this many elements, and nobody answers more than a hundred questions well. */
export const mostCompared = 15;

/**
 * Consistency ratio of the answers so far: of the elements that have been compared with all others among them. Null
 * below three elements, which cannot contradict each other.
 */
export function consistencySoFar({ elements }: Level, judgements: readonly Judgement[]): number | null {
  const compared: Element[] = [];
  for (const element of elements) {
    const known = compared.every(({ code }) => timesOf(judgements, code, element.code) !== null);
    if (known) compared.push(element);
  }
  return compared.length < 3 ? null : ahpCheck(matrixOf(compared, judgements)!).consistencyRatio;
}

/** An answer that fits the others badly, and the whole step that fits best. */
export interface Suggestion {
  readonly row: Element;
  readonly column: Element;
  readonly given: number;
  readonly suggested: number;
  /** Consistency ratio if this one answer were changed to the suggested step. */
  readonly ratioThen: number;
}

/**
 * The least consistent answers of a level that is answered completely, worst first. An answer that is already the step
 * nearest to what the others imply is left out.
 */
export function suggestionsFor({ elements }: Level, judgements: readonly Judgement[], count = 3): Suggestion[] {
  const matrix = matrixOf(elements, judgements);
  if (!matrix || elements.length > mostCompared) return [];
  return ahpAdvice(matrix, matrix.values.length)
    .map(({ row, column, given, implied }) => ({ row, column, given, suggested: nearestStep(implied) }))
    .filter(({ given, suggested }) => Math.abs(Math.log(given / suggested)) > 1e-9)
    .slice(0, count)
    .map(({ row, column, given, suggested }) => ({
      row: elements[row],
      column: elements[column],
      given,
      suggested,
      ratioThen: ahpCheck(changed(matrix, row, column, suggested)).consistencyRatio,
    }));
}

/** The whole number from 1 to 9, or one by it, that is nearest to a ratio. */
export function nearestStep(ratio: number): number {
  const step = Math.min(9, Math.max(1, Math.round(Math.max(ratio, 1 / ratio))));
  return ratio >= 1 ? step : 1 / step;
}

function changed({ rows, columns, values }: Matrix, row: number, column: number, times: number): Matrix {
  const copy = values.slice();
  copy[row * columns + column] = times;
  copy[column * columns + row] = 1 / times;
  return { rows, columns, values: copy };
}
