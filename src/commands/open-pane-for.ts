import { express, type Intent } from '../workbook/intent';

/** What a ribbon button does: opens the pane at what the user asked for. */
export const openPaneFor =
  (intent: Intent) =>
  async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      express(intent);
      await Office.addin.showAsTaskpane();
    } finally {
      // Excel keeps the button busy until it hears this.
      event.completed();
    }
  };
