import type { Plan } from '../../evaluation/plan/plan';
import type { Action } from './action';
import { showResult } from './show-result';

/** What the preview must know of the workbook. */
export const prepareWriting: Action = {
  id: 'prepare-writing',
  run: async ({ store, room, environment }) => {
    store.setState({ preparation: null });
    const [taken, workbook] = await Promise.all([room.takenNames(), room.state()]);
    store.setState({ preparation: { taken, now: environment.now() }, workbook });
  },
};

/** Writes exactly the plan that was shown, then shows the ranking. */
export const writePlan: Action<Plan> = {
  id: 'write-plan',
  run: async (context, plan) => {
    const { store, room, environment } = context;
    const before = (await room.listEvaluations()).map(({ objects }) => objects.evaluation);
    const abort = new AbortController();
    const total = plan.sheets.length;
    const started = environment.now();
    const show = (done: number, total: number, sheet: string) =>
      store.setState({ writing: { done, total, sheet, started, cancel: () => abort.abort() } });
    show(0, total, plan.sheets[0]?.name ?? '');
    try {
      await room.write(plan, show, abort.signal);
    } finally {
      store.setState({ writing: null });
    }
    const evaluations = await room.listEvaluations();
    const { draft } = store.getState();
    store.setState({ evaluations, draft: draft && { ...draft, written: true } });
    const written = evaluations.find(({ objects }) => !before.includes(objects.evaluation));
    if (written) await showResult.run(context, written);
  },
};
