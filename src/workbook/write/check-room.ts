import type { Plan } from '../../evaluation/plan/plan';
import { WorkbookProblem } from '../room';
import { readState } from '../state';
import { readTakenNames } from '../taken-names';

/** Nothing is written unless the workbook takes new sheets and every name of the plan is free. */
export async function checkRoom(context: Excel.RequestContext, plan: Plan): Promise<void> {
  const state = await readState(context);
  if (state.readOnly) throw new WorkbookProblem('read-only');
  if (state.structureProtected) throw new WorkbookProblem('structure-protected');
  const taken = await readTakenNames(context);
  const wanted = [...plan.names, ...plan.sheets.flatMap((sheet) => sheet.tables)].map(({ name }) => name);
  const collision =
    firstShared(
      plan.sheets.map(({ name }) => name),
      taken.sheets,
    ) ?? firstShared(wanted, taken.names);
  if (collision !== undefined) throw new WorkbookProblem('name-taken', { name: collision });
}

/** Excel tells names apart without regard to case. */
function firstShared(wanted: readonly string[], taken: readonly string[]): string | undefined {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.find((name) => known.has(name.toLowerCase()));
}
