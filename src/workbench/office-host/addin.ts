import { strict } from './strict';

type Mode = 'Hidden' | 'Taskpane';

/** Office.addin: whether the pane shows, and who wants to know. */
export class Addin {
  private readonly handlers = new Set<(message: { visibilityMode: Mode }) => unknown>();
  private startup: 'None' | 'Load' = 'None';
  private mode: Mode = 'Hidden';

  get visibilityMode(): Mode {
    return this.mode;
  }

  /** The page shows and hides the pane by this, too. */
  async show(mode: Mode): Promise<void> {
    if (mode === this.mode) return;
    this.mode = mode;
    for (const tell of this.handlers) await tell({ visibilityMode: mode });
  }

  /** For the page: told of every change. */
  onModeChange(listener: (mode: Mode) => unknown): () => void {
    const handler = ({ visibilityMode }: { visibilityMode: Mode }) => listener(visibilityMode);
    this.handlers.add(handler);
    return () => this.handlers.delete(handler);
  }

  readonly global = strict('Office.addin', {
    showAsTaskpane: () => this.show('Taskpane'),
    hide: () => this.show('Hidden'),
    onVisibilityModeChanged: async (handler: (message: { visibilityMode: Mode }) => unknown) => {
      this.handlers.add(handler);
      return async () => void this.handlers.delete(handler);
    },
    getStartupBehavior: async () => this.startup,
    setStartupBehavior: async (behavior: 'None' | 'Load') => {
      this.startup = behavior;
    },
  });
}
