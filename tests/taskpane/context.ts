import type { PaneContext } from '../../src/taskpane/actions/action';
import type { Environment } from '../../src/taskpane/state/environment';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import { createPaneStore } from '../../src/taskpane/state/store';
import type { WorkbookRoom } from '../../src/workbook/room';
import { environmentOf } from './environment';
import { workbookOf } from './workbook';

interface Given {
  readonly room?: Partial<WorkbookRoom>;
  readonly state?: Partial<PaneState>;
  readonly environment?: Partial<Environment>;
}

export const contextOf = ({ room = {}, state = {}, environment = {} }: Given = {}): PaneContext => {
  const surroundings = environmentOf(environment);
  const store = createPaneStore(surroundings);
  store.setState(state);
  return { store, room: workbookOf(room), environment: surroundings };
};
