import type { Matrix } from '../matrix';
import { requirePositive, type ReturnsToScale } from './technology';
import { dea } from './dea';

export interface TwoStageResult {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly overall: Float64Array;
}

/**
 * Two-stage data envelopment analysis: how well inputs become intermediate results, and these become outputs.
 *
 * Formula: first = `dea`(inputs → intermediates), second = `dea`(intermediates → outputs), overall = first · second.
 * Convention: both stages output-oriented and solved on their own; each score and the product lie in (0, 1].
 * Source: Seiford and Zhu (1999), Management Science 45.
 * Differs: network models (Kao and Hwang 2008), which solve both stages with common prices of the intermediates.
 */
export function twoStage(
  inputs: Matrix,
  intermediates: Matrix,
  outputs: Matrix,
  returns: ReturnsToScale = 'vrs',
): TwoStageResult {
  requirePositive(inputs, 'inputs');
  requirePositive(intermediates, 'intermediates');
  requirePositive(outputs, 'outputs');
  const first = dea(inputs, intermediates, 'output', returns).efficiency;
  const second = dea(intermediates, outputs, 'output', returns).efficiency;
  return { first, second, overall: first.map((score, unit) => score * second[unit]) };
}
