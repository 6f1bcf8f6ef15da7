import type { Plan } from '../../evaluation/plan/plan';
import type { RobustPart } from '../../evaluation/robustness/test-ranking';
import type { Robustness } from '../../evaluation/robustness/robustness';

/** A run that is under way. */
export interface RobustRun {
  readonly part: RobustPart;
  /** Share of the weightings that is done. */
  readonly share: number;
  readonly cancel: () => void;
}

export interface RobustState {
  /** The last run: of this pane, or the newest in the workbook. */
  readonly robustness: Robustness | null;
  readonly run: RobustRun | null;
  /** What would be written, while it is looked at. */
  readonly plan: Plan | null;
  /** The sheet to which it was written last. */
  readonly written: string | null;
}

export const noRobustness: RobustState = { robustness: null, run: null, plan: null, written: null };
