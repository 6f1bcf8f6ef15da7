import type { Translate } from '../locales';
import type { WorkbookProblem } from './room';

/** The two sentences the user reads: what is the case, and what cures it. */
export function problemText(problem: WorkbookProblem, t: Translate): { cause: string; cure: string } {
  return {
    cause: t(`problems.${problem.code}.cause`, problem.facts),
    cure: t(`problems.${problem.code}.cure`, problem.facts),
  };
}
