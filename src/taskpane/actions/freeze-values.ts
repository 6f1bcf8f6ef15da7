import { fingerprint } from '../../evaluation/fingerprint';
import { freezePlan, frozenTable, type FreezePlan } from '../../evaluation/freeze/freeze-plan';
import { translator } from '../../locales';
import type { Action, PaneContext } from './action';
import { readLive } from './read-live';

/** Reads what is live of the shown evaluation and what freezing it would do. */
export const readFreeze: Action = {
  id: 'read-freeze',
  run: async (context) => {
    const { store, room, environment } = context;
    const stored = store.getState().result?.stored;
    if (!stored) return;
    store.setState({ freezing: null });
    const [liveness, taken, workbook] = await Promise.all([room.readLiveness(stored), room.takenNames(), room.state()]);
    if (liveness.frozen) {
      store.setState({ freezing: { frozen: liveness.frozen, plan: null }, workbook });
      return;
    }
    await readLive.run(context);
    const { live, language } = store.getState();
    if (!live) return;
    const plan = freezePlan(liveness, {
      t: translator(language),
      taken,
      table: frozenTable(stored.objects.evaluation),
      fingerprint: fingerprint(live.evaluation),
      now: environment.now(),
      version: environment.version,
    });
    store.setState({ freezing: { frozen: null, plan }, workbook });
  },
};

/** Freezes exactly what was shown. */
export const freezeValues: Action<FreezePlan> = {
  id: 'freeze-values',
  run: async (context, plan) => {
    await context.room.freeze(plan);
    await refresh(context);
  },
};

export const makeValuesLive: Action = {
  id: 'make-values-live',
  run: async (context) => {
    const stored = context.store.getState().result?.stored;
    if (!stored) return;
    await context.room.makeLive(stored);
    await refresh(context);
  },
};

/** The evaluations of the workbook now tell which of them are frozen. */
const refresh = async (context: PaneContext): Promise<void> => {
  const { store, room } = context;
  const evaluations = await room.listEvaluations();
  const { result } = store.getState();
  const stored = evaluations.find(({ objects }) => objects.evaluation === result?.stored.objects.evaluation);
  store.setState({ evaluations, ...(result && stored ? { result: { ...result, stored } } : {}) });
  await readFreeze.run(context);
};
