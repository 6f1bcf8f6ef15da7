import type { StoredEvaluation } from '../../evaluation/stored';
import type { RankingLine } from '../../workbook/room';
import type { Action } from './action';

export const showResult: Action<StoredEvaluation> = {
  id: 'show-result',
  run: ({ store, environment }, stored) =>
    store.setState({
      page: 'result',
      tab: 'ranking',
      live: null,
      unit: null,
      otherUnit: null,
      robust: null,
      result: { stored, lines: null, changed: environment.now() },
    }),
};

const sameLines = (one: readonly RankingLine[], other: readonly RankingLine[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Reads the ranking as it stands in the sheet now; the time moves only when a number did. */
export const readRanking: Action = {
  id: 'read-ranking',
  run: async ({ store, room, environment }) => {
    const asked = store.getState().result;
    if (!asked) return;
    const lines = await room.readRanking(asked.stored);
    const now = store.getState().result;
    if (now?.stored !== asked.stored || (now.lines && sameLines(now.lines, lines))) return;
    store.setState({ result: { ...now, lines, changed: environment.now() } });
  },
};
