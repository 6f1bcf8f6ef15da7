import type { Plan } from '../../evaluation/plan/plan';
import type { Action } from './action';
import { refreshOwnModels } from './known-models';
import type { Listening } from './listen';
import { runAction } from './run-action';

export const showOwnModels: Action = {
  id: 'show-own-models',
  run: ({ store }) => store.setState({ page: 'own-models', copying: null }),
};

/** Looks at what a copy of this model would write; null goes back to the list. */
export const chooseCopy: Action<string | null> = {
  id: 'choose-copy',
  run: async ({ store, room, environment }, copying) => {
    store.setState({ copying, preparation: null });
    if (copying === null) return;
    const [taken, workbook] = await Promise.all([room.takenNames(), room.state()]);
    store.setState({ preparation: { taken, now: environment.now() }, workbook });
  },
};

/** Writes exactly the tables that were shown, and reads the model back from them. */
export const writeOwnModel: Action<Plan> = {
  id: 'write-own-model',
  run: async (context, plan) => {
    await context.room.write(plan, () => {}, new AbortController().signal);
    context.store.setState({ copying: null });
    await refreshOwnModels(context);
  },
};

const refresh: Action = { id: 'refresh-own-models', run: refreshOwnModels };

/** Reads the own models now and whenever one of their sheets changes. */
export const followOwnModels: Listening = async (context) => {
  await runAction(context, refresh, undefined);
  const sheets = [...new Set((context.store.getState().ownModels ?? []).flatMap((own) => own.sheets))];
  const again = () => void runAction(context, refresh, undefined);
  const stops = await Promise.all(sheets.map((sheet) => context.room.onSourceChanged(sheet, again)));
  return () => stops.forEach((stop) => stop());
};
