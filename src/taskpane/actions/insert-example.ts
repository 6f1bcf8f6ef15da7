import type { Plan } from '../../evaluation/plan/plan';
import { WorkbookProblem } from '../../workbook/room';
import type { ExampleId } from '../state/example-ids';
import type { Action, PaneContext } from './action';
import { findExamples } from './find-examples';

/** Fetches an example, so that the user sees what it would add. */
export const chooseExample: Action<ExampleId> = {
  id: 'choose-example',
  run: async ({ store, environment }, id) => {
    store.setState({ chosenExample: { id, plan: null } });
    const plan = await readExample(
      () => environment.readExample(id),
      () => store.setState({ chosenExample: null }),
    );
    if (store.getState().chosenExample?.id === id) store.setState({ chosenExample: { id, plan } });
  },
};

const readExample = async (read: () => Promise<unknown>, giveUp: () => void): Promise<Plan> => {
  try {
    return (await read()) as Plan;
  } catch (reason) {
    giveUp();
    const message = reason instanceof Error ? reason.message : String(reason);
    throw new WorkbookProblem('example-unreachable', { message }, reason);
  }
};

export const leaveExample: Action = {
  id: 'leave-example',
  run: ({ store }) => store.setState({ chosenExample: null }),
};

/** Adds the example's sheets, in one undo step, and looks at what can be evaluated in them. */
export const insertExample: Action<Plan> = {
  id: 'insert-example',
  run: async (context, plan) => {
    await refuseTwice(context, plan);
    await context.room.write(plan, () => {}, new AbortController().signal);
    context.store.setState({ chosenExample: null });
    await findExamples.run(context);
  },
};

/** Formulas name the example's sheets, so these keep their names: a second time they would be in their own way. */
async function refuseTwice({ room }: PaneContext, plan: Plan): Promise<void> {
  const taken = new Set((await room.takenNames()).sheets.map((name) => name.toLowerCase()));
  const there = plan.sheets.find(({ name }) => taken.has(name.toLowerCase()));
  if (there) throw new WorkbookProblem('example-there', { sheet: there.name });
}
