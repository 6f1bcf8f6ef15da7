import type { Evaluation } from '../../evaluation/evaluation';
import type { Result } from '../../evaluation/result';
import type { StoredEvaluation } from '../../evaluation/stored';

/** An evaluation read back from the workbook with what it gives now: its tables and the user's cells, nothing else. */
export interface LiveResult {
  readonly stored: StoredEvaluation;
  readonly evaluation: Evaluation;
  readonly result: Result;
}
