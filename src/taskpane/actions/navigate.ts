import { isStep, laterOf, stepBefore, type Page, type Step } from '../state/page';
import type { Action, PaneContext } from './action';

export const goHome: Action = {
  id: 'go-home',
  run: ({ store }) => store.setState({ page: 'home' }),
};

/** Goes to a step of the draft and remembers how far the user has come. */
export const goToStep: Action<Step> = {
  id: 'go-to-step',
  run: ({ store }, step) => {
    const { draft } = store.getState();
    if (draft)
      store.setState({
        page: step,
        matchedAgain: false,
        modelEdited: false,
        fixed: 0,
        // Steps begin with their first page; an interview goes on from there.
        draft: {
          ...draft,
          furthest: laterOf(draft.furthest, step),
          interview: { ...draft.interview, at: null },
        },
      });
  },
};

const pageBefore = ({ store }: PaneContext): Page => {
  const { page, before } = store.getState();
  if (page === 'function') return 'functions';
  if (page === 'analysis') return 'analyses';
  if (page === 'freeze' || page === 'calculation' || page === 'change') return 'result';
  if (!isStep(page)) return page === 'about' ? before : 'home';
  return stepBefore(page) ?? 'home';
};

export const goBack: Action = {
  id: 'go-back',
  run: (context) => context.store.setState({ page: pageBefore(context) }),
};

export const showAbout: Action = {
  id: 'show-about',
  run: ({ store }) => {
    const { page, before } = store.getState();
    store.setState({ page: 'about', before: page === 'about' ? before : page });
  },
};

export const showExample: Action = {
  id: 'show-example',
  run: ({ store }) => store.setState({ page: 'example' }),
};

export const showFreeze: Action = {
  id: 'show-freeze',
  run: ({ store }) => store.setState({ page: 'freeze', freezing: null }),
};

export const showCalculation: Action = {
  id: 'show-calculation',
  run: ({ store }) => store.setState({ page: 'calculation', addition: null }),
};

export const showChange: Action = {
  id: 'show-change',
  run: ({ store }) => store.setState({ page: 'change', comparison: null }),
};
