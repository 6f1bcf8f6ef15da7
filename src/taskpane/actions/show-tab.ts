import type { ResultTab } from '../state/result-tab';
import type { Action } from './action';

export const showTab: Action<ResultTab> = {
  id: 'show-tab',
  run: ({ store }, tab) => store.setState({ tab, problem: null }),
};
