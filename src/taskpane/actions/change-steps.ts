import type { StoredEvaluation } from '../../evaluation/stored';
import type { Step } from '../state/page';
import type { Action } from './action';
import { knowModel } from './known-models';

/**
 * Takes the evaluation that is shown back to its steps, from the workbook's own tables: they are the truth once it is
 * written, on any machine. Where columns are gone, the user is led to the data.
 */
export const changeSteps: Action<{ readonly stored: StoredEvaluation; readonly step: Step }> = {
  id: 'change-steps',
  run: async (context, { stored, step }) => {
    const { store, room } = context;
    const { restoredDraft } = await import('../state/restored-draft');
    await knowModel(context, stored.model);
    const choices = await room.readChoices(stored);
    const source = await room.readSource(choices.place);
    const { draft, lost } = restoredDraft(stored, choices, source, store.getState().language);
    store.setState({ draft, source, matchedAgain: lost.length > 0, page: lost.length > 0 ? 'data' : step });
  },
};
