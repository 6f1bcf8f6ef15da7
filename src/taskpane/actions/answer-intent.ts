import type { StoredEvaluation } from '../../evaluation/stored';
import { WorkbookProblem } from '../../workbook/room';
import type { Intent } from '../../workbook/intent';
import type { ResultTab } from '../state/result-tab';
import type { Action, PaneContext } from './action';
import { checkSelection } from './check-selection';
import { showFunctions } from './explore-functions';
import { showFreeze } from './navigate';
import { showResult } from './show-result';
import { showTab } from './show-tab';

const newest = (evaluations: readonly StoredEvaluation[]): StoredEvaluation | undefined =>
  [...evaluations].sort((one, other) => other.written.localeCompare(one.written))[0];

/** A view of the result that is shown, or else of the one that was written last. */
const showResultAt = async (context: PaneContext, tab: ResultTab): Promise<void> => {
  const { store, room } = context;
  const shown = store.getState().result?.stored;
  const evaluations = await room.listEvaluations();
  const stored =
    evaluations.find(({ objects }) => objects.evaluation === shown?.objects.evaluation) ?? newest(evaluations);
  if (!stored) {
    store.setState({ page: 'home' });
    throw new WorkbookProblem('no-evaluation');
  }
  await showResult.run(context, stored);
  await showTab.run(context, tab);
};

const answers: Readonly<Record<Intent, (context: PaneContext) => void | Promise<void>>> = {
  'check-selection': (context) => checkSelection.run(context),
  functions: (context) => showFunctions.run(context),
  robustness: (context) => showResultAt(context, 'robust'),
  report: (context) => showResultAt(context, 'report'),
  freeze: async (context) => {
    await showResultAt(context, 'ranking');
    await showFreeze.run(context);
  },
  'explain-unit': async (context) => {
    const { store, room } = context;
    const { stored, unit } = await room.selectedUnit(await room.listEvaluations());
    await showResult.run(context, stored);
    store.setState({ tab: 'unit', unit });
  },
};

/** Does what the ribbon asks of the pane. */
export const answerIntent: Action<Intent> = {
  id: 'answer-intent',
  run: (context, intent) => answers[intent](context),
};
