/** What the user asked of the pane from the ribbon, before the pane was open or while it is. */
export type Intent = 'check-selection' | 'functions' | 'robustness' | 'report' | 'freeze' | 'explain-unit';

type Listener = (intent: Intent) => void;

let waiting: Intent | null = null;
const listeners = new Set<Listener>();

/** Tells the pane; while nobody listens the latest intent waits. */
export function express(intent: Intent): void {
  if (listeners.size === 0) waiting = intent;
  for (const listener of listeners) listener(intent);
}

/** Hears intents from now on and the one that was waiting; answers with a function that stops listening. */
export function onIntent(listener: Listener): () => void {
  listeners.add(listener);
  if (waiting !== null) {
    const intent = waiting;
    waiting = null;
    listener(intent);
  }
  return () => listeners.delete(listener);
}
