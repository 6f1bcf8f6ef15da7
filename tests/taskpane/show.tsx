import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { PaneContext } from '../../src/taskpane/actions/action';
import { Pane } from '../../src/taskpane/pane';
import { PaneProvider } from '../../src/taskpane/state/pane-context';

/** Shows the whole pane and hands out the person who uses it. */
export const show = async (context: PaneContext): Promise<UserEvent> => {
  await act(async () => {
    render(
      <PaneProvider value={context}>
        <Pane />
      </PaneProvider>,
    );
  });
  return userEvent.setup();
};
