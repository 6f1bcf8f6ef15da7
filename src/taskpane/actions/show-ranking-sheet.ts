import type { Action } from './action';

/** Brings the shown evaluation's ranking into view in the workbook. */
export const showRankingSheet: Action = {
  id: 'show-ranking-sheet',
  run: async ({ store, room }) => {
    const stored = store.getState().result?.stored;
    if (stored) await room.goToRanking(stored);
  },
};
