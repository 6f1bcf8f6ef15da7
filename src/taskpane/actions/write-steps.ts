import type { Plan } from '../../evaluation/plan/plan';
import { stepsPlan } from '../../evaluation/steps/steps-plan';
import { translator } from '../../locales';
import type { Action } from './action';
import { readLive } from './read-live';

/** Shows which tables stand between the data and the scores of the shown evaluation as it is now. */
export const previewSteps: Action = {
  id: 'preview-steps',
  run: async (context) => {
    const { store, room, environment } = context;
    await readLive.run(context);
    const { live, language } = store.getState();
    if (!live) return;
    const { stored, evaluation, result } = live;
    const [places, taken, workbook] = await Promise.all([room.readPlaces(stored), room.takenNames(), room.state()]);
    const { version } = environment;
    const options = { stored, t: translator(language), language, taken, now: environment.now(), version };
    if (store.getState().page !== 'calculation') return;
    store.setState({ workbook, addition: { plan: stepsPlan({ evaluation, result, places }, options), written: null } });
  },
};

/** Writes exactly what was shown. */
export const writeSteps: Action<Plan> = {
  id: 'write-steps',
  run: async ({ store, room }, plan) => {
    await room.write(plan, () => {}, new AbortController().signal);
    store.setState({ addition: { plan: null, written: plan.activate } });
  },
};
