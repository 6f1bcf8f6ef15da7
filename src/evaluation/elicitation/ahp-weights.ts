import type { Matrix } from '../../methods/matrix';
import { ahp } from '../../methods/weighting/ahp';
import { ahpConsensus } from '../../methods/weighting/ahp-consensus';
import { ahpGroup } from '../../methods/weighting/ahp-group';
import { matrixOf, type Expert } from './judgements';
import type { Level } from './levels';

/** Some comparison that the weights need has not been made. */
export class OpenQuestions extends Error {
  constructor() {
    super('Not all questions are answered.');
    this.name = 'OpenQuestions';
  }
}

/** Each expert's square table of a level. */
export function matricesOf({ elements }: Level, experts: readonly Expert[]): Matrix[] {
  return experts.map(({ judgements }) => {
    const matrix = matrixOf(elements, judgements);
    if (!matrix) throw new OpenQuestions();
    return matrix;
  });
}

/** Weights inside a level; the judgements of several experts are first combined into one table, all counting the same. */
export function levelWeights(level: Level, experts: readonly Expert[]): Float64Array {
  const matrices = matricesOf(level, experts);
  if (matrices.length === 1) return ahp(matrices[0]);
  return ahpGroup(
    matrices,
    matrices.map(() => 1 / matrices.length),
  ).weights;
}

/** How far several experts' weights inside a level agree, 0–1. */
export const consensusOf = (level: Level, experts: readonly Expert[]): number =>
  ahpConsensus(matricesOf(level, experts)).consensus;
