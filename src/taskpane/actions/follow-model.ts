import type { OwnModel } from '../../evaluation/own-models/read-own-models';
import type { Model } from '../../models/schema';
import { isStep } from '../state/page';
import type { Action, PaneContext } from './action';
import { changeDraft } from './change-draft';
import { matchAnew } from './choose-data';
import { refreshOwnModels } from './known-models';
import type { Listening } from './listen';
import { runAction } from './run-action';

/** The own model by which the draft evaluates, as it was last read. */
const modelOfDraft = ({ store }: PaneContext): OwnModel | undefined => {
  const { draft, ownModels } = store.getState();
  return ownModels?.find(({ id }) => draft?.topic.kind === 'model' && draft.topic.id === id);
};

/** Reads the draft's own model again whenever one of its sheets changes. */
export const followModel: Listening = async (context) => {
  const sheets = modelOfDraft(context)?.sheets ?? [];
  const again = () => void runAction(context, readModelAgain, undefined);
  const stops = await Promise.all(sheets.map((sheet) => context.room.onSourceChanged(sheet, again)));
  return () => stops.forEach((stop) => stop());
};

/** Other indicators are matched with the columns anew; whatever else was edited holds from now on. */
const readModelAgain: Action = {
  id: 'read-model-again',
  run: async (context) => {
    const { store } = context;
    const before = modelOfDraft(context)?.model ?? null;
    await refreshOwnModels(context);
    const now = modelOfDraft(context)?.model ?? null;
    const { source, page } = store.getState();
    if (!now || JSON.stringify(now) === JSON.stringify(before)) return;
    const isMatched = before !== null && codesOf(now) === codesOf(before);
    if (isMatched || !source) changeDraft(context, (draft) => ({ ...draft }));
    else matchAnew(context, source);
    store.setState({ modelEdited: true, ...(!isMatched && isStep(page) ? { page: 'data' } : {}) });
  },
};

const codesOf = ({ dimensions }: Model): string =>
  dimensions.map(({ code, indicators }) => [code, ...indicators.map((one) => one.code)].join()).join(';');
