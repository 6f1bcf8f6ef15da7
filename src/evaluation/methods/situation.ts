import type { Evaluation } from '../evaluation';
import { hasOpenGoalposts } from '../points';
import type { Situation } from './advice';
import { preparedValuesOf } from '../preparation';

/** What of an evaluation the choice of its method turns on. Rows without any value take no part. */
export function situationOf(evaluation: Evaluation): Situation {
  const rows = preparedValuesOf(evaluation).filter((row) => !row.every(Number.isNaN));
  return {
    units: rows.length,
    shares: evaluation.result === 'shares',
    dimensions: evaluation.dimensions.length,
    missing: rows.some((row) => row.some(Number.isNaN)),
    // Points of a model are never negative.
    negative: evaluation.model === null && rows.some((row) => row.some((value) => value < 0)),
    fixedScales: evaluation.indicators.every(
      (indicator) => !hasOpenGoalposts(indicator) && indicator.scoring.rule !== 'percentile',
    ),
  };
}
