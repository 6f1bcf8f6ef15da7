import { WorkbookProblem } from '../../workbook/room';
import type { Explorer } from '../state/explorer';
import type { FunctionHelp, SectionName } from '../state/function-help';
import type { Action, PaneContext } from './action';

export const changeExplorer = ({ store }: PaneContext, change: (explorer: Explorer) => Explorer): void => {
  const { explorer } = store.getState();
  if (explorer) store.setState({ explorer: change(explorer) });
};

export const showFunctions: Action = {
  id: 'show-functions',
  run: ({ store }) => store.setState({ page: 'functions' }),
};

/** Fetches the functions' help in the pane's language unless it is there. */
export const fetchFunctions: Action = {
  id: 'fetch-functions',
  run: async (context) => {
    const { store, environment } = context;
    const { language, explorer } = store.getState();
    if (explorer?.language === language && explorer.functions) return;
    const fresh: Explorer = { language, functions: null, search: '', open: [], chosen: null };
    store.setState({ explorer: { ...fresh, ...explorer, language, functions: null } });
    const functions = await readFunctions(() => environment.readHelp(`functions.${language}.json`));
    changeExplorer(context, (now) => (now.language === language ? { ...now, functions } : now));
  },
};

const readFunctions = async (read: () => Promise<unknown>): Promise<readonly FunctionHelp[]> => {
  try {
    return (await read()) as readonly FunctionHelp[];
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    throw new WorkbookProblem('help-unreachable', { message }, reason);
  }
};

export const searchFunctions: Action<string> = {
  id: 'search-functions',
  run: (context, search) => changeExplorer(context, (explorer) => ({ ...explorer, search })),
};

export const toggleFunctionSection: Action<SectionName> = {
  id: 'toggle-function-section',
  run: (context, section) =>
    changeExplorer(context, (explorer) => ({
      ...explorer,
      open: explorer.open.includes(section)
        ? explorer.open.filter((other) => other !== section)
        : [...explorer.open, section],
    })),
};
