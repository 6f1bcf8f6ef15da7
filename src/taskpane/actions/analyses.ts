import { analysisById } from '../../evaluation/analyses/analyses';
import type { Plan } from '../../evaluation/plan/plan';
import { openedAnalysis, type AnalysisStage, type AnalysisWork } from '../state/analyses';
import type { Action, PaneContext } from './action';
import { findInputs } from './find-inputs';
import { runAction } from './run-action';
import type { Listening } from './listen';
import { showAnalyses } from './show-analyses';

const change = ({ store }: PaneContext, part: Partial<AnalysisWork>): void => {
  const { analysis } = store.getState();
  if (analysis) store.setState({ analysis: { ...analysis, ...part } });
};

/** Begins with the tables that it needs. */
export const openAnalysis: Action<string> = {
  id: 'open-analysis',
  run: async (context, id) => {
    context.store.setState({ page: 'analysis', analysis: openedAnalysis(id) });
    await lookForInputs.run(context);
  },
};

/** Finds the input tables and reads them: those that a written analysis was made from, else those that fit. */
export const lookForInputs: Action = {
  id: 'look-for-inputs',
  run: async (context) => {
    const { store, room } = context;
    const { analysis } = store.getState();
    if (!analysis) return;
    const sources = await findInputs(room, analysisById(analysis.id), analysis.stored?.inputs ?? []);
    if (store.getState().analysis?.id === analysis.id) change(context, { sources });
  },
};

/** What a preview must know of the workbook. */
const prepare = async ({ store, room, environment }: PaneContext): Promise<void> => {
  const [taken, workbook] = await Promise.all([room.takenNames(), room.state()]);
  store.setState({ preparation: { taken, now: environment.now() }, workbook });
};

export const prepareAnalysis: Action = { id: 'prepare-analysis', run: prepare };

/** Writes exactly the tables that were shown, and finds them again. */
export const insertInputs: Action<Plan> = {
  id: 'insert-inputs',
  run: async (context, plan) => {
    await context.room.write(plan, () => {}, new AbortController().signal);
    await prepare(context);
    await lookForInputs.run(context);
  },
};

export const goToStage: Action<AnalysisStage> = {
  id: 'go-to-stage',
  run: async (context, stage) => {
    change(context, { stage });
    if (stage === 'check') await lookForInputs.run(context);
  },
};

const stages: readonly AnalysisStage[] = ['input', 'check', 'write'];

export const stageBack: Action = {
  id: 'stage-back',
  run: async (context) => {
    const { analysis, analyses } = context.store.getState();
    const before = analysis && stages[stages.indexOf(analysis.stage) - 1];
    if (before) change(context, { stage: before });
    else if (analysis) await showAnalyses.run(context, analyses?.model ?? null);
  },
};

/** Writes exactly the plan that was shown, then shows the finding. */
export const writeAnalysis: Action<Plan> = {
  id: 'write-analysis',
  run: async (context, plan) => {
    const { room, store, environment } = context;
    const before = (await room.listAnalyses()).map(({ objects }) => objects.record);
    const abort = new AbortController();
    const started = environment.now();
    const show = (done: number, total: number, sheet: string) =>
      store.setState({ writing: { done, total, sheet, started, cancel: () => abort.abort() } });
    show(0, plan.sheets.length, plan.sheets[0].name);
    try {
      await room.write(plan, show, abort.signal);
    } finally {
      store.setState({ writing: null });
    }
    const written = (await room.listAnalyses()).find(({ objects }) => !before.includes(objects.record));
    if (written) change(context, { stage: 'result', stored: written });
  },
};

/** Reads the finding as it stands in the sheet now; the time moves only when something did. */
export const readShownAnalysis: Action = {
  id: 'read-shown-analysis',
  run: async (context) => {
    const asked = context.store.getState().analysis;
    if (!asked?.stored) return;
    const shown = await context.room.readAnalysis(asked.stored);
    const now = context.store.getState().analysis;
    if (now?.stored !== asked.stored || JSON.stringify(now.shown) === JSON.stringify(shown)) return;
    change(context, { shown, changed: context.environment.now() });
  },
};

export const goToAnalysisSheet: Action = {
  id: 'go-to-analysis-sheet',
  run: async ({ store, room }) => {
    const stored = store.getState().analysis?.stored;
    if (stored) await room.goToAnalysis(stored);
  },
};

/** Reads the input tables again whenever one of their sheets changes. */
export const followInputs: Listening = async (context) => {
  const sources = Object.values(context.store.getState().analysis?.sources ?? {});
  const sheets = [...new Set(sources.flatMap((source) => (source ? [source.sheet] : [])))];
  const again = () => void runAction(context, lookForInputs, undefined);
  const stops = await Promise.all(sheets.map((sheet) => context.room.onSourceChanged(sheet, again)));
  return () => stops.forEach((stop) => stop());
};

/** Reads the finding now and whenever its sheet has been calculated anew. */
export const followAnalysis: Listening = async (context) => {
  const stored = context.store.getState().analysis?.stored;
  if (!stored) return () => {};
  await runAction(context, readShownAnalysis, undefined);
  return context.room.onAnalysis(stored, () => void runAction(context, readShownAnalysis, undefined));
};
