import type { Scorer } from '../../methods/robustness/scorer';
import { methodInput } from '../evaluate';
import type { Evaluation } from '../evaluation';
import { methodOf } from '../methods/methods';
import type { Result } from '../result';

/** The evaluation's own method over the units that have a score, for scoring under many weights. */
export interface RankedScorer extends Scorer {
  /** Rows of the result that take part, in its order. */
  readonly rows: readonly number[];
}

export function scorerFor(evaluation: Evaluation, result: Result): RankedScorer {
  const method = methodOf(evaluation.method.id);
  const rows = result.scores.flatMap((score, row) => (score === null ? [] : [row]));
  const taking = <Row>(all: readonly Row[]): Row[] => rows.map((row) => all[row]);
  const input = methodInput(evaluation, {
    values: taking(result.values),
    points: taking(result.points),
    coverage: taking(result.coverage),
    obstacles: taking(result.obstacles),
    weights: result.weights,
  });
  const score = method.scorer(input, evaluation.method.option);
  return { order: method.order, rows, score: (weights) => Float64Array.from(score(weights)) };
}
