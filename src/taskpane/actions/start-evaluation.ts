import { newDraft, type Topic } from '../state/draft';
import type { Action } from './action';

/** A new evaluation begins with its data. */
export const startEvaluation: Action<Topic> = {
  id: 'start-evaluation',
  run: ({ store }, topic) =>
    store.setState({ draft: newDraft(topic), source: null, matchedAgain: false, modelEdited: false, page: 'data' }),
};

/** Takes the draft up where it was left; its data is read again by the page that needs it. */
export const continueDraft: Action = {
  id: 'continue-draft',
  run: async ({ store }) => {
    const { draft } = store.getState();
    if (!draft) return;
    const { isKnownModel } = await import('../../models/load');
    // An own model that has cells to correct comes first.
    const isReady = draft.topic.kind === 'own' || isKnownModel(draft.topic.id);
    store.setState(isReady ? { page: draft.furthest } : { page: 'own-models', copying: null });
  },
};
