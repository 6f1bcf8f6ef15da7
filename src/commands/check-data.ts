import { express } from '../workbook/intent';

/** Ribbon button "Check data": opens the pane at the check of what is selected. */
export async function checkData(event: Office.AddinCommands.Event): Promise<void> {
  try {
    express('check-selection');
    await Office.addin.showAsTaskpane();
  } finally {
    // Excel keeps the button busy until it hears this.
    event.completed();
  }
}
