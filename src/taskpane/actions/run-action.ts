import { problemOf } from '../state/problem';
import type { Action, PaneContext } from './action';

export const runAction = async <Argument>(
  context: PaneContext,
  action: Action<Argument>,
  argument: Argument,
): Promise<void> => {
  try {
    context.store.setState({ problem: null });
    await action.run(context, argument);
  } catch (reason) {
    context.store.setState({ problem: problemOf(reason) });
  }
};
