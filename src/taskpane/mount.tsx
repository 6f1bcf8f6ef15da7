import { createRoot } from 'react-dom/client';
import { onIntent } from '../workbook/intent';
import type { WorkbookRoom } from '../workbook/room';
import type { PaneContext } from './actions/action';
import { languageKey } from './actions/choose-language';
import { runAction } from './actions/run-action';
import { Pane } from './pane';
import type { Environment } from './state/environment';
import { PaneProvider } from './state/pane-context';
import { createPaneStore } from './state/store';

/** Keeps the draft on this machine whenever it changes, follows Office's theme and hears the ribbon. */
const keepUp = (context: PaneContext): (() => void) => {
  const { store, environment } = context;
  const stopTheme = environment.onBrightness((brightness) => store.setState({ brightness }));
  const stopDraft = store.subscribe(({ draft }, before) => {
    if (!draft || draft === before.draft) return;
    void import('./state/saved-draft').then(({ saveDraft }) => saveDraft(environment, draft));
  });
  const stopIntents = onIntent(async (intent) => {
    const { answerIntent } = await import('./actions/answer-intent');
    await runAction(context, answerIntent, intent);
  });
  return () => {
    stopTheme();
    stopIntents();
    stopDraft();
  };
};

/** Puts the pane into an element of the page; answers with a function that takes it out again. */
export const mountPane = (element: HTMLElement, room: WorkbookRoom, environment: Environment): (() => void) => {
  const chosen = environment.texts.read(languageKey);
  const store = createPaneStore(environment);
  if (chosen === 'en' || chosen === 'zh-CN') store.setState({ language: chosen });
  const context: PaneContext = { store, room, environment };
  const stop = keepUp(context);
  const root = createRoot(element);
  root.render(
    <PaneProvider value={context}>
      <Pane />
    </PaneProvider>,
  );
  return () => {
    stop();
    root.unmount();
  };
};
