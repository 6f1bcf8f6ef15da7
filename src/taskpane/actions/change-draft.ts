import type { Draft } from '../state/draft';
import type { PaneContext } from './action';

/** Replaces the draft by a changed one, which the workbook does not hold yet. */
export const changeDraft = ({ store }: PaneContext, change: (draft: Draft) => Draft): void => {
  const { draft } = store.getState();
  if (draft) store.setState({ draft: { ...change(draft), written: false } });
};
