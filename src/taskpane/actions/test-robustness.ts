import type { Plan } from '../../evaluation/plan/plan';
import { robustPlan } from '../../evaluation/robustness/robust-plan';
import { testRanking, usualChoices } from '../../evaluation/robustness/test-ranking';
import { translator } from '../../locales';
import { inSlices } from '../in-slices';
import { indicatorNames } from '../state/indicator-names';
import type { LiveResult } from '../state/live-result';
import { noRobustness, type RobustState } from '../state/robust-state';
import type { Action, PaneContext } from './action';

const change = ({ store }: PaneContext, changes: Partial<RobustState>): void =>
  store.setState(({ robust }) => ({ robust: { ...(robust ?? noRobustness), ...changes } }));

/** Takes up the newest run that stands in the workbook, unless the pane knows one. */
export const readRobust: Action = {
  id: 'read-robust',
  run: async (context) => {
    const { store, room } = context;
    const stored = store.getState().result?.stored;
    if (!stored || store.getState().robust) return;
    const robustness = await room.readRobustness(stored);
    if (store.getState().result?.stored === stored && !store.getState().robust) change(context, { robustness });
  },
};

/** Tests the ranking as it stands now; cancelling keeps what was known before. */
export const testRobustness: Action<LiveResult> = {
  id: 'test-robustness',
  run: async (context, { stored, evaluation, result }) => {
    const { store, environment } = context;
    const choices = usualChoices(result.units.length);
    const made = { version: environment.version, time: environment.now().toISOString() };
    const abort = new AbortController();
    const cancel = () => abort.abort();
    change(context, { run: { part: 'weightings', share: 0, cancel }, plan: null, written: null });
    try {
      const robustness = await inSlices(
        testRanking(evaluation, result, choices, made),
        (pauses, part) => change(context, { run: { part, share: Math.min(1, pauses / choices.runs), cancel } }),
        abort.signal,
      );
      if (store.getState().result?.stored === stored) change(context, { robustness });
    } catch (reason) {
      if (!abort.signal.aborted) throw reason;
    } finally {
      change(context, { run: null });
    }
  },
};

/** Shows what would be written of the last run. */
export const previewRobustness: Action<LiveResult> = {
  id: 'preview-robustness',
  run: async (context, { stored, evaluation }) => {
    const { store, room } = context;
    const { robust, language } = store.getState();
    if (!robust?.robustness) return;
    const [taken, workbook] = await Promise.all([room.takenNames(), room.state()]);
    const plan = robustPlan(robust.robustness, {
      t: translator(language),
      taken,
      name: stored.name,
      evaluation: stored.objects.evaluation,
      nameOf: indicatorNames(evaluation, language),
    });
    store.setState({ workbook });
    change(context, { plan });
  },
};

export const leavePreview: Action = {
  id: 'leave-robustness-preview',
  run: (context) => change(context, { plan: null }),
};

/** Writes exactly what was shown. */
export const writeRobustness: Action<Plan> = {
  id: 'write-robustness',
  run: async (context, plan) => {
    await context.room.write(plan, () => {}, new AbortController().signal);
    change(context, { plan: null, written: plan.activate });
  },
};
