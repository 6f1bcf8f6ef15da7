import { newDraft, type Topic } from '../state/draft';
import type { Action } from './action';

/** A new evaluation begins with its data. */
export const startEvaluation: Action<Topic> = {
  id: 'start-evaluation',
  run: ({ store }, topic) =>
    store.setState({ draft: newDraft(topic), source: null, matchedAgain: false, page: 'data' }),
};

/** Takes the draft up where it was left; its data is read again by the page that needs it. */
export const continueDraft: Action = {
  id: 'continue-draft',
  run: ({ store }) => {
    const { draft } = store.getState();
    if (draft) store.setState({ page: draft.furthest });
  },
};
