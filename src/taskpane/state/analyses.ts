import type { StoredAnalysis } from '../../evaluation/analyses/stored-analysis';
import type { Source } from '../../evaluation/source';
import type { ShownAnalysis } from '../../workbook/room';

export interface AnalysesOfModel {
  /** Null: those of all models. */
  readonly model: string | null;
  /** Those of this workbook, null until they have been looked for. */
  readonly stored: readonly StoredAnalysis[] | null;
}

export type AnalysisStage = 'input' | 'check' | 'write' | 'result';

/** The analysis that is open, and how far it has come. */
export interface AnalysisWork {
  readonly id: string;
  readonly stage: AnalysisStage;
  /** What was found for each input table by its id; null where there is none, and as a whole until looked for. */
  readonly sources: Readonly<Record<string, Source | null>> | null;
  readonly stored: StoredAnalysis | null;
  readonly shown: ShownAnalysis | null;
  /** When what is shown was last seen to change. */
  readonly changed: Date | null;
}

export const openedAnalysis = (id: string): AnalysisWork => ({
  id,
  stage: 'input',
  sources: null,
  stored: null,
  shown: null,
  changed: null,
});
