import type { Translate } from '../locales';
import type { WorkbookProblem } from './room';

type Fact = 'columns' | 'sheet' | 'address' | 'areas' | 'name' | 'table' | 'rows' | 'sheets' | 'message' | 'code';

/** The two sentences the user reads: what is the case, and what cures it. */
export function problemText(problem: WorkbookProblem, t: Translate): { cause: string; cure: string } {
  // A key made of all codes asks for the facts of all sentences at once; a problem carries those of its own.
  const facts = problem.facts as Readonly<Record<Fact, string | number>>;
  return {
    cause: t(`problems.${problem.code}.cause`, facts),
    cure: t(`problems.${problem.code}.cure`, facts),
  };
}
