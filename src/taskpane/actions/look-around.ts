import type { Action } from './action';
import { refreshOwnModels } from './known-models';

/** More is history. */
const mostRecent = 5;

/** What the home page needs: the evaluations and own models in this workbook, the draft left unfinished, whether it can be written. */
export const lookAround: Action = {
  id: 'look-around',
  run: async (context) => {
    const { store, room, environment } = context;
    if (!store.getState().draft) {
      const { readDraft } = await import('../state/saved-draft');
      const draft = readDraft(environment);
      if (draft && !store.getState().draft) store.setState({ draft });
    }
    const [evaluations, workbook] = await Promise.all([room.listEvaluations(), room.state()]);
    store.setState({ evaluations, workbook });
    store.setState({ recent: await room.listRecent(mostRecent) });
    await refreshOwnModels(context);
  },
};
