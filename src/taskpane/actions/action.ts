import type { StoreApi } from 'zustand/vanilla';
import type { WorkbookRoom } from '../../workbook/room';
import type { Environment } from '../state/environment';
import type { PaneState } from '../state/pane-state';

export interface PaneContext {
  readonly store: StoreApi<PaneState>;
  readonly room: WorkbookRoom;
  readonly environment: Environment;
}

/** One thing a user can do. It knows nothing of React: buttons, menus and tests run the same object. */
export interface Action<Argument = void> {
  readonly id: string;
  readonly run: (context: PaneContext, argument: Argument) => void | Promise<void>;
}
