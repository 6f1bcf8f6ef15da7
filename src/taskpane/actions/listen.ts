import { readAgain } from './choose-data';
import type { PaneContext } from './action';
import { runAction } from './run-action';
import { readRanking } from './show-result';

/** Something to listen to while a page is shown; answers with a function that stops it. */
export type Listening = (context: PaneContext) => Promise<() => void>;

const nothing = () => {};

export const showSelection: Listening = ({ store, room }) =>
  room.onSelection((selection) => store.setState({ selection }));

/** Reads the draft's data again whenever its sheet changes. */
export const followSource: Listening = async (context) => {
  const sheet = context.store.getState().draft?.place?.sheet;
  return sheet === undefined
    ? nothing
    : context.room.onSourceChanged(sheet, () => void runAction(context, readAgain, undefined));
};

/** Reads the evaluation behind the ranking now and whenever the ranking has been calculated anew. */
export const followLive: Listening = async (context) => {
  const stored = context.store.getState().result?.stored;
  if (!stored) return nothing;
  const { readLive } = await import('./read-live');
  await runAction(context, readLive, undefined);
  return context.room.onRanking(stored, () => void runAction(context, readLive, undefined));
};

/** Reads the ranking now and whenever the sheet has been calculated anew. */
export const followRanking: Listening = async (context) => {
  const stored = context.store.getState().result?.stored;
  if (!stored) return nothing;
  await runAction(context, readRanking, undefined);
  return context.room.onRanking(stored, () => void runAction(context, readRanking, undefined));
};
