import type { StoredAnalysis } from '../../evaluation/analyses/stored-analysis';
import { openedAnalysis } from '../state/analyses';
import type { Action } from './action';

/** What a model, or all of them for null, answers besides its score, and what of it stands in the workbook. */
export const showAnalyses: Action<string | null> = {
  id: 'show-analyses',
  run: async ({ store, room }, model) => {
    store.setState({ page: 'analyses', analyses: { model, stored: null }, analysis: null });
    const stored = await room.listAnalyses((problem) => store.setState({ problem }));
    if (store.getState().analyses?.model === model) store.setState({ analyses: { model, stored } });
  },
};

/** A written analysis, read back from its cells. */
export const showAnalysis: Action<StoredAnalysis> = {
  id: 'show-analysis',
  run: ({ store }, stored) =>
    store.setState({ page: 'analysis', analysis: { ...openedAnalysis(stored.id), stage: 'result', stored } }),
};
