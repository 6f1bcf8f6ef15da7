import { WorkbookProblem } from '../../workbook/room';
import { evaluationOf } from '../state/evaluation-of';
import { outcomeOf } from '../state/outcome';
import { restoredDraft } from '../state/restored-draft';
import type { Action } from './action';
import { knowModel } from './known-models';

/** Reads the shown evaluation from its tables and the user's cells as they stand now, and computes it. */
export const readLive: Action = {
  id: 'read-live',
  run: async (context) => {
    const { store, room } = context;
    const { result: shown, language } = store.getState();
    if (!shown) return;
    const { stored } = shown;
    await knowModel(context, stored.model);
    const choices = await room.readChoices(stored);
    const source = await room.readSource(choices.place);
    const { draft, lost } = restoredDraft(stored, choices, source, language);
    if (lost.length > 0) throw new WorkbookProblem('columns-gone', { columns: lost.join(', ') });
    const evaluation = evaluationOf(draft, source, language);
    const outcome = outcomeOf(evaluation);
    if (outcome.kind !== 'result') throw new WorkbookProblem('no-result-now');
    if (store.getState().result?.stored !== stored) return;
    store.setState({ live: { stored, evaluation, result: outcome.result } });
  },
};
