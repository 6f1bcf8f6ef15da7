import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Environment } from './environment';
import { firstState, type PaneState } from './pane-state';

export const createPaneStore = (environment: Environment): StoreApi<PaneState> =>
  createStore<PaneState>(() => firstState(environment.language, environment.brightness));
